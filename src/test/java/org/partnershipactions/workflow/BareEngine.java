package org.partnershipactions.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/**
 * An engine in memory with nothing around it: beans are stand-ins, timers fire when a
 * test says so, and it remembers every path that was walked. What became of an instance
 * is asserted with Camunda BPM Assert.
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

	/** The port that features have on this engine. */
	Processes port() {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("engine", configuration));
		EngineInternals inside = new EngineInternals(beans.getBeanProvider(ProcessEngineConfigurationImpl.class),
				new TaskAnnouncer(beans.getBeanProvider(TaskObserver.class)));
		return new EngineProcesses(this.engine.getRuntimeService(), this.engine.getTaskService(), inside,
				this.engine.getRepositoryService(), this.engine.getHistoryService());
	}

	/** Its timers, which run when they are asked to. */
	DueTimers timers() {
		return new EngineTimers(this.engine.getManagementService());
	}

	/** Has the assertions of Camunda BPM Assert ask this engine, in this thread. */
	void initAssertions() {
		ProcessEngineTests.init(this.engine);
	}

	/** Starts an instance under a new business key. */
	public ProcessInstance start(String process) {
		return start(process, Map.of());
	}

	/** Starts an instance with these facts under a new business key. */
	public ProcessInstance start(String process, Map<String, Object> facts) {
		return this.engine.getRuntimeService().startProcessInstanceByKey(process, UUID.randomUUID().toString(), facts);
	}

	/**
	 * The instance that another one called under this business key, running or ended;
	 * null where none was called.
	 */
	public ProcessInstance called(String key) {
		HistoricProcessInstance known = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.singleResult();
		if (known == null) {
			return null;
		}
		ExecutionEntity ended = new ExecutionEntity();
		ended.setId(known.getId());
		ended.setBusinessKey(key);
		ProcessInstance running = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(known.getId())
			.singleResult();
		return (running != null) ? running : ended;
	}

	/**
	 * The elements with the scopes around them, in which the engine says that an instance
	 * waits too: sub-processes, and the body of what is done several times.
	 */
	public String[] within(ProcessInstance instance, String... elements) {
		BpmnModelInstance model = this.engine.getRepositoryService()
			.getBpmnModelInstance(instance.getProcessDefinitionId());
		Set<String> all = new LinkedHashSet<>(List.of(elements));
		for (String element : elements) {
			ModelElementInstance around = model.getModelElementById(element);
			if (around instanceof Activity activity && activity.getLoopCharacteristics() != null) {
				all.add(element + "#multiInstanceBody");
			}
			for (around = around.getParentElement(); around instanceof SubProcess scope; around = scope
				.getParentElement()) {
				all.add(scope.getId());
			}
		}
		return all.toArray(String[]::new);
	}

	/** Completes the open task of this element. */
	public void complete(ProcessInstance instance, String task, Map<String, Object> facts) {
		TaskService service = this.engine.getTaskService();
		Task open = service.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(task)
			.singleResult();
		service.complete(open.getId(), facts);
	}

	/** Lets the timer of this event run out. */
	public void fire(ProcessInstance instance, String event) {
		ManagementService service = this.engine.getManagementService();
		Job timer = service.createJobQuery().processInstanceId(instance.getId()).activityId(event).singleResult();
		service.executeJob(timer.getId());
	}

	/** Tells the instance of a message. */
	public void tell(ProcessInstance instance, String message) {
		this.engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(instance.getBusinessKey())
			.correlate();
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
		ProcessEngineTests.reset();
		this.engine.close();
	}

}
