package org.partnershipactions.cases;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Knows whose work each step of a case is. */
@Component
public class CaseTeams {

	/** Number of the priority of the plan that cases serve. */
	public static final int PRIORITY = 3;

	private final Directory directory;

	CaseTeams(Directory directory) {
		this.directory = directory;
	}

	/** The lead officers: members of the agency that leads the case. */
	public Queue leadOfficer(AsbCase asbCase) {
		return this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "member");
	}

	public Queue coordinator(AsbCase asbCase) {
		return this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "coordinator");
	}

	/** The lead of the task group for anti-social behaviour; else the manager. */
	public Queue groupLead(AsbCase asbCase) {
		return this.directory.groupOfPriority(asbCase.partnership(), PRIORITY)
			.map((group) -> Queue.ofGroupLead(group.code()))
			.orElse(Queue.ofPartnership("manager"));
	}

	public Queue working(AsbCase asbCase, CaseStep step) {
		return switch (step) {
			case ACCEPT, ACCEPT_LATER -> groupLead(asbCase);
			case APPROVE_CLOSURE -> asbCase.groupDecides() ? groupLead(asbCase) : coordinator(asbCase);
			case SUPERVISE -> asbCase.highRisk() ? groupLead(asbCase) : coordinator(asbCase);
			default -> leadOfficer(asbCase);
		};
	}

	/** Whether a step is the lead agency's own, so that it moves with the lead. */
	static boolean ofLeadAgency(CaseStep step) {
		return step != CaseStep.ACCEPT && step != CaseStep.ACCEPT_LATER && step != CaseStep.APPROVE_CLOSURE
				&& step != CaseStep.SUPERVISE;
	}

}
