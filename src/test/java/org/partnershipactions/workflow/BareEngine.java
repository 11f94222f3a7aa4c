package org.partnershipactions.workflow;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/**
 * An engine in memory with nothing around it: beans are stand-ins, timers fire when a
 * test says so, and it remembers every path that was walked.
 */
public class BareEngine implements AutoCloseable {

	private final Walked walked = new Walked();

	private final ProcessEngine engine;

	private BareEngine(List<StandIn> standIns) {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName(UUID.randomUUID().toString());
		configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
		configuration.setJobExecutorActivate(false);
		configuration.setExpressionManager(new StandInResolver(standIns).expressionManager());
		configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(this.walked)));
		this.engine = configuration.buildProcessEngine();
	}

	/** An engine whose expressions see these stand-ins. */
	public static BareEngine with(StandIn... standIns) {
		return new BareEngine(List.of(standIns));
	}

	/** Deploys resources of the class path together. */
	public BareEngine deploy(String... resources) {
		DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment();
		List.of(resources).forEach(deployment::addClasspathResource);
		deployment.deploy();
		return this;
	}

	/** Starts an instance under a new business key, and answers the key. */
	public String start(String process) {
		return start(process, Map.of());
	}

	/**
	 * Starts an instance with these facts under a new business key, and answers the key.
	 */
	public String start(String process, Map<String, Object> facts) {
		String key = UUID.randomUUID().toString();
		this.engine.getRuntimeService().startProcessInstanceByKey(process, key, facts);
		return key;
	}

	/** Completes the open task of this element. */
	public void complete(String key, String task, Map<String, Object> facts) {
		this.engine.getTaskService().complete(task(key, task).getId(), facts);
	}

	/** Lets the timer of this boundary event run out. */
	public void fire(String key, String boundaryEvent) {
		this.engine.getManagementService().executeJob(timer(key, boundaryEvent).getId());
	}

	/** When the timer of this boundary event runs out. */
	public Date firesAt(String key, String boundaryEvent) {
		return timer(key, boundaryEvent).getDuedate();
	}

	/** Tells the instance of a message. */
	public void tell(String key, String message) {
		this.engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(key).correlate();
	}

	/** Elements of the open tasks, in alphabetical order. */
	public List<String> open(String key) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(key)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.sorted()
			.toList();
	}

	/** Who may do the open task, in the written form of a queue. */
	public List<String> who(String key, String task) {
		return this.engine.getTaskService()
			.getIdentityLinksForTask(task(key, task).getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.toList();
	}

	/** When the open task is due. */
	public Date due(String key, String task) {
		return task(key, task).getDueDate();
	}

	/** Whether the instance has ended. */
	public boolean ended(String key) {
		return instance(key).getEndTime() != null;
	}

	/** Elements that the instance came through, in no order. */
	public List<String> path(String key) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(instance(key).getId())
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.toList();
	}

	/** Ids of the flow nodes and sequence flows of a process that no instance walked. */
	public List<String> unwalked(String process) {
		this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.list()
			.forEach((activity) -> this.walked.add(List.of(activity.getActivityId())));
		ProcessDefinition definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult();
		return this.walked.missing(this.engine.getRepositoryService().getBpmnModelInstance(definition.getId()));
	}

	@Override
	public void close() {
		this.engine.close();
	}

	private Task task(String key, String task) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(key)
			.taskDefinitionKey(task)
			.singleResult();
	}

	private Job timer(String key, String boundaryEvent) {
		return this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance(key).getId())
			.activityId(boundaryEvent)
			.singleResult();
	}

	private HistoricProcessInstance instance(String key) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult();
	}

}
