package org.partnershipactions.cases.personaldata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.risk.AssessedRisks;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.cases.risk.RiskAssessments;
import org.partnershipactions.cases.risk.RiskChange;
import org.partnershipactions.cases.risk.RiskChanges;
import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SentSurveys;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.cases.victims.VictimSurvey;

import org.springframework.stereotype.Component;

/** What victims said of their risk and in surveys: told to them, and erased. */
@Component
class CaseRiskPapers {

	private final AssessedRisks assessed;

	private final RiskChanges changes;

	private final RiskAssessments risks;

	private final SentSurveys surveys;

	CaseRiskPapers(AssessedRisks assessed, RiskChanges changes, RiskAssessments risks, SentSurveys surveys) {
		this.assessed = assessed;
		this.changes = changes;
		this.risks = risks;
		this.surveys = surveys;
	}

	void erase(String caseKey) {
		this.assessed.findByCaseKeyOrderByNumber(caseKey).forEach((one) -> this.assessed.save(one.erase()));
		this.changes.findByCaseKeyOrderById(caseKey).forEach((one) -> this.changes.save(one.erase()));
		this.surveys.findByCaseKeyOrderBySentOn(caseKey).forEach((one) -> this.surveys.save(one.erase()));
	}

	/** What a victim is told of it. */
	List<CasePaper> of(String caseKey) {
		List<CasePaper> papers = new ArrayList<>();
		this.assessed.findByCaseKeyOrderByNumber(caseKey)
			.stream()
			.map(this.risks::view)
			.forEach((one) -> papers.add(assessment(one)));
		this.changes.findByCaseKeyOrderById(caseKey).forEach((one) -> papers.add(change(one)));
		this.surveys.findByCaseKeyOrderBySentOn(caseKey).forEach((one) -> papers.add(survey(one)));
		return papers;
	}

	private static CasePaper assessment(RiskAssessmentView one) {
		Map<String, String> facts = new LinkedHashMap<>();
		one.answers().forEach((answer) -> facts.put(answer.question(), answer.answer()));
		facts.put("Said", one.words());
		facts.put("Score", Integer.toString(one.score()));
		facts.put("Risk", one.band().words());
		return new CasePaper("Risk assessment " + one.number(), PartnershipClock.dayOf(one.at()), facts);
	}

	private static CasePaper change(RiskChange one) {
		return new CasePaper("Risk changed from %s to %s".formatted(one.before().words(), one.after().words()),
				PartnershipClock.dayOf(one.changedAt()), CasePaper.facts("Reason", one.reason()));
	}

	private static CasePaper survey(VictimSurvey one) {
		Map<String, String> facts = CasePaper.facts("Stands at", one.state().words());
		one.answers().ifPresent((answers) -> {
			facts.put("Somebody acted on time", said(answers.onTime()));
			facts.put("Kept informed", said(answers.informed()));
			facts.put("Could reach the officer", said(answers.reachable()));
			facts.put("Offered support", said(answers.supported()));
			facts.put("Action taken", said(answers.actionTaken()));
			facts.put("Outcome", said(answers.outcome()));
			facts.put("Said", answers.words());
		});
		return new CasePaper("Survey after the case was closed", one.sentOn(), facts);
	}

	private static String said(SurveyReply reply) {
		return (reply != null) ? reply.words() : null;
	}

	private static String said(Satisfaction satisfaction) {
		return (satisfaction != null) ? satisfaction.words() : null;
	}

}
