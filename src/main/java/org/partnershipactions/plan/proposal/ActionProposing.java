package org.partnershipactions.plan.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.proposal.ActionProposal.ProposalAct;
import org.partnershipactions.plan.proposal.ActionProposal.ProposalState;
import org.partnershipactions.plan.table.ActionEntry;
import org.partnershipactions.plan.table.RunningPlans;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.GOVERN;
import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Adds actions to an adopted plan. Each begins at once, or once the board agrees, where
 * the partnership's own figure says that it decides.
 */
@Service
@Transactional
public class ActionProposing {

	private static final String BOARD_DECIDES = "plan.new-action.board";

	private static final int LONGEST = 2000;

	private final ActionProposals proposals;

	private final RunningPlans plans;

	private final LocalDays days;

	private final CurrentPerson person;

	ActionProposing(ActionProposals proposals, RunningPlans plans, LocalDays days, CurrentPerson person) {
		this.proposals = proposals;
		this.plans = plans;
		this.days = days;
		this.person = person;
	}

	/** Whether an action that is added waits for the board today. */
	@AllowedTo(SIGNED_IN)
	public boolean boardDecides() {
		return this.days.figure(BOARD_DECIDES) > 0;
	}

	/** Whether the plan of a year is adopted, so that what is added begins. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public boolean running(PlanYear year) {
		return this.plans.run(year);
	}

	/** Whether the plan of a year is adopted and begins on its first day. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public boolean waits(PlanYear year) {
		return this.plans.waits(year);
	}

	/**
	 * Adds an action to an adopted plan, or proposes it to the board.
	 * @return reference of the action that began; empty where the board decides first
	 * @throws InvalidAnswers naming each field that cannot be taken, a date before today
	 * among them
	 */
	@MayOnPlan(MANAGE)
	public Optional<String> propose(PlanYear year, ActionEntry entry) {
		if (!boardDecides()) {
			return Optional.of(this.plans.begin(year, entry));
		}
		ActionEntry checked = this.plans.check(year, entry);
		if (waiting(year).stream().anyMatch((one) -> one.action().ref().equals(checked.ref()))) {
			throw new InvalidAnswers("ref",
					"An action %s is proposed already and waits for the board. Give this one another reference"
						.formatted(checked.ref()));
		}
		this.proposals.save(new ActionProposal(this.person.partnership(), year, checked, now()));
		return Optional.empty();
	}

	/** What waits for the board, the longest first. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<ProposalView> waiting(PlanYear year) {
		return this.proposals
			.findByPartnershipAndPlanYearAndStateOrderByProposedAt(this.person.partnership(), year.start(),
					ProposalState.WAITING)
			.stream()
			.map(ProposalView::of)
			.toList();
	}

	/**
	 * The board agrees, and the action begins; or it refuses and says why.
	 * @param agrees whether it does; null where nothing was chosen
	 * @throws org.partnershipactions.workflow.StepNotOpen where it decided already
	 */
	@MayOnPlan(GOVERN)
	public void decide(PlanYear year, String key, Boolean agrees, String words) {
		this.plans.hold(year);
		ActionProposal proposal = this.proposals.findById(key)
			.filter((one) -> one.partnership().equals(this.person.partnership()) && one.year().equals(year))
			.orElseThrow(() -> new NotFound("proposal"));
		String said = Objects.requireNonNullElse(words, "").strip();
		if (agrees == null) {
			throw new InvalidAnswers("agrees", "Choose whether the board agrees");
		}
		if (said.length() > LONGEST || said.isEmpty() && !agrees) {
			throw new InvalidAnswers("words", "Say in at most 2,000 characters why the board refuses");
		}
		if (proposal.proposed().by().equals(Actor.username())) {
			throw new InvalidAnswers("agrees", "You proposed this action yourself, so somebody else must decide");
		}
		this.proposals.save(proposal.decide(agrees, said, now()));
		if (agrees) {
			this.plans.begin(year, proposal.entry());
		}
	}

	private ProposalAct now() {
		return new ProposalAct(Actor.username(), this.days.now());
	}

}
