package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.PriorityOwners;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

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

	private final Directory directory;

	private final CurrentPerson person;

	private final DraftPlans drafts;

	PriorityEditing(Plans plans, PriorityOwners owners, Directory directory, CurrentPerson person, DraftPlans drafts) {
		this.plans = plans;
		this.owners = owners;
		this.directory = directory;
		this.person = person;
		this.drafts = drafts;
	}

	/**
	 * Changes what is given of a priority and leaves the rest; work that waits for
	 * approval goes to the new group.
	 * @throws InvalidAnswers naming {@code title} or {@code taskGroup}
	 * @throws NotFound where the plan has no priority of that number
	 * @throws StepNotOpen where it says another title or has another group by now than
	 * was seen; nothing is changed then
	 */
	@MayOnPlan(MANAGE)
	public void change(PlanYear year, int number, PriorityChange change) {
		String partnership = this.person.partnership();
		this.drafts.hold(partnership, year);
		Plan plan = this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.orElseThrow(() -> new NotFound("priority"));
		mustBeAsSeen(plan, number, change);
		if (change.title() != null) {
			rename(plan, number, change.title().strip());
		}
		if (change.taskGroup() != null) {
			this.owners.give(partnership, year, number, change.taskGroup());
		}
	}

	private void mustBeAsSeen(Plan plan, int number, PriorityChange change) {
		Priority now = plan.priorities()
			.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("priority"));
		Optional<TaskGroupSummary> group = this.directory.groupOfPriority(plan.partnership(), plan.year(), number);
		List<String> meanwhile = new ArrayList<>();
		if (change.seenTitle() != null && !change.seenTitle().equals(now.title())) {
			meanwhile.add("its title from \u201c%s\u201d to \u201c%s\u201d".formatted(change.seenTitle(), now.title()));
		}
		if (change.seenTaskGroup() != null
				&& !change.seenTaskGroup().equals(group.map(TaskGroupSummary::code).orElse(""))) {
			meanwhile.add("its task group to " + group.map(TaskGroupSummary::name).orElse("none"));
		}
		if (!meanwhile.isEmpty()) {
			throw new StepNotOpen(
					"Somebody changed %s after you opened this priority. Save again if yours is to replace it."
						.formatted(String.join(" and ", meanwhile)));
		}
	}

	private void rename(Plan plan, int number, String title) {
		if (title.isEmpty() || title.length() > LONGEST_TITLE) {
			throw new InvalidAnswers("title", "Enter a title of at most " + LONGEST_TITLE + " characters");
		}
		this.plans.save(plan.rename(new Priority(number, title)));
	}

}
