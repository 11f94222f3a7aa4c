package org.partnershipactions.workflow;

import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.stereotype.Component;

/** Asks the engine's decision tables. */
@Component
class EngineDecisions implements Decisions {

	private final ProcessEngine engine;

	EngineDecisions(ProcessEngine engine) {
		this.engine = engine;
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

}
