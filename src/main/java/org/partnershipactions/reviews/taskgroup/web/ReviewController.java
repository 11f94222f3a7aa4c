package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.DateText;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.DecisionView;
import org.partnershipactions.reviews.taskgroup.MinutesReading;
import org.partnershipactions.reviews.taskgroup.ReviewTable;
import org.partnershipactions.reviews.taskgroup.ReviewTableReading;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The one page on which a review is held. Each decision is sent and saved by itself;
 * whatever goes wrong, the typed text stays.
 */
@Controller
@RequestMapping("/reviews/{key}")
class ReviewController {

	private final ReviewTableReading tables;

	private final DecisionTaking decisions;

	private final MinutesReading minutes;

	private final OpenWork work;

	private final CurrentPerson person;

	ReviewController(ReviewTableReading tables, DecisionTaking decisions, MinutesReading minutes, OpenWork work,
			CurrentPerson person) {
		this.tables = tables;
		this.decisions = decisions;
		this.minutes = minutes;
		this.work = work;
		this.person = person;
	}

	@GetMapping
	ModelAndView open(@PathVariable("key") String key, HttpServletRequest request) {
		ReviewTable table = this.tables.of(key);
		return KeptAnswers.take(request.getSession(false), "/reviews/" + key)
			.map((kept) -> TypedDecision.of((name) -> kept.parameters().getOrDefault(name, List.of("")).get(0)))
			.map((typed) -> page(new GroupReviewPage(table, typed, List.of(), null)).addObject("restored", true))
			.orElseGet(() -> page(GroupReviewPage.of(table)));
	}

