package org.partnershipactions.contracts;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.workflow.DecisionTables;
import org.partnershipactions.workflow.ProcessPort;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionTests {

	private static final List<ProcessText> PROCESSES = ProcessText.all();

	private static final Set<String> IDS = ProcessText.ids(PROCESSES);

	private static final Map<String, Class<?>> BEANS = beans();

	/** What Java calls an element of a process, wherever it does. */
	private static final Pattern ELEMENT = Pattern
		.compile("\"((?:StartEvent|EndEvent|BoundaryEvent|Task|Gateway|CallActivity|SubProcess|Flow)_\\w+)\"");

	/** Constants of the classes that speak to a process: processes, tasks, messages. */
	private static final Pattern CONSTANT = Pattern.compile("static final String \\w+ = \"(\\w+)\"");

	/** Whoever names one of these speaks to a process. */
	private static final Set<Class<?>> PORTS = Set.of(Processes.class, ProcessPort.class, ProcessStep.class, Step.class,
			DecisionTables.class);

	@Test
	void everyExpressionReachesAMethodThatAnswersIt() {
		assertThat(PROCESSES).flatExtracting(ProcessText::verbs).hasSizeGreaterThan(30);
		assertThat(PROCESSES).flatExtracting(ExpressionTests::misses).isEmpty();
	}

	@Test
	void anExpressionThatReachesNothingIsNamed() {
		ProcessText sample = new ProcessText("Sample.bpmn",
				"""
						<userTask camunda:dueDate="${actionTasks.deliverer(execution.processBusinessKey)}"
						  camunda:candidateGroups="${actionTasks.due(execution.processBusinessKey)}"/>
						<timeDate xsi:type="bpmn:tFormalExpression">${actionTasks.approver(execution.processBusinessKey)}</timeDate>
						<serviceTask camunda:expression="${actionTasks.forget(execution.processBusinessKey)}"/>
						<serviceTask camunda:expression="${nobody.releasePartners(execution.processBusinessKey)}"/>
						<serviceTask camunda:expression="${actionTasks.releasePartners(execution.processBusinessKey)}"/>
						""");
		assertThat(misses(sample)).containsExactly("Sample.bpmn: actionTasks.deliverer gives no date",
				"Sample.bpmn: actionTasks.due names nobody", "Sample.bpmn: actionTasks.approver gives no date",
				"Sample.bpmn: actionTasks.forget is not there", "Sample.bpmn: nobody.releasePartners is not there");
	}

	@Test
	void everyNameOfAnElementInJavaIsInAProcess() {
		assertThat(SourceFile.below("src/main/java")).flatExtracting(ExpressionTests::strangers).isEmpty();
	}

	@Test
	void aNameThatNoProcessKnowsIsNamed() {
		SourceFile sample = SourceFile.of("src/Sample.java", """
				import org.partnershipactions.workflow.ProcessPort;

				class Sample {
					private ProcessPort process;
					static final String ID = "PriorityActoin";
					static final String PLAN = "Task_PlanDelivery";
					static final String MESSAGE = "ActionWithdrawn";
					void wait() {
						find("BoundaryEvent_PlanDeliveryVeryLate");
					}
				}
				""");
		assertThat(strangers(sample)).containsExactly("src/Sample.java: BoundaryEvent_PlanDeliveryVeryLate",
				"src/Sample.java: PriorityActoin");
	}

	private static List<String> strangers(SourceFile file) {
		Stream<String> elements = ELEMENT.matcher(file.text()).results().map((found) -> found.group(1));
		Stream<String> constants = speaksToAProcess(file)
				? CONSTANT.matcher(file.text()).results().map((found) -> found.group(1)) : Stream.empty();
		return Stream.concat(elements, constants)
			.filter((name) -> !IDS.contains(name))
			.map((name) -> file.name() + ": " + name)
			.toList();
	}

	private static boolean speaksToAProcess(SourceFile file) {
		return file.names()
			.stream()
			.map(file::meaningOf)
			.anyMatch((name) -> PORTS.stream().map(Class::getName).anyMatch(name::equals));
	}

	private static List<String> misses(ProcessText file) {
		return file.verbs()
			.stream()
			.flatMap((verb) -> miss(verb).stream())
			.map((miss) -> file.name() + ": " + miss)
			.toList();
	}

	private static Optional<String> miss(ProcessText.Verb verb) {
		Class<?> type = BEANS.get(verb.bean());
		Method method = (type != null) ? ClassUtils.getMethodIfAvailable(type, verb.method(), String.class) : null;
		if (method == null || !Modifier.isPublic(type.getModifiers())) {
			return Optional.of(verb + " is not there");
		}
		if (verb.asksWhen() && method.getReturnType() != Date.class) {
			return Optional.of(verb + " gives no date");
		}
		return (verb.asksWho() && method.getReturnType() != String.class) ? Optional.of(verb + " names nobody")
				: Optional.empty();
	}

	private static Map<String, Class<?>> beans() {
		Map<String, Class<?>> beans = new HashMap<>();
		for (BeanDefinition bean : new ClassPathScanningCandidateComponentProvider(true)
			.findCandidateComponents("org.partnershipactions")) {
			String name = AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, null);
			Class<?> type = ClassUtils.resolveClassName(bean.getBeanClassName(), null);
			beans.put(name, type);
			for (Method maker : type.getDeclaredMethods()) {
				if (maker.isAnnotationPresent(Bean.class)) {
					beans.put(maker.getName(), maker.getReturnType());
				}
			}
		}
		return beans;
	}

}
