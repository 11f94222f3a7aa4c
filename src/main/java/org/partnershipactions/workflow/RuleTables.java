package org.partnershipactions.workflow;

import java.util.List;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Reads a decision table's model into what people read. */
final class RuleTables {

	private RuleTables() {
	}

	static RuleTable read(DmnModelInstance model) {
		Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
		DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();
		return new RuleTable(decision.getName(), table.getInputs().stream().map(DmnElement::getLabel).toList(),
				table.getOutputs().iterator().next().getLabel(),
				table.getRules().stream().map(RuleTables::rule).toList(), Dmn.convertToString(model));
	}

	private static RuleTable.Rule rule(Rule rule) {
		List<String> conditions = rule.getInputEntries().stream().map(RuleTables::condition).toList();
		String words = (rule.getDescription() != null) ? rule.getDescription().getTextContent().strip() : rule.getId();
		String answer = rule.getOutputEntries().iterator().next().getText().getTextContent();
		return new RuleTable.Rule(rule.getId(), words, conditions, unquoted(answer));
	}

	private static String condition(InputEntry entry) {
		return (entry.getText() != null) ? unquoted(entry.getText().getTextContent()) : "";
	}

	private static String unquoted(String text) {
		return text.replace("\"", "").strip();
	}

}
