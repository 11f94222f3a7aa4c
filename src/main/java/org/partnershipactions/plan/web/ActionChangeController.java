package org.partnershipactions.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionAccess;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.ActionChanges.ActionToChange;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The manager's interventions, each on a small page of its own. Whatever goes wrong, the
 * typed text stays.
 */
@Controller
@RequestMapping("/actions/{year}/{ref}/change/{change}")
class ActionChangeController {

	private final ActionPages pages;

	private final ActionChanges changes;

	private final ActionAccess access;

	private final Directory directory;

	private final CurrentPerson person;

	private final PlanWords words;

	ActionChangeController(ActionPages pages, ActionChanges changes, ActionAccess access, Directory directory,
			CurrentPerson person, PlanWords words) {
		this.pages = pages;
		this.changes = changes;
		this.access = access;
		this.directory = directory;
		this.person = person;
		this.words = words;
	}

	@GetMapping
	ModelAndView open(@PathVariable Map<String, String> address, HttpServletRequest request) {
		String key = managed(address);
		Change change = Change.ofAddress(address.get("change"));
		Optional<KeptAnswers> kept = KeptAnswers.take(request.getSession(false),
				request.getRequestURI().substring(request.getContextPath().length()));
		return page(key, change, kept.map(ActionChangeController::typed).orElse(ChangeAnswers.NOTHING));
	}

	@PostMapping
	ModelAndView change(@PathVariable Map<String, String> address, HttpServletRequest request,
			RedirectAttributes flash) {
		String key = managed(address);
		Change change = Change.ofAddress(address.get("change"));
		ChangeAnswers answers = ChangeAnswers.typed(request::getParameter);
		try {
			make(change, key, answers);
		}
		catch (InvalidAnswers ex) {
			return refused(page(key, change, answers), ex.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(key, change, answers), List.of(), HttpStatus.CONFLICT).addObject("conflict",
					ex.getMessage());
		}
		flash.addFlashAttribute("notice", change.notice());
		return new ModelAndView("redirect:" + ActionPages.path(address.get("year"), address.get("ref")));
	}

	private void make(Change change, String key, ChangeAnswers answers) {
		switch (change) {
			case DATE -> this.changes.moveDate(key, answers.due(), answers.reason());
			case LEAD -> this.changes.changeLead(key, answers.agency(), answers.reason());
			case PARTNER -> this.changes.addPartner(key, answers.agency(), answers.reason());
			case RELEASE -> this.changes.releasePartner(key, answers.agency(), answers.reason());
			case WITHDRAWAL -> this.changes.withdraw(key, answers.reason());
		}
	}

	private String managed(Map<String, String> address) {
		String key = this.pages.key(address.get("year"), address.get("ref"));
		if (!this.access.manages(key)) {
			throw new AccessDeniedException("The manager changes an action");
		}
		return key;
	}

	private static ChangeAnswers typed(KeptAnswers kept) {
		return ChangeAnswers.typed((name) -> kept.parameters().getOrDefault(name, List.of("")).get(0));
	}

	private ModelAndView page(String key, Change change, ChangeAnswers typed) {
		ActionToChange action = this.changes.before(key);
		return new ModelAndView("plan/change").addObject("action", action)
			.addObject("change", change)
			.addObject("typed", typed)
			.addObject("errors", List.of())
			.addObject("words", this.words)
			.addObject("live", action.live())
			.addObject("agencies", agencies(action, change));
	}

	private List<AgencySummary> agencies(ActionToChange action, Change change) {
		Set<String> asked = action.partners().toAsk(this.directory.memberAgencies(this.person.partnership()));
		return this.directory.agencies(this.person.partnership())
			.stream()
			.filter((agency) -> !agency.code().equals(action.partners().accountableLead()))
			.filter((agency) -> switch (change) {
				case PARTNER -> !asked.contains(agency.code());
				case RELEASE -> asked.contains(agency.code());
				default -> true;
			})
			.toList();
	}

	private static ModelAndView refused(ModelAndView page, List<FieldError> errors, HttpStatus status) {
		page.setStatus(status);
		return page.addObject("errors", errors);
	}

	/** The changes that a manager can make to a running action, one page each. */
	enum Change {

		DATE("date", "Move the date", "Move the date", "The date was moved, and every step and reminder with it."),
		LEAD("lead", "Change the accountable lead", "Change the lead",
				"The accountable lead was changed. Its open tasks went to the new lead."),
		PARTNER("partner", "Add a partner", "Add the partner", "The partner was added."),
		RELEASE("release", "Release a partner", "Release the partner",
				"The partner was released. Its open request is closed."),
		WITHDRAWAL("withdrawal", "Withdraw the action", "Withdraw the action",
				"The action was withdrawn. Its open tasks are closed, and its partners are told.");

		private final String path;

		private final String heading;

		private final String button;

		private final String notice;

		Change(String path, String heading, String button, String notice) {
			this.path = path;
			this.heading = heading;
			this.button = button;
			this.notice = notice;
		}

		static Change ofAddress(String path) {
			return Arrays.stream(values())
				.filter((change) -> change.path.equals(path))
				.findFirst()
				.orElseThrow(() -> new NotFound("page"));
		}

		public String path() {
			return this.path;
		}

		public String heading() {
			return this.heading;
		}

		public String button() {
			return this.button;
		}

		String notice() {
			return this.notice;
		}

		/** Whether an agency has to be chosen. */
		public boolean asksAgency() {
			return this == LEAD || this == PARTNER || this == RELEASE;
		}

		/** Whether a date has to be typed. */
		public boolean asksDate() {
			return this == DATE;
		}

		/** Whether it cannot be taken back. */
		public boolean ends() {
			return this == WITHDRAWAL;
		}

	}

	/**
	 * What a manager typed on the page of a change, exactly.
	 *
	 * @param day of the new date
	 * @param month of the new date, as a number or a name
	 * @param year of the new date
	 * @param agency code of the chosen agency
	 * @param reason why
	 */
	record ChangeAnswers(String day, String month, String year, String agency, String reason) {

		private static final DateTimeFormatter PARTS = new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern("d [MMMM][MMM][M] uuuu")
			.toFormatter(Locale.UK)
			.withResolverStyle(ResolverStyle.STRICT);

		static final ChangeAnswers NOTHING = typed((name) -> null);

		static ChangeAnswers typed(UnaryOperator<String> parameters) {
			return new ChangeAnswers(parameters.apply("day"), parameters.apply("month"), parameters.apply("year"),
					parameters.apply("agency"), parameters.apply("reason"));
		}

		/** The new date; null where nothing was typed, and 422 where it is no date. */
		LocalDate due() {
			String typed = Stream.of(this.day, this.month, this.year)
				.map((part) -> (part != null) ? part.strip() : "")
				.collect(Collectors.joining(" "));
			if (typed.isBlank()) {
				return null;
			}
			try {
				return TypedDay.parse(typed, PARTS);
			}
			catch (DateTimeParseException ex) {
				throw new InvalidAnswers("due", "Enter a real date, like 30 9 2026");
			}
		}

	}

}
