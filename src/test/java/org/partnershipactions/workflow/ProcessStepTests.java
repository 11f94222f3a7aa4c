package org.partnershipactions.workflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The enums of steps say what the process files say, all of it and nothing else. */
class ProcessStepTests {

	private static final List<ProcessFile> FILES = ProcessFile.below(Path.of("processes"), ".bpmn")
		.stream()
		.map((file) -> ProcessFile.read(file, Set.of()))
		.toList();

	@Test
	void everyStepIsNamedAsInItsProcess() {
		assertThat(steps()).isNotEmpty().flatExtracting(ProcessStepTests::contradictions).isEmpty();
	}

	@Test
	void namesWhatDiffersFromTheProcess() {
		assertThat(contradictions(WrongStep.class)).containsExactly(
				"PLAN: Task_PlanDelivery is called “Plan the delivery”", "APPROVE: no task Task_ApproveNothing",
				"DELIVER: BoundaryEvent_PlanDeliveryLate is not at Task_DeliverAndReport",
				"no step for Task_ApproveCompletion", "no step for Task_ApproveDeliveryPlan");
	}

	@Test
	void findsTheStepOfItsOwnProcessOnly() {
		Step step = WrongStep.PLAN.of("key-1");
		assertThat(step).isEqualTo(new Step("PriorityAction", "Task_PlanDelivery", "key-1"));
		assertThat(ProcessStep.of(WrongStep.class, step)).isEqualTo(WrongStep.PLAN);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ProcessStep.of(WrongStep.class, new Step("AsbCase", "Task_PlanDelivery", "key-1")));
	}

	private static List<String> contradictions(Class<? extends ProcessStep> steps) {
		List<String> found = new ArrayList<>();
		ProcessStep[] all = steps.getEnumConstants();
		ProcessFile file = FILES.stream()
			.filter((each) -> each.process().getId().equals(all[0].process()))
			.findFirst()
			.orElseThrow();
		Stream.of(all).map((step) -> contradiction(file, step)).filter(Objects::nonNull).forEach(found::add);
		Set<String> named = Arrays.stream(all).map(ProcessStep::task).collect(Collectors.toSet());
		file.all(UserTask.class)
			.map(UserTask::getId)
			.filter((task) -> !named.contains(task))
			.sorted()
			.forEach((task) -> found.add("no step for " + task));
		return found;
	}

	private static String contradiction(ProcessFile file, ProcessStep step) {
		UserTask task = file.all(UserTask.class)
			.filter((each) -> each.getId().equals(step.task()))
			.findFirst()
			.orElse(null);
		if (task == null) {
			return step + ": no task " + step.task();
		}
		if (!task.getName().equals(step.label())) {
			return step + ": " + step.task() + " is called “" + task.getName() + "”";
		}
		return (step.lateEvent() == null || file.all(BoundaryEvent.class)
			.anyMatch((event) -> event.getId().equals(step.lateEvent()) && event.getAttachedTo().equals(task))) ? null
					: step + ": " + step.lateEvent() + " is not at " + step.task();
	}

	private static List<Class<? extends ProcessStep>> steps() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(ProcessStep.class));
		return scanner.findCandidateComponents(PartnershipActions.class.getPackageName())
			.stream()
			.<Class<? extends ProcessStep>>map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
				.asSubclass(ProcessStep.class))
			.filter((type) -> type != WrongStep.class)
			.toList();
	}

	/** Contradicts the process of an action in each way that there is. */
	enum WrongStep implements ProcessStep {

		PLAN("Task_PlanDelivery", "BoundaryEvent_PlanDeliveryLate", "Plan delivery"),
		APPROVE("Task_ApproveNothing", null, "Approve nothing"),
		DELIVER("Task_DeliverAndReport", "BoundaryEvent_PlanDeliveryLate", "Deliver and report completion");

		private final String task;

		private final String lateEvent;

		private final String label;

		WrongStep(String task, String lateEvent, String label) {
			this.task = task;
			this.lateEvent = lateEvent;
			this.label = label;
		}

		@Override
		public String process() {
			return "PriorityAction";
		}

		@Override
		public String task() {
			return this.task;
		}

		@Override
		public String lateEvent() {
			return this.lateEvent;
		}

		@Override
		public String label() {
			return this.label;
		}

	}

}
