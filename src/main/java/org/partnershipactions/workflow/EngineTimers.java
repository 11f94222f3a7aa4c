package org.partnershipactions.workflow;

import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/** Runs due timers by hand, earliest first. */
@Component
class EngineTimers implements Timers {

	private static final int AT_ONCE = 200;

	private final ManagementService management;

	EngineTimers(ManagementService management) {
		this.management = management;
	}

	@Override
	public int runDue() {
		int run = 0;
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			for (Job job : due) {
				runIfStillThere(job);
			}
			run += due.size();
		}
		return run;
	}

	private void runIfStillThere(Job job) {
		if (this.management.createJobQuery().jobId(job.getId()).count() > 0) {
			this.management.executeJob(job.getId());
		}
	}

	private List<Job> due() {
		return this.management.createJobQuery()
			.timers()
			.active()
			.withRetriesLeft()
			.duedateLowerThan(ClockUtil.getCurrentTime())
			.orderByJobDuedate()
			.asc()
			.listPage(0, AT_ONCE);
	}

}
