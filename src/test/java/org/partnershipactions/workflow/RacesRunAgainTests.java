package org.partnershipactions.workflow;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.workflow.EngineConfiguration.RacesRunAgain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What becomes of a job that did not come to its end, on an engine of its own. */
class RacesRunAgainTests {

	private ProcessEngine engine;

	private RuntimeException failure;

	@BeforeEach
	void startAnInstanceWithAJob() {
		StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
		settings.setProcessEngineName(UUID.randomUUID().toString());
		settings.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		settings.setJobExecutorActivate(false);
		settings.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M");
		settings.setFailedJobCommandFactory(new RacesRunAgain());
		settings.setBeans(Map.of("work", (JavaDelegate) (execution) -> fail()));
		this.engine = settings.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("racing.bpmn",
					Bpmn.createExecutableProcess("racing")
						.camundaHistoryTimeToLive(1)
						.startEvent()
						.serviceTask()
						.camundaAsyncBefore()
						.camundaDelegateExpression("${work}")
						.endEvent()
						.done())
			.deploy();
		this.engine.getRuntimeService().startProcessInstanceByKey("racing");
	}

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void aJobThatLostARaceIsDueAtOnceAndNoTryIsCounted() {
		int tries = job().getRetries();
		this.failure = new OptimisticLockingException("stale");
		assertThatExceptionOfType(OptimisticLockingException.class).isThrownBy(this::run);
		assertThat(job().getDuedate()).isNull();
		assertThat(job().getRetries()).isEqualTo(tries);
		this.failure = null;
		run();
		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
	}

	@Test
	void aJobThatFailedWaitsAMinuteAndHasOneTryLess() {
		int tries = job().getRetries();
		this.failure = new IllegalStateException("broken");
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(this::run);
		assertThat(job().getDuedate()).isAfter(ClockUtil.getCurrentTime());
		assertThat(job().getRetries()).isEqualTo(tries - 1);
	}

	private void fail() {
		if (this.failure != null) {
			throw this.failure;
		}
	}

	private void run() {
		this.engine.getManagementService().executeJob(job().getId());
	}

	private Job job() {
		return this.engine.getManagementService().createJobQuery().singleResult();
	}

}
