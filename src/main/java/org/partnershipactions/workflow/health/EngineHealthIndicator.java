package org.partnershipactions.workflow.health;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Says whether the engine answers, whether timers run, and how many jobs have used up
 * their tries.
 */
@Component
class EngineHealthIndicator extends AbstractHealthIndicator {

	private final ProcessEngine engine;

	private final SpringJobExecutor executor;

	EngineHealthIndicator(ProcessEngine engine, SpringJobExecutor executor) {
		this.engine = engine;
		this.executor = executor;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		long failed = this.engine.getManagementService().createJobQuery().noRetriesLeft().count();
		builder.up()
			.withDetail("jobExecutor", this.executor.isActive() ? "running" : "stopped")
			.withDetail("failedJobs", failed);
	}

}
