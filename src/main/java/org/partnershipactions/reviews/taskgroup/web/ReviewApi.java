package org.partnershipactions.reviews.taskgroup.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reviews.followups.FollowUpView;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.DecisionView;
import org.partnershipactions.reviews.taskgroup.GroupReviewState;
import org.partnershipactions.reviews.taskgroup.GroupReviewView;
import org.partnershipactions.reviews.taskgroup.Minutes;
import org.partnershipactions.reviews.taskgroup.MinutesReading;
import org.partnershipactions.reviews.taskgroup.RatedAction;
import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.reviews.taskgroup.ReviewPack;
import org.partnershipactions.reviews.taskgroup.ReviewPackReading;
import org.partnershipactions.reviews.taskgroup.ReviewTable;
import org.partnershipactions.reviews.taskgroup.ReviewTableReading;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Packs and reviews for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api")
class ReviewApi {

	private final ReviewPackReading packs;

	private final ReviewCalling calling;

	private final ReviewTableReading tables;

	private final DecisionTaking decisions;

	private final MinutesReading minutes;

	ReviewApi(ReviewPackReading packs, ReviewCalling calling, ReviewTableReading tables, DecisionTaking decisions,
			MinutesReading minutes) {
		this.packs = packs;
		this.calling = calling;
		this.tables = tables;
		this.decisions = decisions;
		this.minutes = minutes;
	}

	@GetMapping("/task-groups/{code}/review-pack")
	PackJson pack(@PathVariable("code") String code) {
		return PackJson.of(this.packs.of(code));
	}

	@PostMapping("/task-groups/{code}/reviews")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> call(@PathVariable("code") String code) {
		return Map.of("key", this.calling.call(code));
	}

	@GetMapping("/reviews/{key}")
	GroupReviewJson review(@PathVariable("key") String key) {
		return GroupReviewJson.of(this.tables.of(key));
	}

	/** Saves one decision; 409 where somebody else saved the same one since. */
	@PutMapping("/reviews/{key}/decisions")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable("key") String key, @RequestBody ReviewDecisionBody body) {
		this.decisions.save(key, body.entry());
	}

	@GetMapping("/reviews/{key}/minutes")
	MinutesJson minutes(@PathVariable("key") String key) {
		Minutes found = this.minutes.of(key);
		return new MinutesJson(GroupReviewJson.Review.of(found.review()), found.attendance(), found.alsoPresent(),
				found.items(), found.followUps(), found.confirmedOn());
	}

	/** The minutes of a review as JSON. */
	record MinutesJson(GroupReviewJson.Review review, List<String> attendance, String alsoPresent,
			List<Minutes.Item> items, List<FollowUpView> followUps, LocalDate confirmedOn) {
	}

	/** The pack of a task group as JSON. */
	record PackJson(String group, String name, LocalDate asOf, LocalDate since, List<GroupReviewJson.Action> actions,
			List<ReviewPack.News> changes, List<ReviewPack.Approval> approvals, List<Late> overdue, Returns returns,
			List<GroupReviewJson.Action> disagreements, List<MeasureLine> measures, List<String> cases,
			List<FollowUpView> followUps, List<GroupReviewJson.Review> reviews) {

		static PackJson of(ReviewPack pack) {
			return new PackJson(pack.group(), pack.name(), pack.asOf(), pack.since(),
					pack.actions().stream().map(GroupReviewJson.Action::of).toList(), pack.news(), pack.approvals(),
					pack.overdue().stream().flatMap((team) -> team.rows().stream()).map(Late::of).toList(),
					Returns.of(pack.returns()), pack.disagreements().stream().map(GroupReviewJson.Action::of).toList(),
					pack.measures().stream().map(MeasureLine::of).toList(), pack.cases(), pack.followUps(),
					pack.reviews().stream().map(GroupReviewJson.Review::of).toList());
		}

		/** One piece of late work, with the reason in words. */
		record Late(String ref, String step, String agency, LocalDate due, int workingDaysLate, OverdueLevel level,
				String reason, String nextStep) {

			static Late of(OverdueRow row) {
				return new Late(row.review().subjectRef(), row.review().stepLabel(), row.agency(), row.review().due(),
						row.workingDaysLate(), row.review().level(), row.reason(), row.nextStep());
			}

		}

		/** A measure as it stands. */
		record MeasureLine(String code, String title, String unit, String target, BigDecimal latest, Boolean onTarget) {

			static MeasureLine of(MeasureView measure) {
				return new MeasureLine(measure.code(), measure.title(), measure.unit(), measure.target().words(),
						(measure.latest() != null) ? measure.latest().value() : null, measure.onTarget());
			}

		}

		/** Returns of the last quarter that is over. */
		record Returns(String quarter, int asked, List<Missing> missing) {

			static Returns of(ReviewPack.Missing missing) {
				return new Returns(missing.quarter().toString(), missing.asked(),
						missing.missing().stream().map(Missing::of).toList());
			}

		}

		/** A return that nobody gave. */
		record Missing(String ref, String agency, LocalDate due, ReturnState state) {

			static Missing of(ReturnView view) {
				return new Missing(view.ref(), view.agency(), view.due(), view.state());
			}

		}

	}

	/**
	 * A decision as a program sends it.
	 *
	 * @param version the version that it saw; none where there was no decision
	 * @param day ISO date
	 */
	record ReviewDecisionBody(String action, String kind, Integer version, String words, String rating, String agency,
			String day) {

		DecisionEntry entry() {
			return new DecisionEntry(this.action, one(DecisionKind.values(), "kind", this.kind), this.version,
					this.words, (this.rating != null) ? one(Rag.values(), "rating", this.rating) : null, this.agency,
					date());
		}

		private static <E extends Enum<E>> E one(E[] values, String field, String name) {
			return Arrays.stream(values)
				.filter((value) -> value.name().equals(name))
				.findFirst()
				.orElseThrow(() -> new InvalidAnswers(field, "Send one of " + Arrays.toString(values)));
		}

		private LocalDate date() {
			try {
				return (this.day != null) ? TypedDay.parse(this.day) : null;
			}
			catch (DateTimeParseException ex) {
				throw new InvalidAnswers("day", "Write the date as year-month-day, like 2026-09-30");
			}
		}

	}

	/** A review as JSON, as it is held. */
	record GroupReviewJson(Review review, LocalDate due, boolean writes, List<Row> actions) {

		static GroupReviewJson of(ReviewTable table) {
			return new GroupReviewJson(Review.of(table.review()), table.due(), table.writes(),
					table.rows().stream().map((row) -> new Row(Action.of(row.action()), row.decisions())).toList());
		}

		/** Which review it is. */
		record Review(String key, String group, String name, String quarter, GroupReviewState state, LocalDate calledOn,
				LocalDate heldOn, List<String> decisions) {

			static Review of(GroupReviewView review) {
				return new Review(review.key(), review.group(), review.name(),
						(review.quarter() != null) ? review.quarter().toString() : null, review.state(),
						review.calledOn(), review.heldOn(), review.decisions());
			}

		}

		/** An action with what was decided about it. */
		record Row(Action action, List<DecisionView> decisions) {
		}

		/** An action with its three ratings. */
		record Action(String key, String ref, String title, String lead, Status status, LocalDate due, Rag rag,
				Confidence confidence, Rag agreed, boolean disagreement) {

			static Action of(RatedAction action) {
				return new Action(action.key(), action.ref(), action.title(), action.lead(), action.status(),
						action.due(), action.rag(), action.confidence(), action.agreed(), action.disagreement());
			}

		}

	}

}
