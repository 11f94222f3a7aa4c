package org.partnershipactions.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A decision table by itself, which remembers the rules that were hit. */
public class BareDecision {

	private final List<String> lastRules = new ArrayList<>();

	private final Set<String> hit = new TreeSet<>();

	private final List<String> rules;

	private final DmnEngine engine;

	private final DmnDecision decision;

	private BareDecision(DmnModelInstance model) {
		DefaultDmnEngineConfiguration configuration = (DefaultDmnEngineConfiguration) DmnEngineConfiguration
			.createDefaultDmnEngineConfiguration();
		configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(this::remember)));
		this.engine = configuration.buildEngine();
		this.decision = this.engine.parseDecisions(model).get(0);
		this.rules = model.getModelElementsByType(Rule.class).stream().map(Rule::getId).toList();
	}

	/** Reads the only decision of a file of the class path. */
	public static BareDecision read(String resource) {
		try (InputStream file = BareDecision.class.getClassLoader().getResourceAsStream(resource)) {
			return new BareDecision(Dmn.readModelFromStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads the only decision of a text. */
	public static BareDecision of(String dmn) {
		return new BareDecision(Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(UTF_8))));
	}

	/** The single row of outputs. */
	public Map<String, Object> decide(Map<String, Object> facts) {
		this.lastRules.clear();
		DmnDecisionResult result = this.engine.evaluateDecision(this.decision, facts);
		return result.getSingleResult().getEntryMap();
	}

	/** Ids of the rules that answered last. */
	public List<String> lastRules() {
		return List.copyOf(this.lastRules);
	}

	/** Ids of the rules that never answered, in the order of the table. */
	public List<String> neverHit() {
		return this.rules.stream().filter((rule) -> !this.hit.contains(rule)).toList();
	}

	private void remember(DmnDecisionTableEvaluationEvent event) {
		event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(this.lastRules::add);
		this.hit.addAll(this.lastRules);
	}

}
