package org.partnershipactions.intake.publicreport;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;

/** All answers in words, to be read once more before they are sent. */
final class CheckRows {

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

}
