package org.partnershipactions.cases;

import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/** Takes an assessment to its use case, and offers the questions of today. */
@Component
class AssessRiskHandler implements FormHandler<AssessRisk> {

	private final CaseRisk risk;

	private final RiskQuestionSets questions;

	private final CaseDates dates;

	AssessRiskHandler(CaseRisk risk, RiskQuestionSets questions, CaseDates dates) {
		this.risk = risk;
		this.questions = questions;
		this.dates = dates;
	}

	@Override
	public String form() {
		return "AssessRisk";
	}

	@Override
	public Class<AssessRisk> answers() {
		return AssessRisk.class;
	}

	@Override
	public void submit(String key, AssessRisk answers) {
		this.risk.answer(key, answers);
	}

	@Override
	public Map<String, Object> values(String key) {
		return this.questions.form(this.dates.today());
	}

}
