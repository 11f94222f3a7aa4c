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

	MeasureFeed(String partnership, String code, LocalDate from) {
		this.partnership = partnership;
		this.code = code;
		this.validFrom = from;
	}

	/** Names the action by its plan and reference; without this call none feeds it. */
	MeasureFeed by(PlanYear year, String ref, String line) {
		this.planYear = year.start();
		this.ref = ref;
		this.originId = line;
		return this;
	}

	MeasureFeed set(String by, Instant at, String reason) {
		this.setBy = by;
		this.setAt = at;
		this.reason = reason;
		registerEvent(
				new MeasureFeedSet(this.code, this.validFrom, (this.ref != null) ? year().toString() : null, this.ref));
		return this;
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

	FeedDetails.Fed fed() {
		return new FeedDetails.Fed((this.ref != null) ? year() : null, this.ref, this.validFrom, this.reason,
				this.setBy, this.setAt);
	}

	private PlanYear year() {
		return new PlanYear(this.planYear);
	}

}
