package org.partnershipactions.plan.proposal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.proposal.ProposalEvent.ActionProposed;
import org.partnershipactions.plan.proposal.ProposalEvent.ProposalDecided;
import org.partnershipactions.plan.table.ActionEntry;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** An action that a manager proposes for an adopted plan, until the board decides. */
@Entity
class ActionProposal extends AbstractAggregateRoot<ActionProposal> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private int planYear;

	private String ref;

	private String priority;

	private String priorityTitle;

	private String title;

	private String leads;

	private String partners;

	private boolean everyone;

	private String inWords;

	private String due;

	private String funding;

	private String proposedBy;

	private Instant proposedAt;

	@Enumerated(EnumType.STRING)
	@Column(length = 10)
	private ProposalState state = ProposalState.WAITING;

	private String decidedBy;

	private Instant decidedAt;

	private String words;

	protected ActionProposal() {
	}

	ActionProposal(String partnership, PlanYear year, ActionEntry entry, ProposalAct made) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.ref = entry.ref();
		this.priority = entry.priority();
		this.priorityTitle = entry.priorityTitle();
		this.title = entry.title();
		this.leads = String.join(",", entry.leads());
		this.partners = String.join(",", entry.partners());
		this.everyone = entry.everyone();
		this.inWords = entry.partnersInWords();
		this.due = entry.due();
		this.funding = entry.funding();
		this.proposedBy = made.by();
		this.proposedAt = made.at();
		registerEvent(new ActionProposed(this.id, this.partnership, year.toString(), this.ref));
	}

	/** Notes what the board decided; once. */
	ActionProposal decide(boolean agrees, String said, ProposalAct made) {
		if (this.state != ProposalState.WAITING) {
			throw new StepNotOpen("The board decided on this proposal already, on %s: it %s.".formatted(
					DayWords.moment(this.decidedAt), (this.state == ProposalState.AGREED) ? "agreed" : "refused"));
		}
		this.state = agrees ? ProposalState.AGREED : ProposalState.REFUSED;
		this.words = said;
		this.decidedBy = made.by();
		this.decidedAt = made.at();
		registerEvent(new ProposalDecided(this.id, this.partnership, agrees, said));
		return this;
	}

	ActionEntry entry() {
		return new ActionEntry(this.ref, this.priority, this.priorityTitle, this.title, codes(this.leads),
				codes(this.partners), this.everyone, this.inWords, this.due, this.funding);
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	ProposalAct proposed() {
		return new ProposalAct(this.proposedBy, this.proposedAt);
	}

	private static List<String> codes(String joined) {
		return joined.isEmpty() ? List.of() : List.of(joined.split(","));
	}

	/** How far it came. */
	enum ProposalState {

		WAITING, AGREED, REFUSED

	}

	/**
	 * Who said something, and when.
	 *
	 * @param by account
	 * @param at moment
	 */
	record ProposalAct(String by, Instant at) {
	}

}
