package violations.arrows.plan;

import org.camunda.bpm.engine.RuntimeService;

/** Breaks the rule that only one module knows the engine. */
public record PlanThatKnowsTheEngine(RuntimeService engine) {
}
