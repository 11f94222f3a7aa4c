package org.partnershipactions.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

import org.springframework.stereotype.Component;

/**
 * Asks the engine's decision tables. A version of a table never changes, so each is read
 * into words once.
 */
@Component
class EngineDecisions implements DecisionTables {

	private final ProcessEngine engine;

	private final MatchedRules hits;

	private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

	EngineDecisions(ProcessEngine engine, MatchedRules hits) {
		this.engine = engine;
		this.hits = hits;
	}

	@Override
	public String decide(String decision, Map<String, ?> facts) {
		DmnDecisionResult result = this.engine.getDecisionService()
			.evaluateDecisionByKey(decision)
			.variables(Map.copyOf(facts))
			.evaluate();
		if (result.isEmpty()) {
			throw new IllegalStateException("No rule of " + decision + " answers");
		}
		return result.getSingleResult().getSingleEntry();
	}

	@Override
	public Ruling rule(String decision, Map<String, ?> facts) {
		String answer = decide(decision, facts);
		MatchedRules.Hit hit = this.hits.take();
		String rule = hit.rules().get(0);
		return new Ruling(answer, rule, words(hit.table(), rule), hit.table());
	}

	/** Two may read the same table at once; nobody waits for the database of another. */
	@Override
	public RuleTable table(String table) {
		RuleTable known = this.read.get(table);
		if (known == null) {
			known = RuleTables.read(this.engine.getRepositoryService().getDmnModelInstance(table));
			this.read.put(table, known);
		}
		return known;
	}

	private String words(String table, String rule) {
		return table(table).rules()
			.stream()
			.filter((one) -> one.id().equals(rule))
			.map(RuleTable.Rule::words)
			.findFirst()
			.orElse(rule);
	}

	/** Reads a decision table's model into what people read. */
	static final class RuleTables {

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
			String words = (rule.getDescription() != null) ? rule.getDescription().getTextContent().strip()
					: rule.getId();
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

}
