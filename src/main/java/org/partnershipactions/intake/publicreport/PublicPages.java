package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages that need no account. */
@Component
class PublicPages {

	private static final String FOLDER = "intake/public/";

	private final PublicPartnership partnership;

	private final PublicRoute route;

	private final PublicDrafts drafts;

	PublicPages(PublicPartnership partnership, PublicRoute route, PublicDrafts drafts) {
		this.partnership = partnership;
		this.route = route;
		this.drafts = drafts;
	}

	ModelAndView page(String name) {
		return new ModelAndView(FOLDER + name).addObject("partnership", this.partnership.name());
	}

	/** A page of the report, which carries what was answered before. */
	ModelAndView page(String name, PublicDraft draft) {
		return page(name).addObject("answers", draft.answers()).addObject("carried", this.drafts.carried(draft));
	}

	/** The page of a question, with what was typed and what is wrong with it. */
	ModelAndView question(PublicDraft draft, StepPage shown, boolean checking) {
		String back = checking ? PublicRoute.CHECK : shown.step().previous().map(PublicStep::path).orElse(null);
		ModelAndView page = page(shown.step().path(), draft).addObject("page", shown)
			.addObject("errors", shown.errors())
			.addObject("checking", checking)
			.addObject("back", (back != null) ? "/report/" + back : "/report");
		if (shown.step() == PublicStep.WHERE) {
			page.addObject("wards", this.partnership.wards());
		}
		if (!shown.errors().isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	/** All answers, to be read once more. */
	ModelAndView check(PublicDraft draft) {
		PublicAnswers answers = draft.answers();
		String last = answers.chose("who", "ANONYMOUS") ? PublicStep.WHO.path() : PublicStep.CONTACT.path();
		return page(PublicRoute.CHECK, draft).addObject("rows", CheckRows.of(answers))
			.addObject("back", "/report/" + last);
	}

	/** Asks whoever may be a program to confirm that they are not. */
	ModelAndView confirm(PublicDraft draft, boolean tried) {
		List<FieldError> errors = tried
				? List.of(new FieldError("person", "Tick the box to say that you are a person who makes a report"))
				: List.of();
		ModelAndView page = page("confirm", draft).addObject("errors", errors)
			.addObject("page", new StepPage(PublicStep.DANGER, draft.answers(), errors));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** Asks to wait or to telephone, and says until when. */
	ModelAndView wait(String name, Instant until) {
		ModelAndView page = page(name).addObject("until", until.atZone(PartnershipClock.LONDON).plusMinutes(1));
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		return page;
	}

	/** Whether every question is answered. */
	boolean ready(PublicDraft draft) {
		return this.route.waiting(draft.answers()).isEmpty();
	}

	/** Where somebody goes whose report is not ready for the page they asked for. */
	ModelAndView elsewhere(PublicDraft draft) {
		return to("/report/" + this.route.waiting(draft.answers()).orElse(PublicRoute.CHECK));
	}

	static ModelAndView to(String path) {
		return new ModelAndView("redirect:" + path);
	}

	/** All answers in words, to be read once more before they are sent. */
	static final class CheckRows {

		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

		private CheckRows() {
		}

		static List<CheckRow> of(PublicAnswers answers) {
			return Arrays.stream(PublicStep.values())
				.filter((step) -> step.isAskedOf(answers))
				.map((step) -> new CheckRow(question(step), lines(step, answers), step.path()))
				.toList();
		}

		private static String question(PublicStep step) {
			return switch (step) {
				case DANGER -> "Anyone in danger now";
				case WHAT -> "What is happening";
				case HAPPENED -> "What happened";
				case WHERE -> "Where";
				case WHEN -> "When";
				case OFTEN -> "How often";
				case TOLD -> "Already told";
				case WHO -> "Your name";
				case CONTACT -> "How to contact you";
			};
		}

		private static List<String> lines(PublicStep step, PublicAnswers answers) {
			return switch (step) {
				case DANGER ->
					List.of(answers.chose("danger", "YES") ? "Yes, and 999 was called or the danger is over" : "No");
				case WHAT -> words(PublicChoices.WHAT, answers.all("what"));
				case HAPPENED -> List.of(answers.text("happened"));
				case WHERE -> where(answers);
				case WHEN -> List.of(when(answers));
				case OFTEN -> words(PublicChoices.OFTEN, answers.all("often"));
				case TOLD -> told(answers);
				case WHO -> List.of(answers.chose("who", "NAMED") ? answers.text("name") : "You stay anonymous");
				case CONTACT -> contact(answers);
			};
		}

		private static List<String> words(PublicChoices choices, List<String> chosen) {
			return chosen.stream().map((one) -> choices.words().get(one)).toList();
		}

		private static List<String> where(PublicAnswers answers) {
			String ward = answers.chose("ward", PublicPlaceChecks.NOT_SURE) ? "Ward: not sure"
					: "Ward: " + answers.text("ward");
			String point = (answers.given("latitude") != null)
					? "On the map: " + answers.text("latitude") + ", " + answers.text("longitude") : null;
			return Stream.of(answers.given("address"), answers.given("postcode"), ward, point)
				.flatMap((line) -> Optional.ofNullable(line).stream())
				.toList();
		}

		private static String when(PublicAnswers answers) {
			if (answers.chose("when", "NOW")) {
				return "It is going on now";
			}
			String day = TypedMoment.day(answers).map(DayWords::day).orElse("");
			Optional<LocalTime> time = TypedMoment.time(answers.text("time"));
			return time.map((at) -> day + " at " + TIME.format(at).toLowerCase(Locale.UK)).orElse(day);
		}

		private static List<String> told(PublicAnswers answers) {
			return answers.all("told")
				.stream()
				.map((told) -> "OTHER".equals(told) ? "Somebody else: " + answers.text("toldOther")
						: PublicChoices.TOLD.words().get(told))
				.toList();
		}

		private static List<String> contact(PublicAnswers answers) {
			String chosen = answers.text("contact");
			return List.of(PublicChoices.CONTACT.words().get(chosen), answers.text(chosen.toLowerCase(Locale.UK)));
		}

		/**
		 * One answer as it is read once more before sending.
		 *
		 * @param question what was asked, in short
		 * @param lines the answer
		 * @param path page on which to change it
		 */
		record CheckRow(String question, List<String> lines, String path) {
		}

	}

}
