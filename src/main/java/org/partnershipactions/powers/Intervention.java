package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.powers.Appeal.AppealOutcome;
import org.partnershipactions.powers.InterventionDue.DueReason;
import org.partnershipactions.powers.InterventionEvent.InterventionAppealed;
import org.partnershipactions.powers.InterventionEvent.InterventionBreached;
import org.partnershipactions.powers.InterventionEvent.InterventionMade;
import org.partnershipactions.powers.InterventionEvent.InterventionOver;
import org.partnershipactions.powers.InterventionEvent.InterventionOwnerNamed;
import org.partnershipactions.powers.InterventionEvent.InterventionReviewMoved;
import org.partnershipactions.powers.InterventionEvent.InterventionReviewed;
import org.partnershipactions.powers.PowerRule.Proposal;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One tool or power as it is used in a case, until it is over. */
@Entity
class Intervention extends AbstractAggregateRoot<Intervention> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String caseKey;

	@Embedded
	private UseOfTool use;

	private String owner;

	private LocalDate reviewOn;

	@Embedded
	private InterventionDue due;

	@Embedded
	private Appeal appeal;

	@ElementCollection
	@CollectionTable(name = "intervention_breach", joinColumns = @JoinColumn(name = "intervention_id"))
	@OrderColumn(name = "position")
	private List<Breach> breaches = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private InterventionOutcome outcome;

	@SealedText
	@Column(name = "outcome_words")
	private String outcomeWords;

	private LocalDate endedOn;

	private String recordedBy;

	private Instant recordedAt;

	protected Intervention() {
	}

	Intervention(InterventionRecord recording, UseOfTool use, Appeal appeal, ReviewPlan plan) {
		this.partnership = recording.partnership();
		this.caseKey = recording.caseKey();
		this.recordedBy = recording.by();
		this.recordedAt = recording.at();
		this.use = use;
		this.appeal = appeal;
		plan(plan);
		registerEvent(new InterventionMade(this.id, this.caseKey, use.tool()));
	}

	/** Somebody looked at it: it goes on until the next day. */
	Intervention goOn(ReviewPlan plan) {
		mustBeLive();
		plan(plan);
		return say(new InterventionReviewed(this.id, this.caseKey, this.due.day()));
	}

	private void plan(ReviewPlan plan) {
		this.reviewOn = plan.review();
		Map<DueReason, LocalDate> days = new EnumMap<>(DueReason.class);
		days.put(DueReason.TIME_TO_ACT, this.use.actBy());
		days.put(DueReason.APPEAL, appeal().open());
		days.put(DueReason.REVIEW, plan.review());
		days.put(DueReason.LAST_DAY, this.use.lastDay());
		this.due = InterventionDue.firstAfter(plan.looked(), days, plan.otherwise());
	}

	Intervention breach(Breach breach) {
		mustBeLive();
		this.breaches.add(breach);
		return say(new InterventionBreached(this.id, this.caseKey, this.use.tool()));
	}

	Intervention appeal(LocalDate madeOn, AppealOutcome result) {
		mustBeLive();
		this.appeal = appeal().with(madeOn, result);
		return say(new InterventionAppealed(this.id, this.caseKey, this.appeal.outcome()));
	}

	Intervention giveTo(String agency) {
		mustBeLive();
		this.owner = agency;
		return say(new InterventionOwnerNamed(this.id, this.caseKey, agency));
	}

	Intervention moveDue(LocalDate day) {
		mustBeLive();
		this.due = this.due.movedTo(day);
		return say(new InterventionReviewMoved(this.id, this.caseKey, day));
	}

	Intervention end(InterventionOutcome result, String words, LocalDate on) {
		mustBeLive();
		this.outcome = result;
		this.outcomeWords = words;
		this.endedOn = on;
		return say(new InterventionOver(this.id, this.caseKey, result));
	}

	Intervention say(Object event) {
		registerEvent(event);
		return this;
	}

	/** Takes the words and the person out, once nobody has a reason to keep them. */
	Intervention erase() {
		this.use = new UseOfTool(this.use.tool(), this.use.issuer(), null, this.use.begunAt(), this.use.endsAt(),
				this.use.actBy(), null);
		this.outcomeWords = null;
		this.breaches.replaceAll((breach) -> new Breach(breach.on(), null, breach.penaltyPounds()));
		return this;
	}

	/**
	 * An appeal of which nothing is known is no row to the database, so it reads as null.
	 */
	private Appeal appeal() {
		return (this.appeal != null) ? this.appeal : Appeal.NONE;
	}

	boolean live() {
		return this.endedOn == null;
	}

	private void mustBeLive() {
		if (!live()) {
			throw new StepNotOpen("This was over on %s already. Look at the case before you go on."
				.formatted(InterventionWords.day(this.endedOn)));
		}
	}

	String key() {
		return this.id;
	}

	String caseKey() {
		return this.caseKey;
	}

	String partnership() {
		return this.partnership;
	}

	UseOfTool use() {
		return this.use;
	}

	/** Agency that looks after it when the case is closed, or null. */
	String owner() {
		return this.owner;
	}

	/** The day on which it comes back as work, and why. */
	InterventionDue due() {
		return this.due;
	}

	InterventionView view(ToolView tool) {
		return new InterventionView(this.id, tool.code(), tool.name(), tool.formal(), this.use.issuer(),
				this.use.subjectKey(), this.owner, this.use.begunAt(), this.use.endsAt(), this.use.actBy(),
				this.use.conditions(), live() ? this.due.day() : null, live() ? this.due.reason() : null,
				appeal().until(), appeal().madeOn(), appeal().outcome(), List.copyOf(this.breaches), this.outcome,
				this.outcomeWords, this.endedOn);
	}

	/** Where, by whom and when a tool or power was recorded. */
	record InterventionRecord(String partnership, String caseKey, String by, Instant at) {
	}

	/**
	 * When somebody looks at it again.
	 *
	 * @param looked day after which the next day has to lie
	 * @param review day of the next review, or null
	 * @param otherwise day where neither time to act, appeal, review nor end lies ahead
	 */
	record ReviewPlan(LocalDate looked, LocalDate review, LocalDate otherwise) {
	}

	/** What was used, by whom, on whom and until when: what does not change any more. */
	@Embeddable
	record UseOfTool(String tool, String issuer, @Column(name = "subject_key") String subjectKey,
			@Column(name = "begun_at") Instant begunAt, @Column(name = "ends_at") Instant endsAt,
			@Column(name = "act_by") LocalDate actBy, @SealedText String conditions) {

		static UseOfTool of(NewIntervention asked) {
			Instant until = (asked.until() != null) ? asked.until().atZone(PartnershipClock.LONDON).toInstant() : null;
			return new UseOfTool(asked.tool(), asked.issuer(), asked.subjectKey(),
					asked.from().atZone(PartnershipClock.LONDON).toInstant(), until, asked.actBy(), asked.conditions());
		}

		Proposal.Earlier earlier() {
			return new Proposal.Earlier(this.tool, this.subjectKey, local(this.begunAt),
					(this.endsAt != null) ? local(this.endsAt) : null, this.actBy);
		}

		LocalDate lastDay() {
			return (this.endsAt != null) ? PartnershipClock.dayOf(this.endsAt) : null;
		}

		private static LocalDateTime local(Instant at) {
			return at.atZone(PartnershipClock.LONDON).toLocalDateTime();
		}

	}

}
