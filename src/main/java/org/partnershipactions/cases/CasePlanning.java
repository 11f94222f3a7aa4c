package org.partnershipactions.cases;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.LEAD;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Agrees what is done about a case, and asks the task group where it has to be asked. */
@Service
@Transactional
public class CasePlanning {

	private final AsbCases cases;

	private final PlanRules rules;

	private final CaseCourse course;

	private final CaseProcess process;

	private final CaseAsking asking;

	CasePlanning(AsbCases cases, PlanRules rules, CaseCourse course, CaseProcess process, CaseAsking asking) {
		this.cases = cases;
		this.rules = rules;
		this.course = course;
		this.process = process;
		this.asking = asking;
	}

	/** Agrees the plan; the work begins unless the task group decides first. */
	@FormTask("AgreeActionPlan")
	@MayOnCase(WORK)
	public void agree(String key, AgreeActionPlan answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.end(CaseStep.PLAN);
		take(asbCase, answers);
		boolean group = asbCase.needsTaskGroup();
		if (group) {
			this.course.begin(asbCase, CaseStep.ACCEPT);
		}
		else {
			this.course.beginWork(asbCase);
		}
		this.cases.save(asbCase);
		this.process.planned(asbCase, group);
		if (!group) {
			this.asking.askPlanned(asbCase);
		}
	}

	/** Changes the plan while the case is worked; agencies are asked for what is new. */
	@MayOnCase(WORK)
	public void change(String key, AgreeActionPlan answers) {
		AsbCase asbCase = this.cases.withKey(key);
		if (!asbCase.inWork()) {
			asbCase.deadlines().mustBeOpen(CaseStep.PROPOSE_CLOSURE);
		}
		take(asbCase, answers);
		this.course.happened(asbCase);
		this.course.askTaskGroup(asbCase);
		this.asking.askPlanned(asbCase);
	}

	/** The task group takes the case in or says why not. */
	@FormTask("AcceptCase")
	@MayOnCase(LEAD)
	public void decide(String key, AcceptCase answers) {
		AsbCase asbCase = this.cases.withKey(key);
		boolean later = asbCase.deadlines().isOpen(CaseStep.ACCEPT_LATER);
		CaseStep step = later ? CaseStep.ACCEPT_LATER : CaseStep.ACCEPT;
		asbCase.end(step);
		asbCase.accept(answers.accepted(), answers.reasonIfNeeded(), Actor.username());
		asbCase.acceptance().on(this.rules.today());
		if (!later) {
			this.course.beginWork(asbCase);
		}
		this.cases.save(asbCase);
		this.process.done(asbCase, step);
		this.process.changed(asbCase);
		this.asking.askPlanned(asbCase);
	}

	private void take(AsbCase asbCase, AgreeActionPlan answers) {
		this.rules.mustFit(asbCase, answers);
		asbCase.agree(answers, this.rules.formal(answers), this.rules.today());
	}

}
