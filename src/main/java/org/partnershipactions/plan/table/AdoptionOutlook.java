package org.partnershipactions.plan.table;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.PlanMaking;
import org.partnershipactions.plan.PlanMaking.UnderWay;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/** Says to the manager what the adoption of a year's plan would do besides. */
@Service
public class AdoptionOutlook {

	private final DraftPlans drafts;

	private final ObjectProvider<PlanMaking> making;

	private final Directory directory;

	private final CurrentPerson person;

	AdoptionOutlook(DraftPlans drafts, ObjectProvider<PlanMaking> making, Directory directory, CurrentPerson person) {
		this.drafts = drafts;
		this.making = making;
		this.directory = directory;
		this.person = person;
	}

	/** What the adoption of the plan of a year would do, as things stand. */
	@MayOnPlan(MANAGE)
	@Transactional(readOnly = true)
	public Outlook of(PlanYear year) {
		String partnership = this.person.partnership();
		return new Outlook(
				this.making.stream()
					.flatMap((one) -> one.underWay(partnership, year).stream())
					.findFirst()
					.orElse(null),
				this.drafts.find(partnership, year).map(this.drafts::ledByNobody).orElse(List.of()),
				withoutLead(partnership, year), this.directory.policingBody(partnership).orElse(null));
	}

	private List<String> withoutLead(String partnership, PlanYear year) {
		List<Integer> numbers = this.drafts.find(partnership, year)
			.map(Plan::priorities)
			.orElse(List.of())
			.stream()
			.map(Priority::number)
			.toList();
		return this.directory.groups(partnership)
			.stream()
			.filter((group) -> numbers.stream().anyMatch((number) -> group.owns(year, number)))
			.filter((group) -> this.directory.usernames(partnership, Queue.ofGroupLead(group.code())).isEmpty())
			.map(TaskGroupSummary::name)
			.toList();
	}

	/**
	 * What an adoption would do.
	 *
	 * @param ends the making of the plan that it would end, or null
	 * @param ledByNobody names of the accountable leads in which nobody has a role: their
	 * tasks would be the manager's
	 * @param groupsWithoutLead names of the task groups of its priorities that nobody
	 * leads: what they are to approve would wait for a lead
	 * @param copyTo address to which a copy of the plan goes, or null
	 */
	public record Outlook(UnderWay ends, List<String> ledByNobody, List<String> groupsWithoutLead, String copyTo) {
	}

}
