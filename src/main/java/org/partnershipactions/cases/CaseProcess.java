package org.partnershipactions.cases;

import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What the case tells its process. */
@Component
public class CaseProcess {

	public static final String ID = "AsbCase";

	private static final String RISK = "RiskToBeAssessed";

	private static final String GRAFFITI = "GraffitiToBeRemoved";

	private static final String AGENCIES = "AgenciesAsked";

	private static final String TASK_GROUP = "TaskGroupToDecide";

	private static final String WITHDRAWN = "CaseWithdrawn";

	private final Processes processes;

	CaseProcess(Processes processes) {
		this.processes = processes;
	}

	static Step step(AsbCase asbCase, CaseStep step) {
		return new Step(ID, step.task(), asbCase.key());
	}

	/** Starts the process, for a reopened case once more. */
	void opened(AsbCase asbCase) {
		this.processes.start(ID, asbCase.key(), facts(asbCase));
	}

	public void done(AsbCase asbCase, CaseStep step) {
		this.processes.complete(step(asbCase, step), facts(asbCase));
	}

	public void contacted(AsbCase asbCase, boolean reached, boolean letterSent) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("reached", reached);
		facts.put("letterSent", letterSent);
		this.processes.complete(step(asbCase, CaseStep.CONTACT), facts);
	}

	void planned(AsbCase asbCase, boolean taskGroupDecides) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("taskGroupDecides", taskGroupDecides);
		this.processes.complete(step(asbCase, CaseStep.PLAN), facts);
	}

	void closureDecided(AsbCase asbCase, boolean approved) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("approved", approved);
		this.processes.complete(step(asbCase, CaseStep.APPROVE_CLOSURE), facts);
	}

	/** Dates or people changed: the open steps and their timers follow. */
	public void changed(AsbCase asbCase) {
		this.processes.refresh(ID, asbCase.key());
	}

	/** Runs a step of the work once more that had come to its end. */
	void again(AsbCase asbCase, CaseStep step) {
		this.processes.repeat(step(asbCase, step), null);
	}

	void riskToBeAssessed(AsbCase asbCase) {
		this.processes.tell(ID, asbCase.key(), RISK);
	}

	void graffitiToBeRemoved(AsbCase asbCase) {
		this.processes.tell(ID, asbCase.key(), GRAFFITI);
	}

	void taskGroupToDecide(AsbCase asbCase) {
		this.processes.tell(ID, asbCase.key(), TASK_GROUP);
	}

	void agenciesAsked(AsbCase asbCase) {
		this.processes.tell(ID, asbCase.key(), AGENCIES);
	}

	void withdrawn(AsbCase asbCase) {
		this.processes.tell(ID, asbCase.key(), WITHDRAWN);
	}

	private static Map<String, Object> facts(AsbCase asbCase) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("victim", asbCase.hasVictim());
		facts.put("updating", asbCase.updating());
		facts.put("supervised", asbCase.supervised());
		return facts;
	}

}
