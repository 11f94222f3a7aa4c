package org.partnershipactions.cases;

import java.util.Date;

import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of one step of a case. Public because expressions must reach it;
 * nobody else may.
 */
@Transactional
public abstract class CaseStepTasks {

	private final StepWork work;

	private final CaseStep step;

	public CaseStepTasks(StepWork work, CaseStep step) {
		this.work = work;
		this.step = step;
	}

	/** Whose work it is, as {@code team/role}. */
	public String who(String key) {
		return this.work.who(key, this.step);
	}

	/** The last moment at which it is in time. */
	public Date due(String key) {
		return this.work.due(key, this.step);
	}

	/** When the reminder goes out. */
	public Date reminder(String key) {
		return this.work.reminder(key, this.step);
	}

	/** The first second at which it is late. */
	public Date late(String key) {
		return this.work.late(key, this.step);
	}

	/** Sends a reminder. */
	public void remind(String key) {
		this.work.remind(key, this.step);
	}

	/** Opens an overdue review. */
	public void reviewLateWork(String key) {
		this.work.review(key, this.step);
	}

}
