package org.partnershipactions.planning.acceptance;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** What a role tells its process. The process itself is called by that of the plan. */
@Component
@GlossaryTerm("What an aggregate tells its process is a class of its own in every module.")
class RoleProcess {

	private final ProcessPort process;

	RoleProcess(Processes processes) {
		this.process = processes.of(RoleStep.PROCESS);
	}

	void answered(RoleAcceptance role) {
		this.process.complete(role.key(), RoleStep.ACCEPT);
	}

}
