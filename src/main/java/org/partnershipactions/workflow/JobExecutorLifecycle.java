package org.partnershipactions.workflow;

import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets timers fire once the application is ready, and stops them before anything else is
 * taken down.
 */
@Component
class JobExecutorLifecycle implements SmartLifecycle {

	private final SpringJobExecutor executor;

	private final boolean enabled;

	JobExecutorLifecycle(SpringJobExecutor executor, @Value("${partnership.timers:true}") boolean enabled) {
		this.executor = executor;
		this.enabled = enabled;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (this.enabled) {
			start();
		}
	}

	@Override
	public boolean isAutoStartup() {
		return false;
	}

	@Override
	public void start() {
		this.executor.start();
	}

	@Override
	public void stop() {
		this.executor.shutdown();
	}

	@Override
	public boolean isRunning() {
		return this.executor.isActive();
	}

}
