package org.partnershipactions.plan.action;

import java.util.Optional;

import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws how far an action came in its process. */
@Service
public class ActionDiagram {

	private final Processes processes;

	ActionDiagram(Processes processes) {
		this.processes = processes;
	}

	/** The diagram; empty while the plan is not adopted. */
	@ForEveryone
	@Transactional(readOnly = true)
	public Optional<Diagram> of(ActionSummary action) {
		return (action.stage() == Stage.DRAFT) ? Optional.empty()
				: Optional.of(this.processes.diagram(Steps.PROCESS, action.key()));
	}

}
