package org.partnershipactions.cases;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.CaseEvent.CaseWithdrawn;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** Keeps the open steps of a case and its process in step with what happens in it. */
@Component
public class CaseProcess {

	private static final String RISK = "RiskToBeAssessed";

	private static final String GRAFFITI = "GraffitiToBeRemoved";

	private static final String AGENCIES = "AgenciesAsked";

	private static final String TASK_GROUP = "TaskGroupToDecide";

	private static final String WITHDRAWN = "CaseWithdrawn";

	private final ProcessPort process;

	private final AsbCases cases;

	private final CaseSchedule schedule;

	CaseProcess(Processes processes, AsbCases cases, CaseSchedule schedule) {
		this.process = processes.of(CaseStep.PROCESS);
		this.cases = cases;
		this.schedule = schedule;
	}

	/** Starts the process, for a reopened case once more. */
	void opened(AsbCase asbCase) {
		this.process.start(asbCase.key(), facts(asbCase));
	}

	public void done(AsbCase asbCase, CaseStep step) {
		this.process.complete(asbCase.key(), step, facts(asbCase));
	}

	public void contacted(AsbCase asbCase, boolean reached, boolean letterSent) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("reached", reached);
		facts.put("letterSent", letterSent);
		this.process.complete(asbCase.key(), CaseStep.CONTACT, facts);
	}

	void planned(AsbCase asbCase, boolean taskGroupDecides) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("taskGroupDecides", taskGroupDecides);
		this.process.complete(asbCase.key(), CaseStep.PLAN, facts);
	}

	void closureDecided(AsbCase asbCase, boolean approved) {
		Map<String, Object> facts = facts(asbCase);
		facts.put("approved", approved);
		this.process.complete(asbCase.key(), CaseStep.APPROVE_CLOSURE, facts);
	}

	/** Dates or people changed: the open steps and their timers follow. */
	public void changed(AsbCase asbCase) {
		this.process.refresh(asbCase.key());
	}

	/** Runs a step of the work once more that had come to its end. */
	void again(AsbCase asbCase, CaseStep step) {
		this.process.repeat(asbCase.key(), step);
	}

	/** A late step is looked at again at that moment. */
	void chased(AsbCase asbCase, CaseStep step, Instant next) {
		this.process.rearm(asbCase.key(), step, next);
	}

	void riskToBeAssessed(AsbCase asbCase) {
		this.process.tell(asbCase.key(), RISK);
	}

	void graffitiToBeRemoved(AsbCase asbCase) {
		this.process.tell(asbCase.key(), GRAFFITI);
	}

	void taskGroupToDecide(AsbCase asbCase) {
		this.process.tell(asbCase.key(), TASK_GROUP);
	}

	void agenciesAsked(AsbCase asbCase) {
		this.process.tell(asbCase.key(), AGENCIES);
	}

	void withdrawn(AsbCase asbCase) {
		this.process.tell(asbCase.key(), WITHDRAWN);
	}

	public AsbCase begin(AsbCase asbCase, CaseStep step) {
		return asbCase.begin(step, this.schedule.due(asbCase, step));
	}

	/** The plan is agreed: closing, telling and looking over begin. */
	void beginWork(AsbCase asbCase) {
		begin(asbCase, CaseStep.PROPOSE_CLOSURE);
		if (asbCase.updating()) {
			begin(asbCase, CaseStep.UPDATE);
		}
		if (asbCase.supervised()) {
			begin(asbCase, CaseStep.SUPERVISE);
		}
	}

	/** Something happened, so the case is not quiet. */
	public void happened(AsbCase asbCase) {
		follow(asbCase.happened(this.schedule.today()));
	}

	/** Dates follow, and steps that have become needed begin. */
	public void follow(AsbCase asbCase) {
		asbCase.deadlines().shift(CaseStep.PROPOSE_CLOSURE, this.schedule.quiet(asbCase));
		earlier(asbCase, CaseStep.UPDATE);
		earlier(asbCase, CaseStep.SUPERVISE);
		this.cases.save(asbCase);
		changed(asbCase);
		if (asbCase.inWork()) {
			restart(asbCase, CaseStep.UPDATE, asbCase.updating());
			restart(asbCase, CaseStep.SUPERVISE, asbCase.supervised());
		}
	}

	/** Asks the task group while the work goes on, where it has to be asked now. */
	public void askTaskGroup(AsbCase asbCase) {
		if (asbCase.inWork() && asbCase.needsTaskGroup() && !asbCase.deadlines().isOpen(CaseStep.ACCEPT_LATER)) {
			this.cases.save(begin(asbCase, CaseStep.ACCEPT_LATER));
			taskGroupToDecide(asbCase);
		}
	}

	private void restart(AsbCase asbCase, CaseStep step, boolean needed) {
		if (needed && !asbCase.deadlines().isOpen(step)) {
			this.cases.save(begin(asbCase, step));
			again(asbCase, step);
		}
	}

	/** More risk brings a date forward; less risk does not take promised time back. */
	private void earlier(AsbCase asbCase, CaseStep step) {
		asbCase.deadlines().of(step).ifPresent((open) -> {
			StepDue fresh = this.schedule.due(asbCase, step);
			if (fresh.at().isBefore(open.at())) {
				asbCase.deadlines().shift(step, fresh.day());
			}
		});
	}

	private static Map<String, Object> facts(AsbCase asbCase) {
		Map<String, Object> facts = new HashMap<>();
		facts.put("victim", asbCase.hasVictim());
		facts.put("updating", asbCase.updating());
		facts.put("supervised", asbCase.supervised());
		return facts;
	}

}
