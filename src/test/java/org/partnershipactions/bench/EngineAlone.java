package org.partnershipactions.bench;

import java.util.Map;
import java.util.UUID;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The engine with nothing around it, in a database of its own on the same MariaDB: the
 * same connection settings, the same switches, the same process, its own transactions.
 */
final class EngineAlone implements AutoCloseable {

	private static final String PROCESS = "Contribution";

	private final HikariDataSource database;

	private final ProcessEngine engine;

	EngineAlone(HikariDataSource ours) {
		this.database = beside(ours);
		StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
		settings.setProcessEngineName("alone-" + UUID.randomUUID());
		settings.setDataSource(this.database);
		settings.setDatabaseSchemaUpdate("true");
		settings.setJobExecutorActivate(false);
		settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
		settings.setBeans(Map.of("contributionTasks", new ContributionStandIn()));
		switchOff(settings);
		this.engine = settings.buildProcessEngine();
		this.engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("processes/contributions/Contribution.bpmn")
			.deploy();
	}

	private static void switchOff(StandaloneProcessEngineConfiguration settings) {
		settings.setCmmnEnabled(false);
		settings.setStandaloneTasksEnabled(false);
		settings.setAuthorizationEnabled(false);
		settings.setDbIdentityUsed(false);
		settings.setMetricsEnabled(false);
		settings.setDbMetricsReporterActivate(false);
		settings.setTaskMetricsEnabled(false);
	}

	private static HikariDataSource beside(HikariDataSource ours) {
		String name = "alone_" + UUID.randomUUID().toString().substring(0, 8);
		new JdbcTemplate(ours).execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
		HikariConfig settings = new HikariConfig();
		ours.copyStateTo(settings);
		settings.setPoolName(name);
		String url = ours.getJdbcUrl();
		settings.setJdbcUrl(url.substring(0, url.lastIndexOf('/') + 1) + name);
		return new HikariDataSource(settings);
	}

	/** Starts an instance and answers the id of its open task. */
	String start() {
		String instance = this.engine.getRuntimeService()
			.startProcessInstanceByKey(PROCESS, UUID.randomUUID().toString())
			.getId();
		return tasks().createTaskQuery().processInstanceId(instance).singleResult().getId();
	}

	/** Completes a task as a submitted form does. */
	void complete(String task) {
		tasks().complete(task, Map.of("accepted", false, "declined", false));
	}

	TaskService tasks() {
		return this.engine.getTaskService();
	}

	JdbcTemplate sql() {
		return new JdbcTemplate(this.database);
	}

	@Override
	public void close() {
		this.engine.close();
		this.database.close();
	}

}
