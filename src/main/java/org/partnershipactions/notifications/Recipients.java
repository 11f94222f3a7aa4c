package org.partnershipactions.notifications;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Knows who should hear of an action. */
@Component
@MailIsOn
class Recipients {

	private final ActionReading actions;

	private final Directory directory;

	Recipients(ActionReading actions, Directory directory) {
		this.actions = actions;
		this.directory = directory;
	}

	/** Those who deliver it. */
	Queue lead(Subject action) {
		return this.directory.queueFor(action.partnership(), leads(action).get(0), "member");
	}

	/** Coordinators of the accountable lead and of the co-leads. */
	List<Queue> leadCoordinators(Subject action) {
		return leads(action).stream().map((agency) -> coordinator(action.partnership(), agency)).distinct().toList();
	}

	/** Coordinators of all agencies that lead it or are its partners. */
	List<Queue> coordinators(Subject action) {
		ActionPartners partners = this.actions.view(action.key()).summary().partners();
		Set<String> agencies = new LinkedHashSet<>(List.of(partners.accountableLead()));
		agencies.addAll(partners.toAsk(this.directory.memberAgencies(action.partnership())));
		return agencies.stream().map((agency) -> coordinator(action.partnership(), agency)).distinct().toList();
	}

	/** Those who approve its stages. */
	Queue approver(Subject action) {
		return this.directory.groupOfPriority(action.partnership(), year(action), action.priority())
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(Queue.ofPartnership("manager"));
	}

	/** Coordinator of an agency in a partnership. */
	Queue coordinator(String partnership, String agency) {
		return this.directory.queueFor(partnership, agency, "coordinator");
	}

	/** Members of an agency in a partnership. */
	Queue member(String partnership, String agency) {
		return this.directory.queueFor(partnership, agency, "member");
	}

	private PlanYear year(Subject action) {
		return PlanYear.parse(this.actions.view(action.key()).summary().year());
	}

	private List<String> leads(Subject action) {
		return this.actions.view(action.key()).summary().partners().leads();
	}

}
