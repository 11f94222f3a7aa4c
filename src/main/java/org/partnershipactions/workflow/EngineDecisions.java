package org.partnershipactions.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
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

	private final DmnEngine given;

	private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

	private final Map<String, GivenTable> givenTables = new ConcurrentHashMap<>();

	EngineDecisions(ProcessEngine engine, MatchedRules hits) {
		this.engine = engine;
		this.hits = hits;
		this.given = hits.heard().buildEngine();
	}

	@Override
	public Ruling rule(String decision, Map<String, ?> facts) {
		return ruling(decision,
				this.engine.getDecisionService()
					.evaluateDecisionByKey(decision)
					.variables(Map.copyOf(facts))
					.evaluate(),
				this::table);
	}

	@Override
	public Ruling rule(String table, Supplier<String> dmn, Map<String, ?> facts) {
		GivenTable given = given(table, dmn);
		Ruling ruling = ruling(table, this.given.evaluateDecision(given.decision(), Map.copyOf(facts)),
				(unknown) -> given.words());
		return new Ruling(ruling.answer(), ruling.rule(), ruling.words(), table);
	}

	@Override
	public RuleTable shipped(String decision) {
		return table(this.engine.getRepositoryService()
			.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decision)
			.latestVersion()
			.singleResult()
			.getId());
	}

	@Override
	public RuleTable read(String dmn) {
		return RuleTables.read(model(dmn));
	}

	private Ruling ruling(String asked, DmnDecisionResult result, Function<String, RuleTable> tables) {
		if (result.isEmpty()) {
			throw new IllegalStateException("No rule of " + asked + " answers");
		}
		MatchedRules.Hit hit = this.hits.take();
		String rule = hit.rules().get(0);
		return new Ruling(result.getSingleResult().getSingleEntry(), rule, words(tables.apply(hit.table()), rule),
				hit.table());
	}

	/** Two may read the same table at once; nobody waits for another. */
	private GivenTable given(String table, Supplier<String> dmn) {
		GivenTable known = this.givenTables.get(table);
		if (known == null) {
			DmnModelInstance model = model(dmn.get());
			known = new GivenTable(this.given.parseDecisions(model).get(0), RuleTables.read(model));
			this.givenTables.put(table, known);
		}
		return known;
	}

	private static DmnModelInstance model(String dmn) {
		return Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
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

	private static String words(RuleTable table, String rule) {
		return table.rules()
			.stream()
			.filter((one) -> one.id().equals(rule))
			.map(RuleTable.Rule::words)
			.findFirst()
			.orElse(rule);
	}

	/** A table that is not deployed, ready to be asked. */
	private record GivenTable(DmnDecision decision, RuleTable words) {
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
