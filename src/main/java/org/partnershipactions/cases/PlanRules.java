package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/**
 * What an action plan is chosen from and what it must fit; each refusal names the row and
 * the fix.
 */
@Component
class PlanRules {

	private final Tools tools;

	private final Directory directory;

	private final CaseDates dates;

	private final AsbCases cases;

	PlanRules(Tools tools, Directory directory, CaseDates dates, AsbCases cases) {
		this.tools = tools;
		this.directory = directory;
		this.dates = dates;
		this.cases = cases;
	}

	/** Agencies, powers and the last plan. */
	@FormValues("AgreeActionPlan")
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
			values.putAll(AgreeActionPlan.values(asbCase.plan()));
		}
		return values;
	}

	LocalDate today() {
		return this.dates.today();
	}

	/** Whether a formal power is to be used. */
	boolean formal(AgreeActionPlan answers) {
		return answers.considered().stream().anyMatch((power) -> power.used() && this.tools.formal(power.tool()));
	}

	void mustFit(AsbCase asbCase, AgreeActionPlan answers) {
		List<FieldError> errors = new ArrayList<>();
		List<PlanStep> steps = answers.planSteps();
		for (int row = 0; row < steps.size(); row++) {
			if (this.directory.agency(asbCase.partnership(), steps.get(row).agency()).isEmpty()) {
				errors.add(new FieldError("steps[" + row + "].agency", "Step %d: choose an agency".formatted(row + 1)));
			}
		}
		if (answers.considered().isEmpty()) {
			errors.add(new FieldError("powers",
					"Name at least one tool or power that you considered, and why it is" + " used or not"));
		}
		cadence(asbCase, answers, errors);
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private void cadence(AsbCase asbCase, AgreeActionPlan answers, List<FieldError> errors) {
		int most = this.dates.updatesByRisk(asbCase);
		if (answers.updateEvery() != null && answers.updateEvery() > most) {
			errors.add(new FieldError("updateEvery",
					("The victim of a %s case hears from us at least every %d working"
							+ " days. Enter a number from 1 to %d, or leave it empty")
						.formatted(asbCase.assumedBand().words(), most, most)));
		}
	}

}
