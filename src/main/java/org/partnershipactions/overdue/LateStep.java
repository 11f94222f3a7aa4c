package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

/** What is late: the facts that stand still while it is reviewed. */
@Embeddable
record LateStep(String partnership, String process, String task, String subjectKey, String subjectRef,
		String subjectTitle, String path, Integer priority, String team, String stepLabel, LocalDate due,
		int timesMoved, boolean highRisk) {

	static LateStep of(LateItem item) {
		Step step = item.step();
		return new LateStep(item.partnership(), step.process(), step.task(), step.key(), item.subjectRef(),
				item.subjectTitle(), item.path(), item.priority(), item.team(), item.stepLabel(), item.due(),
				item.timesMoved(), item.highRisk());
	}

	/** A step as one word, by which the table keeps two open reviews of it apart. */
	static String word(Step step) {
		return step.process() + "/" + step.task() + "/" + step.key();
	}

	Step step() {
		return new Step(this.process, this.task, this.subjectKey);
	}

	Subject as(String kind, String key) {
		return new Subject(this.partnership, kind, key, this.subjectRef, this.subjectTitle, this.priority, this.path);
	}

}
