package org.partnershipactions.cases.risk;

import java.util.Optional;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseProcess;
import org.partnershipactions.cases.CaseStep;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.forms.FormTask;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Assesses the risk of a case, first with the first contact and after linked reports. */
@Service
@Transactional
public class RiskAssessing {

	private final AsbCases cases;

	private final RiskScoring assessments;

	private final CaseRiskEffects effects;

	private final CaseProcess process;

	RiskAssessing(AsbCases cases, RiskScoring assessments, CaseRiskEffects effects, CaseProcess process) {
		this.cases = cases;
		this.assessments = assessments;
		this.effects = effects;
		this.process = process;
	}

	/**
	 * Takes the answers, whether an assessment is due or not, and ends the step that is.
	 * @return the band of the case from now on
	 */
	@MayOnCase(WORK)
	public RiskBand assess(String key, RiskAnswers answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.mustBeLive();
		RiskBand band = this.assessments.assess(asbCase.partnership(), key, asbCase.riskBand(), answers);
		Optional<CaseStep> due = due(asbCase);
		due.ifPresent(asbCase::end);
		if (due.filter((step) -> step == CaseStep.ASSESS).isPresent()) {
			this.process.begin(asbCase, CaseStep.PLAN);
		}
		boolean changed = asbCase.band(band);
		this.cases.save(asbCase);
		due.ifPresent((step) -> this.process.done(asbCase, step));
		this.effects.follow(asbCase, changed);
		return band;
	}

	/** Answers the form of a task, which must be open. */
	@FormTask("AssessRisk")
	@MayOnCase(WORK)
	public void answer(String key, AssessRisk answers) {
		AsbCase asbCase = this.cases.withKey(key);
		if (due(asbCase).isEmpty()) {
			asbCase.deadlines().mustBeOpen(CaseStep.ASSESS);
		}
		assess(key, answers.given());
	}

	private static Optional<CaseStep> due(AsbCase asbCase) {
		if (asbCase.deadlines().isOpen(CaseStep.ASSESS)) {
			return Optional.of(CaseStep.ASSESS);
		}
		return Optional.of(CaseStep.ASSESS_AGAIN).filter(asbCase.deadlines()::isOpen);
	}

}
