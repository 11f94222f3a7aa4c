package org.partnershipactions.workflow;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Rules about what a process may ask and run: questions and verbs, never code. */
final class ExpressionRules {

	private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

	private static final String ONE_NAME = "\\$\\{[a-z][A-Za-z]*}";

	private static final String ONE_VERB = "\\$\\{[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\(execution\\.processBusinessKey\\)}";

	private static final Pattern CODE = Pattern
		.compile("camunda:(class|delegateExpression|type|script|connector|executionListener|taskListener)\\b"
				+ "|bpmn:script(Task)?\\b");

	private ExpressionRules() {
	}

	static Stream<String> clumsyExpressions(ProcessFile file) {
		return EXPRESSION.matcher(file.xml())
			.results()
			.map(MatchResult::group)
			.filter((expression) -> !expression.matches(ONE_NAME) && !expression.matches(ONE_VERB));
	}

	static Stream<String> clumsyConditions(ProcessFile file) {
		return file.all(ConditionExpression.class)
			.map(ConditionExpression::getTextContent)
			.filter((condition) -> !condition.matches(ONE_NAME));
	}

	/** One way is the default, and each other way has a condition. */
	static Stream<String> gatewaysWithoutDefault(ProcessFile file) {
		return file.all(ExclusiveGateway.class)
			.filter((gateway) -> gateway.getDefault() == null || gateway.getOutgoing()
				.stream()
				.anyMatch((flow) -> isDefault(gateway, flow) == (flow.getConditionExpression() != null)))
			.map(BaseElement::getId);
	}

	static Stream<String> timersWithoutDate(ProcessFile file) {
		return file.all(TimerEventDefinition.class)
			.filter((timer) -> timer.getTimeDate() == null || !timer.getTimeDate().getTextContent().matches(ONE_VERB))
			.map(BaseElement::getId);
	}

	static Stream<String> oddMessages(ProcessFile file) {
		Stream<String> names = file.all(Message.class)
			.filter((message) -> !message.getId().equals(message.getName()))
			.map(BaseElement::getId);
		Stream<String> events = file.all(MessageEventDefinition.class)
			.filter((event) -> event.getMessage() == null)
			.map(BaseElement::getId);
		return Stream.concat(names, events);
	}

	static Stream<String> code(ProcessFile file) {
		return CODE.matcher(file.xml()).results().map(MatchResult::group);
	}

	private static boolean isDefault(ExclusiveGateway gateway, SequenceFlow flow) {
		return flow.equals(gateway.getDefault());
	}

}
