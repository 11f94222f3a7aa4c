package org.partnershipactions.cases.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/** Says who should hear of what happens in a case, for those who send the mail. */
@Service
@Transactional(readOnly = true)
public class CaseNotifications {

	private final AsbCases cases;

	private final CaseSchedule schedule;

	private final Directory directory;

	CaseNotifications(AsbCases cases, CaseSchedule schedule, Directory directory) {
		this.cases = cases;
		this.schedule = schedule;
		this.directory = directory;
	}

	/** The lead of the task group, and the coordinators of all agencies on the case. */
	@AllowedTo(THE_SYSTEM)
	public List<Queue> alarmed(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		Set<Queue> queues = new LinkedHashSet<>();
		queues.add(this.schedule.groupLead(asbCase));
		queues.add(this.schedule.coordinator(asbCase));
		asbCase.team()
			.agencies()
			.forEach((agency) -> queues
				.add(this.directory.queueFor(asbCase.partnership(), agency.agency(), "coordinator")));
		return List.copyOf(queues);
	}

	/** Whose work a step is. */
	@AllowedTo(THE_SYSTEM)
	public Queue working(String key, String task) {
		AsbCase asbCase = this.cases.withKey(key);
		return this.schedule.working(asbCase, ProcessStep.of(CaseStep.class, new Step(CaseStep.PROCESS, task, key)));
	}

	/** Whether only few may learn that there is such a case. */
	@AllowedTo(THE_SYSTEM)
	public boolean restricted(String key) {
		return this.cases.withKey(key).restricted();
	}

	/** The lead of the task group that the case belongs to. */
	@AllowedTo(THE_SYSTEM)
	public Queue groupLead(String key) {
		return this.schedule.groupLead(this.cases.withKey(key));
	}

	/** The lead officers of a case. */
	@AllowedTo(THE_SYSTEM)
	public Queue leadOfficers(String key) {
		return this.schedule.leadOfficer(this.cases.withKey(key));
	}

}
