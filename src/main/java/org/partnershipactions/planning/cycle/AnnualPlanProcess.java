package org.partnershipactions.planning.cycle;

import java.time.Instant;
import java.util.Map;

import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** What the making of a plan tells its process. */
@Component
class AnnualPlanProcess {

	private static final String ADOPTED_OTHERWISE = "PlanAdoptedOtherwise";

	private final ProcessPort process;

	AnnualPlanProcess(Processes processes) {
		this.process = processes.of(AnnualPlanStep.PROCESS);
	}

	void started(AnnualPlan plan) {
		this.process.start(plan.key());
	}

	void scored(AnnualPlan plan) {
		this.process.complete(plan.key(), AnnualPlanStep.SCORE);
	}

	void chosen(AnnualPlan plan) {
		this.process.complete(plan.key(), AnnualPlanStep.CHOOSE);
	}

	void decided(AnnualPlan plan) {
		this.process.complete(plan.key(), AnnualPlanStep.ADOPT,
				Map.of("adopted", plan.state() == AnnualPlanState.ADOPTED));
	}

	/** The day of the open step moved: it and its timers follow. */
	void dateMoved(AnnualPlan plan) {
		this.process.refresh(plan.key());
	}

	/** A late step is looked at again at that moment. */
	void chased(Step late, Instant next) {
		this.process.rearm(late.key(), ProcessStep.of(AnnualPlanStep.class, late), next);
	}

	void adoptedOtherwise(AnnualPlan plan) {
		this.process.tell(plan.key(), ADOPTED_OTHERWISE);
	}

	Diagram diagram(String key) {
		return this.process.diagram(key);
	}

}
