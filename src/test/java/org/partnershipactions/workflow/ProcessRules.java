package org.partnershipactions.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rules about what a process and its tasks say of themselves. */
final class ProcessRules {

	private static final String PASCAL_CASE = "([A-Z][a-z]*)+";

	/**
	 * A quiet case that should be closed is reminded of by the suggestion to close it.
	 */
	private static final Set<String> REMINDERS = Set.of("ReminderSent", "ClosureSuggested");

	private static final Map<Class<? extends BaseElement>, String> PREFIXES = new LinkedHashMap<>();

	static {
		PREFIXES.put(StartEvent.class, "StartEvent_");
		PREFIXES.put(EndEvent.class, "EndEvent_");
		PREFIXES.put(BoundaryEvent.class, "BoundaryEvent_");
		PREFIXES.put(IntermediateCatchEvent.class, "IntermediateEvent_");
		PREFIXES.put(Gateway.class, "Gateway_");
		PREFIXES.put(CallActivity.class, "CallActivity_");
		PREFIXES.put(SubProcess.class, "(Event)?SubProcess_");
		PREFIXES.put(Task.class, "Task_");
		PREFIXES.put(SequenceFlow.class, "Flow_");
	}

	private ProcessRules() {
	}

	static Stream<String> misnamedFile(ProcessFile file) {
		return file.all(Process.class)
			.filter((process) -> !process.isExecutable() || !file.name().equals(process.getId()))
			.map(Process::getId);
	}

	static Stream<String> historyNotInDays(ProcessFile file) {
		return file.all(Process.class)
			.filter((process) -> isNot(process.getCamundaHistoryTimeToLiveString(), "P[1-9]\\d*D"))
			.map(Process::getId);
	}

	static Stream<String> tasksWithoutForm(ProcessFile file) {
		return tasks(file,
				(task) -> task.getCamundaFormRef() == null || !file.forms().contains(task.getCamundaFormRef())
						|| !"deployment".equals(task.getCamundaFormRefBinding()));
	}

	static Stream<String> tasksWithoutDueDate(ProcessFile file) {
		return tasks(file, (task) -> isNot(task.getCamundaDueDate(), "\\$\\{.+}"));
	}

	static Stream<String> tasksWithoutReminder(ProcessFile file) {
		return tasks(file, (task) -> timersOn(file, task).noneMatch(ProcessRules::reminds));
	}

	/** A timer that only reminds does not end anybody's patience. */
	static Stream<String> tasksThatWaitForEver(ProcessFile file) {
		return tasks(file, (task) -> timersOn(file, task).allMatch(ProcessRules::reminds));
	}

	static Stream<String> tasksWithoutCandidates(ProcessFile file) {
		return tasks(file, (task) -> isNot(task.getCamundaCandidateGroups(), "\\$\\{[^{}]+}"));
	}

	static Stream<String> oddIds(ProcessFile file) {
		return file.drawn()
			.filter((element) -> isNot(element.getId(), prefix(element) + PASCAL_CASE))
			.map(BaseElement::getId);
	}

	static Stream<String> unnamed(ProcessFile file) {
		Stream<String> nodes = file.all(FlowNode.class)
			.filter((node) -> isBlank(node.getName()))
			.map(BaseElement::getId);
		Stream<String> answers = file.all(ExclusiveGateway.class)
			.flatMap((gateway) -> gateway.getOutgoing().stream())
			.filter((flow) -> isBlank(flow.getName()))
			.map(BaseElement::getId);
		Stream<String> process = file.all(Process.class)
			.filter((found) -> isBlank(found.getName()))
			.map(BaseElement::getId);
		return Stream.of(nodes, answers, process).flatMap((ids) -> ids);
	}

	static Stream<String> undocumented(ProcessFile file) {
		return Stream.concat(file.all(Process.class), file.all(UserTask.class))
			.filter((element) -> element.getDocumentations().isEmpty())
			.map(BaseElement::getId);
	}

	private static Stream<String> tasks(ProcessFile file, Predicate<UserTask> broken) {
		return file.all(UserTask.class).filter(broken).map(BaseElement::getId);
	}

	private static Stream<BoundaryEvent> timersOn(ProcessFile file, UserTask task) {
		return file.all(BoundaryEvent.class)
			.filter((event) -> event.getAttachedTo().equals(task))
			.filter((event) -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance));
	}

	/** Nothing follows the timer but that a reminder is sent. */
	private static boolean reminds(BoundaryEvent timer) {
		return timer.getOutgoing()
			.stream()
			.map(SequenceFlow::getTarget)
			.flatMap((target) -> target.getChildElementsByType(MessageEventDefinition.class).stream())
			.anyMatch((event) -> event.getMessage() != null && REMINDERS.contains(event.getMessage().getName()));
	}

	private static String prefix(FlowElement element) {
		return PREFIXES.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().isInstance(element))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse("Unexpected_");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean isNot(String text, String pattern) {
		return text == null || !text.matches(pattern);
	}

}