	@PostMapping
	ModelAndView decide(@PathVariable("key") String key, HttpServletRequest request, RedirectAttributes flash) {
		ReviewTable before = this.tables.of(key);
		TypedDecision typed = TypedDecision.of(request::getParameter);
		try {
			save(key, typed, request.getParameter("takeBack") != null);
		}
		catch (InvalidAnswers ex) {
			return refused(new GroupReviewPage(before, typed, ex.errors(), null), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(new GroupReviewPage(this.tables.of(key), typed, List.of(), ex.getMessage()),
					HttpStatus.CONFLICT);
		}
		flash.addFlashAttribute("saved", typed.action());
		return new ModelAndView("redirect:/reviews/" + key + "#" + anchor(before, typed));
	}

	@GetMapping("/minutes")
	ModelAndView minutes(@PathVariable("key") String key) {
		return new ModelAndView("reviews/taskgroup/minutes").addObject("minutes", this.minutes.of(key));
	}

	private void save(String key, TypedDecision typed, boolean takeBack) {
		if (takeBack) {
			this.decisions.takeBack(key, typed.withoutDate().entry());
		}
		else {
			this.decisions.save(key, typed.entry());
		}
	}

	private static String anchor(ReviewTable table, TypedDecision typed) {
		GroupReviewPage page = GroupReviewPage.of(table);
		return table.rows()
			.stream()
			.filter((row) -> row.action().key().equals(typed.action()))
			.map(page::anchor)
			.findFirst()
			.orElse("main-content");
	}

	private ModelAndView refused(GroupReviewPage page, HttpStatus status) {
		ModelAndView view = page(page);
		view.setStatus(status);
		return view;
	}

	private ModelAndView page(GroupReviewPage page) {
		return new ModelAndView("reviews/taskgroup/review").addObject("page", page)
			.addObject("steps", this.work.about(this.person.partnership(), page.table().ref()));
	}

	/**
	 * The page of a review with its small forms.
	 *
	 * @param typed what was typed and not saved, or null
	 * @param errors what is wrong with it
	 * @param conflict why it was not saved, or null
	 */
	record GroupReviewPage(ReviewTable table, TypedDecision typed, List<FieldError> errors, String conflict) {

		static GroupReviewPage of(ReviewTable table) {
			return new GroupReviewPage(table, null, List.of(), null);
		}

		/** The forms of an action, in the order in which they are used. */
		public List<DecisionForm> forms(ReviewTable.Row row) {
			return Arrays.stream(DecisionKind.values())
				.filter((kind) -> row.action().live() || row.decision(kind) != null)
				.map((kind) -> form(row, kind))
				.toList();
		}

		/** Where an action stands on the page. */
		public String anchor(ReviewTable.Row row) {
			return "action-" + row.action().ref().replace('.', '-');
		}

		/** The id of the form that was not saved, or null. */
		public String wrong() {
			return this.table.rows()
				.stream()
				.filter((row) -> this.typed != null && row.action().key().equals(this.typed.action()))
				.map((row) -> id(row, this.typed.decisionKind()))
				.findFirst()
				.orElse(null);
		}

		private DecisionForm form(ReviewTable.Row row, DecisionKind kind) {
			boolean refused = this.typed != null && this.typed.action().equals(row.action().key())
					&& this.typed.kind().equals(kind.code());
			return new DecisionForm(id(row, kind), kind, row.decision(kind), refused ? this.typed : null,
					refused ? this.errors : List.of(), refused ? this.conflict : null);
		}

		private String id(ReviewTable.Row row, DecisionKind kind) {
			return anchor(row) + "-" + kind.code();
		}

		/**
		 * The small form of one decision about one action.
		 *
		 * @param id by which its fields are found on the page
		 * @param saved what is saved, or null
		 * @param typed what was typed and not saved, or null
		 * @param errors what is wrong with it
		 * @param conflict who saved the same decision meanwhile, or null
		 */
		record DecisionForm(String id, DecisionKind kind, DecisionView saved, TypedDecision typed,
				List<FieldError> errors, String conflict) {

			/** Whether it is shown unfolded. */
			public boolean open() {
				return this.typed != null;
			}

			/**
			 * The version that a change is made to: where somebody else saved meanwhile,
			 * theirs, which the page shows.
			 */
			public String version() {
				return (this.saved != null) ? this.saved.version().toString() : "";
			}

			public String words() {
				return (this.typed != null) ? this.typed.words() : (this.saved != null) ? this.saved.words() : null;
			}

			public String rating() {
				if (this.typed != null) {
					return this.typed.rating();
				}
				return (this.saved != null && this.saved.rating() != null) ? this.saved.rating().name() : null;
			}

			public String agency() {
				return (this.typed != null) ? this.typed.agency() : (this.saved != null) ? this.saved.agency() : null;
			}

			/** Day, month and year for their boxes. */
			public List<String> date() {
				if (this.typed != null) {
					return this.typed.date();
				}
				LocalDate day = (this.saved != null) ? this.saved.day() : null;
				return (day == null) ? List.of("", "", "") : List.of(String.valueOf(day.getDayOfMonth()),
						String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
			}

			/** What is wrong with a field, or null. */
			public String error(String field) {
				return this.errors.stream()
					.filter((error) -> error.field().equals(field))
					.map(FieldError::message)
					.findFirst()
					.orElse(null);
			}

			public boolean rates() {
				return this.kind == DecisionKind.RATING;
			}

			public boolean asksAgency() {
				return this.kind == DecisionKind.FOLLOW_UP;
			}

			public boolean asksDay() {
				return this.kind == DecisionKind.FOLLOW_UP || this.kind == DecisionKind.DATE;
			}

			/** What the words are called. */
			public String label() {
				return switch (this.kind) {
					case RATING -> "Why, where the group sees it otherwise";
					case DATE, WITHDRAWAL -> "Reason";
					case FOLLOW_UP -> "What is to be done";
					case NOTE -> "What was decided";
				};
			}

		}

	}

	/**
	 * A decision exactly as it was typed.
	 *
	 * @param action key of the action
	 * @param kind code of the kind
	 * @param version the version that was shown, empty where there was no decision
	 * @param date day, month and year as typed
	 */
	record TypedDecision(String action, String kind, String version, String words, String rating, String agency,
			List<String> date) {

		static TypedDecision of(UnaryOperator<String> parameters) {
			return new TypedDecision(parameters.apply("action"), parameters.apply("kind"), parameters.apply("version"),
					parameters.apply("words"), parameters.apply("rating"), parameters.apply("agency"),
					List.of(part(parameters, "day"), part(parameters, "month"), part(parameters, "year")));
		}

		private static String part(UnaryOperator<String> parameters, String name) {
			String typed = parameters.apply(name);
			return (typed != null) ? typed.strip() : "";
		}

		/** The decision; 422 where the date is none. */
		DecisionEntry entry() {
			return new DecisionEntry(this.action, decisionKind(), number(), this.words, rag(), this.agency, day());
		}

		/**
		 * The same for taking a decision back, where a half-typed date does not matter.
		 */
		TypedDecision withoutDate() {
			return new TypedDecision(this.action, this.kind, this.version, this.words, this.rating, this.agency,
					List.of("", "", ""));
		}

		DecisionKind decisionKind() {
			return Arrays.stream(DecisionKind.values())
				.filter((one) -> one.code().equals(this.kind))
				.findFirst()
				.orElseThrow(() -> new NotFound("kind of decision"));
		}

		private Integer number() {
			return (this.version != null && this.version.matches("\\d{1,9}")) ? Integer.valueOf(this.version) : null;
		}

		private Rag rag() {
			return Arrays.stream(Rag.values()).filter((one) -> one.name().equals(this.rating)).findFirst().orElse(null);
		}

		private LocalDate day() {
			if (String.join("", this.date).isEmpty()) {
				return null;
			}
			return DateText.parse(Map.of("day", this.date.get(0), "month", this.date.get(1), "year", this.date.get(2)))
				.orElseThrow(() -> new InvalidAnswers("day", "Enter a real date, like 30 9 2026"));
		}

	}

}
