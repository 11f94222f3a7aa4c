package org.partnershipactions.measures.feeds;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureEvent.MeasureFeedSet;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Which action counts for a measure from one day on, in every plan that carries it
 * forward; another action is another row.
 */
@Entity
class MeasureFeed extends AbstractAggregateRoot<MeasureFeed> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String partnership;

	private String code;

	private String originId;

	private Integer planYear;

	private String ref;

	private LocalDate validFrom;

	private String reason;

	private String setBy;

	private Instant setAt;

	protected MeasureFeed() {
	}

	/**
	 * Sets what feeds a measure from a day on.
	 * @param action the action that does, or null where none is to feed it
	 */
	MeasureFeed(String partnership, String code, LocalDate from, FeedingAction action, Decision decision) {
		this.partnership = partnership;
		this.code = code;
		this.validFrom = from;
		if (action != null) {
			this.planYear = action.year().start();
			this.ref = action.ref();
			this.originId = action.line();
		}
		this.setBy = decision.by();
		this.setAt = decision.at();
		this.reason = decision.reason();
		registerEvent(
				new MeasureFeedSet(this.code, this.validFrom, (this.ref != null) ? year().toString() : null, this.ref));
	}

	/** Code of the measure. */
	String code() {
		return this.code;
	}

	LocalDate from() {
		return this.validFrom;
	}

	/** The line of the action, or null where none feeds the measure. */
	String line() {
		return this.originId;
	}

	String ref() {
		return this.ref;
	}

	Decision decision() {
		return new Decision(this.setBy, this.setAt, this.reason);
	}

	/** The plan in which the action was named, or null where none feeds the measure. */
	PlanYear year() {
		return (this.ref != null) ? new PlanYear(this.planYear) : null;
	}

	/**
	 * The action that feeds a measure.
	 *
	 * @param year the plan in which it is named
	 * @param ref its reference there
	 * @param line the line of the action through all plans
	 */
	record FeedingAction(PlanYear year, String ref, String line) {
	}

	/**
	 * Who set what feeds a measure.
	 *
	 * @param by user name
	 * @param at when
	 * @param reason why
	 */
	record Decision(String by, Instant at, String reason) {
	}

}
