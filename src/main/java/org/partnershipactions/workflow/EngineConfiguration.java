package org.partnershipactions.workflow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskExecutor;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine, embedded: with what we use, and without what we do not. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class EngineConfiguration {

	private static final int JOB_THREADS = 8;

	@Bean
	ThreadPoolTaskExecutor jobThreads() {
		ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
		threads.setCorePoolSize(JOB_THREADS);
		threads.setMaxPoolSize(JOB_THREADS);
		threads.setQueueCapacity(100);
		threads.setThreadNamePrefix("job-");
		return threads;
	}

	@Bean
	SpringJobExecutor jobExecutor(TaskExecutor jobThreads) {
		SpringJobExecutor executor = new SpringJobExecutor();
		executor.setTaskExecutor(jobThreads);
		executor.setMaxJobsPerAcquisition(100);
		executor.setWaitTimeInMillis(1_000);
		executor.setMaxWait(Duration.ofSeconds(5).toMillis());
		executor.setMaxBackoff(1_000);
		return executor;
	}

	@Bean
	@DependsOnDatabaseInitialization
	SpringProcessEngineConfiguration engineSettings(DataSource dataSource, PlatformTransactionManager transactions,
			SpringJobExecutor jobExecutor, TaskAnnouncer announcer, MatchedRules rulesHit) {
		SpringProcessEngineConfiguration settings = new SpringProcessEngineConfiguration();
		settings.setDataSource(dataSource);
		settings.setTransactionManager(transactions);
		settings.setDatabaseSchemaUpdate("false");
		settings.setJobExecutor(jobExecutor);
		settings.setJobExecutorActivate(false);
		settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(announcer)));
		settings.setDmnEngineConfiguration((DefaultDmnEngineConfiguration) rulesHit.heard());
		settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
		settings.setHistoryCleanupBatchWindowStartTime("01:00");
		settings.setHistoryCleanupBatchWindowEndTime("05:00");
		tryAgain(settings);
		settings.setEnforceHistoryTimeToLive(true);
		switchOff(settings);
		return settings;
	}

	private static void tryAgain(SpringProcessEngineConfiguration settings) {
		settings.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M");
		settings.setFailedJobCommandFactory(new RacesRunAgain());
	}

	private void switchOff(SpringProcessEngineConfiguration settings) {
		settings.setCmmnEnabled(false);
		settings.setStandaloneTasksEnabled(false);
		settings.setAuthorizationEnabled(false);
		settings.setDbIdentityUsed(false);
		settings.setMetricsEnabled(false);
		settings.setDbMetricsReporterActivate(false);
		settings.setTaskMetricsEnabled(false);
	}

	@Bean
	ProcessEngineFactoryBean engine(SpringProcessEngineConfiguration engineSettings) {
		ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
		engine.setProcessEngineConfiguration(engineSettings);
		return engine;
	}

	/**
	 * The application's clock tells every bean of this type how far it stands from the
	 * machine's.
	 */
	@Bean
	Consumer<Duration> engineClock() {
		return EngineInternals::stand;
	}

	@Bean
	TaskAnnouncer taskAnnouncer(ObjectProvider<TaskObserver> observers) {
		return new TaskAnnouncer(observers);
	}

	@Bean
	MatchedRules rulesHit() {
		return new MatchedRules();
	}

	@Bean
	RuntimeService runtimeService(ProcessEngine engine) {
		return engine.getRuntimeService();
	}

	@Bean
	TaskService taskService(ProcessEngine engine) {
		return engine.getTaskService();
	}

	@Bean
	ManagementService managementService(ProcessEngine engine) {
		return engine.getManagementService();
	}

	@Bean
	RepositoryService repositoryService(ProcessEngine engine) {
		return engine.getRepositoryService();
	}

	@Bean
	HistoryService historyService(ProcessEngine engine) {
		return engine.getHistoryService();
	}

	/**
	 * Lets a job that lost a race run again at once. Nothing is wrong with it, so it does
	 * not wait as one that failed does: at a deadline all returns of a quarter close in
	 * the same moment, each of them counts down the same quarter, and all but one lose.
	 */
	static final class RacesRunAgain implements FailedJobCommandFactory {

		@Override
		public Command<Object> getCommand(String jobId, Throwable exception) {
			return EngineConflicts.lost(exception) ? (context) -> new UnlockJobCmd(jobId).execute(context)
					: new DefaultJobRetryCmd(jobId, exception);
		}

	}

}
