package org.partnershipactions.cases;

import org.partnershipactions.cases.victims.SurveyVictim;
import org.partnershipactions.cases.victims.VictimSurveys;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.APPROVE_CLOSURE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Closes a case: proposed by one, approved by another, and nothing left open. */
@Service
@Transactional
public class CaseClosing {

	private final AsbCases cases;

	private final ClosureRules rules;

	private final CaseCourse course;

	private final CaseProcess process;

	private final VictimSurveys surveys;

	CaseClosing(AsbCases cases, ClosureRules rules, CaseCourse course, CaseProcess process, VictimSurveys surveys) {
		this.cases = cases;
		this.rules = rules;
		this.course = course;
		this.process = process;
		this.surveys = surveys;
	}

	/** Proposes to close the case; refused by name of each end that is open. */
	@FormTask("ProposeClosure")
	@MayOnCase(WORK)
	public void propose(String key, ProposeClosure answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(CaseStep.PROPOSE_CLOSURE);
		this.rules.mayPropose(asbCase, answers);
		asbCase.proposeClosure(answers.by(Actor.username()).proposedOn(this.rules.today()));
		this.cases.save(this.course.begin(asbCase, CaseStep.APPROVE_CLOSURE));
		this.process.done(asbCase, CaseStep.PROPOSE_CLOSURE);
	}

	/** Approves or returns the closure; never whoever proposed it. */
	@FormTask("ApproveClosure")
	@MayOnCase(APPROVE_CLOSURE)
	public void decide(String key, ApproveClosure answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(CaseStep.APPROVE_CLOSURE);
		CaseClosure proposed = asbCase.endings().latest().orElseThrow();
		if (proposed.proposedBy().equals(Actor.username())) {
			throw new OwnProposal();
		}
		if (answers.approved()) {
			this.rules.nothingMayBeOpen(asbCase, "decision");
			approve(asbCase, proposed.approvedOn(this.rules.today(), answers.comment(), Actor.username()));
		}
		else {
			giveBack(asbCase, proposed.returnedOn(this.rules.today(), answers.commentIfNeeded(), Actor.username()));
		}
		this.cases.save(asbCase);
		this.process.closureDecided(asbCase, answers.approved());
	}

	/** Takes what the victim answered to an officer, or that they do not want to. */
	@FormTask("SurveyVictim")
	@MayOnCase(WORK)
	public void survey(String key, SurveyVictim answers) {
		this.cases.withKey(key).deadlines().mustBeOpen(CaseStep.SURVEY);
		if (answers.declined()) {
			this.surveys.declined(key);
		}
		else {
			this.surveys.answered(key, answers.given());
		}
	}

	private void approve(AsbCase asbCase, CaseClosure approved) {
		asbCase.approveClosure(approved);
		if (asbCase.hasVictim()) {
			this.course.begin(asbCase, CaseStep.TELL);
		}
		else {
			asbCase.close(this.rules.today());
		}
	}

	private void giveBack(AsbCase asbCase, CaseClosure returned) {
		asbCase.returnClosure(returned, this.rules.today());
		this.course.begin(asbCase, CaseStep.PROPOSE_CLOSURE);
	}

}
