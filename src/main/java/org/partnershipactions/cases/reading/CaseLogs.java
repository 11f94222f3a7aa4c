package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseClosure;
import org.partnershipactions.cases.CaseEvidenceFiles;
import org.partnershipactions.cases.CaseTimeline;
import org.partnershipactions.cases.Tools;
import org.partnershipactions.cases.victims.ContactLog;
import org.partnershipactions.cases.victims.VictimSurveys;

import org.springframework.stereotype.Component;

/** Reads what was said and handed in about a case, and what happened to it. */
@Component
class CaseLogs {

	private final ContactLog contacts;

	private final VictimSurveys surveys;

	private final CaseEvidenceFiles evidence;

	private final CaseTimeline timeline;

	private final Tools tools;

	CaseLogs(ContactLog contacts, VictimSurveys surveys, CaseEvidenceFiles evidence, CaseTimeline timeline,
			Tools tools) {
		this.contacts = contacts;
		this.surveys = surveys;
		this.evidence = evidence;
		this.timeline = timeline;
		this.tools = tools;
	}

	CaseView.CaseLog of(AsbCase asbCase) {
		return new CaseView.CaseLog(this.contacts.of(asbCase.key()), this.surveys.of(asbCase.key()),
				this.evidence.findByCaseKeyOrderByAddedAt(asbCase.key()),
				asbCase.endings().closures().stream().map(CaseLogs::closure).toList(),
				asbCase.efforts()
					.changes()
					.stream()
					.map((one) -> new CaseView.Moved(one.step().label(), one.from(), one.to(), one.reason(), one.by()))
					.toList());
	}

	List<CaseView.Happened> timeline(AsbCase asbCase) {
		return this.timeline.of(asbCase.key())
			.stream()
			.map((one) -> new CaseView.Happened(one.at(), one.by(), one.text()))
			.toList();
	}

	CasePlanView plan(AsbCase asbCase) {
		return CasePlanView.of(asbCase, this.tools);
	}

	private static CaseView.Closure closure(CaseClosure one) {
		return new CaseView.Closure(one.outcome(), one.behaviour(), one.summary(), one.victimsView(), one.proposedBy(),
				one.proposedOn(), one.approved(), one.comment(), one.decidedBy());
	}

}
