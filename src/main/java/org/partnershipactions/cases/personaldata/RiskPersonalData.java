package org.partnershipactions.cases.personaldata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.cases.risk.RiskAssessments;
import org.partnershipactions.cases.risk.RiskChange;
import org.partnershipactions.cases.risk.RiskChanges;
import org.partnershipactions.cases.risk.RiskScoring;
import org.partnershipactions.cases.victims.CaseContacts;
import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.cases.victims.VictimSurvey;
import org.partnershipactions.cases.victims.VictimSurveys;

import org.springframework.stereotype.Component;

/**
 * What victims said of their risk, to officers and in surveys: told to them, and erased.
 */
@Component
class RiskPersonalData {

	private final RiskAssessments assessed;

	private final RiskChanges changes;

	private final RiskScoring risks;

	private final VictimSurveys surveys;

	private final CaseContacts contacts;

	RiskPersonalData(RiskAssessments assessed, RiskChanges changes, RiskScoring risks, VictimSurveys surveys,
			CaseContacts contacts) {
		this.assessed = assessed;
		this.changes = changes;
		this.risks = risks;
		this.surveys = surveys;
		this.contacts = contacts;
	}

	/**
	 * Erases it.
	 * @return keys of the people with whom somebody spoke
	 */
	Set<String> erase(String caseKey) {
		Set<String> people = new LinkedHashSet<>();
		this.contacts.findByCaseKeyOrderByIdDesc(caseKey).forEach((contact) -> {
			people.add(contact.person());
			this.contacts.save(contact.erase());
		});
		people.removeIf(Objects::isNull);
		this.assessed.findByCaseKeyOrderByNumber(caseKey).forEach((one) -> this.assessed.save(one.erase()));
		this.changes.findByCaseKeyOrderById(caseKey).forEach((one) -> this.changes.save(one.erase()));
		this.surveys.findByCaseKeyOrderBySentOn(caseKey).forEach((one) -> this.surveys.save(one.erase()));
		return people;
	}

	/** What a victim is told of it. */
	List<CaseExtract> of(String caseKey) {
		List<CaseExtract> papers = new ArrayList<>();
		this.assessed.findByCaseKeyOrderByNumber(caseKey)
			.stream()
			.map(this.risks::view)
			.forEach((one) -> papers.add(assessment(one)));
		this.changes.findByCaseKeyOrderById(caseKey).forEach((one) -> papers.add(change(one)));
		this.surveys.findByCaseKeyOrderBySentOn(caseKey).forEach((one) -> papers.add(survey(one)));
		return papers;
	}

	private static CaseExtract assessment(RiskAssessmentView one) {
		Map<String, String> facts = new LinkedHashMap<>();
		one.answers().forEach((answer) -> facts.put(answer.question(), answer.answer()));
		facts.put("Said", one.words());
		facts.put("Score", Integer.toString(one.score()));
		facts.put("Risk", one.band().words());
		return new CaseExtract("Risk assessment " + one.number(), PartnershipClock.dayOf(one.at()), facts);
	}

	private static CaseExtract change(RiskChange one) {
		return new CaseExtract("Risk changed from %s to %s".formatted(one.before().words(), one.after().words()),
				PartnershipClock.dayOf(one.changedAt()), CaseExtract.facts("Reason", one.reason()));
	}

	private static CaseExtract survey(VictimSurvey one) {
		Map<String, String> facts = CaseExtract.facts("Stands at", one.state().words());
		one.answers().ifPresent((answers) -> {
			facts.put("Somebody acted on time", said(answers.onTime()));
			facts.put("Kept informed", said(answers.informed()));
			facts.put("Could reach the officer", said(answers.reachable()));
			facts.put("Offered support", said(answers.supported()));
			facts.put("Action taken", said(answers.actionTaken()));
			facts.put("Outcome", said(answers.outcome()));
			facts.put("Said", answers.words());
		});
		return new CaseExtract("Survey after the case was closed", one.sentOn(), facts);
	}

	private static String said(SurveyReply reply) {
		return (reply != null) ? reply.words() : null;
	}

	private static String said(Satisfaction satisfaction) {
		return (satisfaction != null) ? satisfaction.words() : null;
	}

}
