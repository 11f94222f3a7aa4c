package org.partnershipactions.plan.table;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.ActionProcess;
import org.partnershipactions.plan.action.ActionSchedule;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.security.AllowedTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Begins the actions of adopted plans: with the adoption, or on the first day of the year
 * where a plan was adopted ahead of it.
 */
@Service
public class PlanBeginning {

	private static final Logger log = LoggerFactory.getLogger(PlanBeginning.class);

	private final Plans plans;

	private final PriorityActions actions;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final DraftPlans drafts;

	private final TransactionTemplate transaction;

	PlanBeginning(Plans plans, PriorityActions actions, ActionProcess process, ActionSchedule schedule,
			DraftPlans drafts, TransactionTemplate transaction) {
		this.plans = plans;
		this.actions = actions;
		this.process = process;
		this.schedule = schedule;
		this.drafts = drafts;
		this.transaction = transaction;
	}

	/**
	 * Begins the adopted plans whose year has begun and that wait. It can look as often
	 * as it likes and on several machines: each plan begins once, also where no machine
	 * ran on its first day. One plan's failure is no other's.
	 * @return how many began
	 */
	@AllowedTo(THE_SYSTEM)
	public int beginDue() {
		return (int) this.plans
			.findByAdoptedOnIsNotNullAndBegunOnIsNullAndPlanYearLessThanEqual(
					PlanYear.of(this.schedule.today()).start())
			.stream()
			.filter(this::begins)
			.count();
	}

	private boolean begins(Plan due) {
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> begin(due.partnership(), due.year())));
		}
		catch (RuntimeException ex) {
			log.error("The plan {} of {} could not begin; it is tried again at the next look", due.year(),
					due.partnership(), ex);
			return false;
		}
	}

	/** Whoever else looks waits here, and finds a plan that has begun. */
	private boolean begin(String partnership, PlanYear year) {
		this.drafts.hold(partnership, year);
		return this.drafts.find(partnership, year).filter(Plan::waits).map((plan) -> {
			List<PriorityAction> waiting = this.actions.findByPlanIdOrderBySortRef(plan.key());
			this.plans.save(plan.begin(this.schedule.today(), waiting.size()));
			begin(waiting);
			return true;
		}).orElse(false);
	}

	/** Begins actions: each lead plans the delivery. */
	void begin(List<PriorityAction> waiting) {
		waiting.forEach((action) -> {
			this.actions.save(action.adopt(this.schedule.today(), this.schedule.planDue()));
			this.process.adopted(action);
		});
	}

}
