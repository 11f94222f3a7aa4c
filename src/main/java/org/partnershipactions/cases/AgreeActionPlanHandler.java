package org.partnershipactions.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/**
 * Takes an action plan to its use case, and offers agencies, powers and the last plan.
 */
@Component
class AgreeActionPlanHandler implements FormHandler<AgreeActionPlan> {

	private final CasePlanning planning;

	private final AsbCases cases;

	private final Directory directory;

	private final Tools tools;

	AgreeActionPlanHandler(CasePlanning planning, AsbCases cases, Directory directory, Tools tools) {
		this.planning = planning;
		this.cases = cases;
		this.directory = directory;
		this.tools = tools;
	}

	@Override
	public String form() {
		return "AgreeActionPlan";
	}

	@Override
	public Class<AgreeActionPlan> answers() {
		return AgreeActionPlan.class;
	}

	@Override
	public void submit(String key, AgreeActionPlan answers) {
		this.planning.agree(key, answers);
	}

	@Override
	public Map<String, Object> values(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		Map<String, Object> values = new HashMap<>();
		values.put("agencies",
				this.directory.agencies(asbCase.partnership())
					.stream()
					.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
					.toList());
		values.put("tools", this.tools.choices());
		if (asbCase.plan().agreedOn() != null) {
			values.putAll(words(asbCase.plan()));
		}
		return values;
	}

	private static Map<String, Object> words(CasePlan plan) {
		Map<String, Object> values = new HashMap<>();
		values.put("summary", plan.summary());
		values.put("updateEvery", plan.updateEvery());
		values.put("steps", plan.steps().stream().map(AgreeActionPlanHandler::row).toList());
		values.put("powers", plan.powers().stream().map(AgreeActionPlanHandler::row).toList());
		return values;
	}

	private static Map<String, Object> row(PlanStep step) {
		Map<String, Object> row = new HashMap<>();
		row.put("agency", step.agency());
		row.put("task", step.task());
		row.put("due", step.due());
		return row;
	}

	private static Map<String, Object> row(ConsideredPower power) {
		List<String> use = List.of("USED", "NOT_USED");
		return Map.of("tool", power.tool(), "use", use.get(power.used() ? 0 : 1), "why", power.why());
	}

}
