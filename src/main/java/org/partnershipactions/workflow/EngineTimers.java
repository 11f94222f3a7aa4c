package org.partnershipactions.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Runs due timers by hand, earliest first. */
@Component
class EngineTimers implements DueTimers {

	private static final Logger log = LoggerFactory.getLogger(EngineTimers.class);

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

	@Override
	public int runDue(Executor hands) {
		Map<String, List<Job>> byInstance = due().stream()
			.collect(Collectors.groupingBy((job) -> String.valueOf(job.getProcessInstanceId())));
		AtomicInteger run = new AtomicInteger();
		CompletableFuture
			.allOf(byInstance.values()
				.stream()
				.map((jobs) -> CompletableFuture.runAsync(() -> jobs.forEach((job) -> run.addAndGet(attempt(job))),
						hands))
				.toArray(CompletableFuture[]::new))
			.join();
		return run.get() + runDue();
	}

	/** What fails is due still, and fails for all to see when it is run by itself. */
	private int attempt(Job job) {
		try {
			runIfStillThere(job);
			return 1;
		}
		catch (RuntimeException ex) {
			log.debug("Timer {} is run again by itself: {}", job.getId(), ex.getMessage());
			return 0;
		}
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
			.duedateLowerThan(EngineInternals.now())
			.orderByJobDuedate()
			.asc()
			.listPage(0, AT_ONCE);
	}

}
