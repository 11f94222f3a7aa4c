package org.partnershipactions.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.workflow.Step;

/** Where in which process instance an item stands. */
@Embeddable
record WorkItemStep(@Column(name = "process") String process, @Column(name = "task") String task,
		@Column(name = "subject_key") String key) {

	static WorkItemStep of(Step step) {
		return new WorkItemStep(step.process(), step.task(), step.key());
	}

	Step step() {
		return new Step(this.process, this.task, this.key);
	}

}
