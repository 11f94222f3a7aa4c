package org.partnershipactions.workflow;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every process file keeps to; each rule names the elements that break it. */
enum ProcessRule {

	FILE_NAME_IS_PROCESS_ID(ProcessRules::misnamedFile),

	HISTORY_IS_KEPT_IN_DAYS(ProcessRules::historyNotInDays),

	TASK_NAMES_AN_EXISTING_FORM(ProcessRules::tasksWithoutForm),

	TASK_HAS_A_DUE_DATE(ProcessRules::tasksWithoutDueDate),

	TASK_IS_REMINDED_OF(ProcessRules::tasksWithoutReminder),

	TASK_WAITS_NOT_FOR_EVER(ProcessRules::tasksThatWaitForEver),

	TASK_SAYS_WHO_MAY_DO_IT(ProcessRules::tasksWithoutCandidates),

	ID_IS_PREFIX_AND_LABEL(ProcessRules::oddIds),

	EVERYTHING_HAS_A_NAME(ProcessRules::unnamed),

	PROCESS_AND_TASKS_ARE_EXPLAINED(ProcessRules::undocumented),

	EXPRESSION_IS_ONE_VERB(ExpressionRules::clumsyExpressions),

	CONDITION_IS_ONE_NAME(ExpressionRules::clumsyConditions),

	GATEWAY_HAS_A_DEFAULT(ExpressionRules::gatewaysWithoutDefault),

	TIMER_IS_A_DATE(ExpressionRules::timersWithoutDate),

	MESSAGE_IS_DECLARED_BY_NAME(ExpressionRules::oddMessages),

	NO_CODE_IN_THE_MODEL(ExpressionRules::code),

	EVERYTHING_IS_DRAWN((file) -> new DiagramRules(file).undrawn()),

	SHAPES_STAND_APART((file) -> new DiagramRules(file).overlapping()),

	FLOWS_DOCK_AT_BORDERS((file) -> new DiagramRules(file).undocked()),

	FLOWS_RUN_STRAIGHT((file) -> new DiagramRules(file).slanted()),

	FLOWS_RUN_AROUND_SHAPES((file) -> new DiagramRules(file).runningThroughShapes()),

	LABELS_STAND_CLEAR((file) -> new LabelRules(file).covered());

	private final Function<ProcessFile, Stream<String>> violations;

	ProcessRule(Function<ProcessFile, Stream<String>> violations) {
		this.violations = violations;
	}

	/** The elements of the file that break this rule. */
	List<String> violations(ProcessFile file) {
		return this.violations.apply(file).map((element) -> file.name() + ": " + element).toList();
	}

	/** Name of the sample that breaks this rule and no other. */
	String sample() {
		StringBuilder sample = new StringBuilder();
		for (String word : name().split("_")) {
			sample.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return sample + ".bpmn";
	}

}
