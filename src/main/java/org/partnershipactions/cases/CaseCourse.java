package org.partnershipactions.cases;

import org.springframework.stereotype.Component;

/** Keeps the open steps of a case in step with what has changed in it. */
@Component
public class CaseCourse {

	private final AsbCases cases;

	private final CaseDates dates;

	private final CaseProcess process;

	CaseCourse(AsbCases cases, CaseDates dates, CaseProcess process) {
		this.cases = cases;
		this.dates = dates;
		this.process = process;
	}

	public AsbCase begin(AsbCase asbCase, CaseStep step) {
		return asbCase.begin(step, this.dates.due(asbCase, step));
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
		asbCase.deadlines().active(this.dates.today());
		asbCase.endings().suggest(null);
		follow(asbCase);
	}

	/** Dates follow, and steps that have become needed begin. */
	public void follow(AsbCase asbCase) {
		asbCase.deadlines().shift(CaseStep.PROPOSE_CLOSURE, this.dates.quiet(asbCase));
		earlier(asbCase, CaseStep.UPDATE);
		earlier(asbCase, CaseStep.SUPERVISE);
		this.cases.save(asbCase);
		this.process.changed(asbCase);
		if (asbCase.inWork()) {
			restart(asbCase, CaseStep.UPDATE, asbCase.updating());
			restart(asbCase, CaseStep.SUPERVISE, asbCase.supervised());
		}
	}

	/** Asks the task group while the work goes on, where it has to be asked now. */
	public void askTaskGroup(AsbCase asbCase) {
		if (asbCase.inWork() && asbCase.needsTaskGroup() && !asbCase.deadlines().isOpen(CaseStep.ACCEPT_LATER)) {
			this.cases.save(begin(asbCase, CaseStep.ACCEPT_LATER));
			this.process.taskGroupToDecide(asbCase);
		}
	}

	private void restart(AsbCase asbCase, CaseStep step, boolean needed) {
		if (needed && !asbCase.deadlines().isOpen(step)) {
			this.cases.save(begin(asbCase, step));
			this.process.again(asbCase, step);
		}
	}

	/** More risk brings a date forward; less risk does not take promised time back. */
	private void earlier(AsbCase asbCase, CaseStep step) {
		asbCase.deadlines().of(step).ifPresent((open) -> {
			StepDue fresh = this.dates.due(asbCase, step);
			if (fresh.at().isBefore(open.at())) {
				asbCase.deadlines().shift(step, fresh.day());
			}
		});
	}

}
