package org.partnershipactions.workflow;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/** Remembers, for the thread that asks, which rules of a table answered last. */
class MatchedRules implements DmnDecisionTableEvaluationListener {

	private final ThreadLocal<Hit> last = new ThreadLocal<>();

	@Override
	public void notify(DmnDecisionTableEvaluationEvent event) {
		String table = (event.getDecision() instanceof DecisionDefinition definition) ? definition.getId() : "";
		this.last.set(new Hit(table, event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList()));
	}

	/** Decision tables of which this hears. */
	DmnEngineConfiguration heard() {
		return DmnEngineConfiguration.createDefaultDmnEngineConfiguration()
			.customPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(this)));
	}

	/** What answered last, once; null when nothing was asked since. */
	Hit take() {
		Hit hit = this.last.get();
		this.last.remove();
		return hit;
	}

	/**
	 * What answered.
	 *
	 * @param table version of the table
	 * @param rules ids of the rules that fitted
	 */
	record Hit(String table, List<String> rules) {
	}

}
