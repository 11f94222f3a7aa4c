package org.partnershipactions.reviews.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnAsked;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnClosed;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnGiven;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnGivenByLink;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnLinkMade;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnMissed;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnMoved;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.Subject;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A lead agency's word on one action at the end of one quarter, from asking to its end.
 */
@Entity
class ProgressReturn extends AbstractAggregateRoot<ProgressReturn> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private AskedReturn asked;

	private String leadAgency;

	private LocalDate askedOn;

	private LocalDate due;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ReturnState state = ReturnState.ASKED;

	@Embedded
	private GivenReturn given;

	@Embedded
	private ReturnLink link;

	protected ProgressReturn() {
	}

	ProgressReturn(AskedReturn asked, String leadAgency, LocalDate askedOn, LocalDate due) {
		this.asked = asked;
		this.leadAgency = leadAgency;
		this.askedOn = askedOn;
		this.due = due;
		registerEvent(new ReturnAsked(this.id, asked.actionKey(), leadAgency, due));
	}

	/** Takes the lead's word. */
	ProgressReturn give(GivenReturn given) {
		mustBeOpenOn(PartnershipClock.dayOf(given.givenAt()));
		this.state = ReturnState.GIVEN;
		this.given = given;
		return andEvent(new ReturnGiven(this.id, this.asked.actionKey(), this.leadAgency));
	}

	/** The deadline passed in silence. */
	ProgressReturn miss() {
		mustBeAsked();
		this.state = ReturnState.MISSED;
		return andEvent(new ReturnMissed(this.id, this.asked.actionKey(), this.leadAgency));
	}

	/** The action was withdrawn, so nobody owes the return any more. */
	ProgressReturn close() {
		mustBeAsked();
		this.state = ReturnState.CLOSED;
		return andEvent(new ReturnClosed(this.id, this.asked.actionKey(), this.leadAgency));
	}

	/** Another agency became accountable for the action; a link of the former ends. */
	ProgressReturn moveTo(String agency) {
		mustBeAsked();
		String from = this.leadAgency;
		this.leadAgency = agency;
		this.link = null;
		return andEvent(new ReturnMoved(this.id, this.asked.actionKey(), from, agency));
	}

	/** Makes a new link; the one before does not work any more. */
	ProgressReturn link(String signature, String madeBy, LocalDate today) {
		mustBeOpenOn(today);
		this.link = new ReturnLink(signature, madeBy, this.due);
		return andEvent(new ReturnLinkMade(this.id, this.asked.actionKey(), this.due));
	}

	/** Notes that it was given by its link, on behalf of whoever made that. */
	ProgressReturn byLink() {
		return andEvent(new ReturnGivenByLink(this.id, this.asked.actionKey(), this.leadAgency));
	}

	/** Tells who listens of something that happened without changing the return. */
	ProgressReturn say(Object event) {
		return andEvent(event);
	}

	/** Refuses, in words, what comes too late, twice or for a withdrawn action. */
	void mustBeOpenOn(LocalDate day) {
		mustBeAsked();
		if (day.isAfter(this.due)) {
			throw new StepNotOpen(deadlinePassed() + ".");
		}
	}

	/** Why the open task was closed without an answer; null while it is open or given. */
	String whyClosed() {
		return switch (this.state) {
			case MISSED -> deadlinePassed();
			case CLOSED -> "The action was withdrawn, so its progress is no longer asked for";
			default -> null;
		};
	}

	ReturnView view() {
		return new ReturnView(this.id, this.asked.actionKey(), this.asked.actionRef(), this.asked.actionTitle(),
				this.asked.path(), this.asked.quarter(), this.leadAgency, this.askedOn, this.due, this.state,
				given().map(GivenReturn::givenAt).orElse(null));
	}

	Subject subject() {
		return this.asked.as("progress-return", this.id);
	}

	AskedReturn asked() {
		return this.asked;
	}

	String key() {
		return this.id;
	}

	String lead() {
		return this.leadAgency;
	}

	LocalDate due() {
		return this.due;
	}

	boolean open() {
		return this.state == ReturnState.ASKED;
	}

	Optional<GivenReturn> given() {
		return Optional.ofNullable(this.given);
	}

	Optional<ReturnLink> link() {
		return Optional.ofNullable(this.link);
	}

	private void mustBeAsked() {
		if (this.state == ReturnState.GIVEN) {
			throw new StepNotOpen("This return was given already, on " + DayWords.day(this.given.givenAt()) + ".");
		}
		if (!open()) {
			throw new StepNotOpen(whyClosed() + ".");
		}
	}

	private String deadlinePassed() {
		return "The deadline for this return, %s, has passed. Tell the task group at its review how the action stands"
			.formatted(DayWords.day(this.due));
	}

	/**
	 * A link by which one return can be given without an account; only the signature of
	 * its secret is kept.
	 *
	 * @param signature by which the secret is known again
	 * @param madeBy account of who made it, on whose behalf it is used
	 * @param until the last day on which it works
	 */
	@Embeddable
	record ReturnLink(@Column(name = "link_signature") String signature, @Column(name = "link_made_by") String madeBy,
			@Column(name = "link_until") LocalDate until) {
	}

	/** What a return is asked for: the action as its row reads, and the quarter. */
	@Embeddable
	record AskedReturn(String partnership, String quarterCode, String actionKey, String actionRef, String sortRef,
			String actionTitle, Integer priority, String path) {

		static AskedReturn of(String partnership, Quarter quarter, ActionSummary action) {
			String ref = action.row().ref();
			return new AskedReturn(partnership, quarter.toString(), action.key(), ref, action.row().sortable(),
					action.row().title(), action.row().priority(), "/actions/" + action.year() + "/" + ref);
		}

		Quarter quarter() {
			return Quarter.parse(this.quarterCode);
		}

		Subject as(String kind, String key) {
			return new Subject(this.partnership, kind, key, this.actionRef, this.actionTitle, this.priority, this.path);
		}

	}

	/**
	 * Who gave a return and when.
	 *
	 * @param givenBy account of who gave it, or made the link by which it was given
	 * @param givenAt when
	 */
	@Embeddable
	record GivenReturn(String givenBy, Instant givenAt) {
	}

}
