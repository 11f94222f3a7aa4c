package org.partnershipactions.workflow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.stereotype.Component;

/**
 * Asks the engine's decision tables. A version of a table never changes, so each is read
 * into words once.
 */
@Component
class EngineDecisions implements Decisions, Rulings {

	private final ProcessEngine engine;

	private final RulesHit hits;

	private final Map<String, RuleTable> read = new ConcurrentHashMap<>();

	EngineDecisions(ProcessEngine engine, RulesHit hits) {
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
		RulesHit.Hit hit = this.hits.take();
		String rule = hit.rules().get(0);
		return new Ruling(answer, rule, words(hit.table(), rule), hit.table());
	}

	@Override
	public RuleTable table(String table) {
		return this.read.computeIfAbsent(table,
				(version) -> RuleTables.read(this.engine.getRepositoryService().getDmnModelInstance(version)));
	}

	private String words(String table, String rule) {
		return table(table).rules()
			.stream()
			.filter((one) -> one.id().equals(rule))
			.map(RuleTable.Rule::words)
			.findFirst()
			.orElse(rule);
	}

}
