package org.partnershipactions.cases.reading;

import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseClosure.ClosureProposal;
import org.partnershipactions.cases.evidence.CaseEvidenceFiles;
import org.partnershipactions.cases.reading.CaseView.CasePlanView;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.victims.ContactLog;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.ToolChoice;

import org.springframework.stereotype.Component;

/** Reads what was said and handed in about a case, and what happened to it. */
@Component
class CaseLogReading {

	private final ContactLog contacts;

	private final SurveyLifecycle surveys;

	private final CaseEvidenceFiles evidence;

	private final CaseTimeline timeline;

	private final ToolChoice tools;

	private final InterventionCatalogue interventions;

	CaseLogReading(ContactLog contacts, SurveyLifecycle surveys, CaseEvidenceFiles evidence, CaseTimeline timeline,
			ToolChoice tools, InterventionCatalogue interventions) {
		this.contacts = contacts;
		this.surveys = surveys;
		this.evidence = evidence;
		this.timeline = timeline;
		this.tools = tools;
		this.interventions = interventions;
	}

	CaseView.CaseLog of(AsbCase asbCase) {
		return new CaseView.CaseLog(this.contacts.of(asbCase.key()), this.surveys.of(asbCase.key()),
				this.evidence.findByCaseKeyOrderByAddedAt(asbCase.key()),
				asbCase.endings().closures().stream().map(CaseLogReading::closure).toList(),
				asbCase.deadlines()
					.changes()
					.stream()
					.map((one) -> new CaseView.DateMove(one.step().label(), one.from(), one.to(), one.reason(),
							one.by()))
					.toList());
	}

	List<CaseView.TimelineLine> timeline(AsbCase asbCase) {
		return this.timeline.of(asbCase.key())
			.stream()
			.map((one) -> new CaseView.TimelineLine(one.at(), one.by(), one.text()))
			.toList();
	}

	CasePlanView plan(AsbCase asbCase) {
		return CasePlanView.of(asbCase, this.tools, this.interventions.of(asbCase.key()));
	}

	private static CaseView.Closure closure(ClosureProposal one) {
		return new CaseView.Closure(one.outcome(), one.behaviour(), one.summary(), one.victimsView(), one.proposedBy(),
				one.proposedOn(), one.approved(), one.comment(), one.decidedBy());
	}

}
