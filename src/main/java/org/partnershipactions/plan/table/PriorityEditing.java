package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/** Renames a priority of a plan and says which task group approves it. */
@Service
@Transactional
public class PriorityEditing {

	private static final int LONGEST_TITLE = 200;

	private final Plans plans;

	private final PriorityOwners owners;

	private final CurrentPerson person;

	private final SubmissionGuard submissions;

	PriorityEditing(Plans plans, PriorityOwners owners, CurrentPerson person, SubmissionGuard submissions) {
		this.plans = plans;
		this.owners = owners;
		this.person = person;
		this.submissions = submissions;
	}

	/**
	 * Changes what is given of a priority and leaves the rest; work that waits for
	 * approval goes to the new group.
	 * @param title its title, at most 200 characters; null leaves it
	 * @param taskGroup code of the task group that approves it; null leaves it
	 * @throws InvalidAnswers naming {@code title} or {@code taskGroup}
	 * @throws NotFound where the plan has no priority of that number
	 */
	@MayOnPlan(MANAGE)
	public void change(PlanYear year, int number, String title, String taskGroup) {
		String partnership = this.person.partnership();
		this.submissions.hold("plan|" + partnership + "|" + year);
		Plan plan = this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.filter((one) -> one.priorities().stream().anyMatch((each) -> each.number() == number))
			.orElseThrow(() -> new NotFound("priority"));
		if (title != null) {
			rename(plan, number, title.strip());
		}
		if (taskGroup != null) {
			this.owners.give(partnership, year, number, taskGroup);
		}
	}

	private void rename(Plan plan, int number, String title) {
		if (title.isEmpty() || title.length() > LONGEST_TITLE) {
			throw new InvalidAnswers("title", "Enter a title of at most " + LONGEST_TITLE + " characters");
		}
		List<Priority> changed = new ArrayList<>(plan.priorities());
		changed.replaceAll((one) -> (one.number() == number) ? new Priority(number, title) : one);
		this.plans.save(plan.prioritise(changed));
	}

}
