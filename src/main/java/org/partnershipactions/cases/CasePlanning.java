package org.partnershipactions.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.ActionPlan.PlanStep;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.ToolChoice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.LEAD;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/** Agrees what is done about a case, and asks the task group where it has to be asked. */
@Service
@Transactional
class CasePlanning {

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseAgencies agencies;

	private final CaseSchedule schedule;

	private final ToolChoice tools;

	private final Directory directory;

	CasePlanning(AsbCases cases, CaseProcess process, CaseAgencies agencies, CaseSchedule schedule, ToolChoice tools,
			Directory directory) {
		this.cases = cases;
		this.process = process;
		this.agencies = agencies;
		this.schedule = schedule;
		this.tools = tools;
		this.directory = directory;
	}

	/** Agencies, powers and the last plan. */
	@FormValues("AgreeActionPlan")
	@Transactional(readOnly = true)
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

	/** Agrees the plan; the work begins unless the task group decides first. */
	@FormTask("AgreeActionPlan")
	@MayOnCase(WORK)
	public void agree(String key, AgreeActionPlan answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.end(CaseStep.PLAN);
		take(asbCase, answers);
		boolean group = asbCase.needsTaskGroup();
		if (group) {
			this.process.begin(asbCase, CaseStep.ACCEPT);
		}
		else {
			this.process.beginWork(asbCase);
		}
		this.cases.save(asbCase);
		this.process.planned(asbCase, group);
		if (!group) {
			this.agencies.askPlanned(asbCase);
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
		this.process.happened(asbCase);
		this.process.askTaskGroup(asbCase);
		this.agencies.askPlanned(asbCase);
	}

	/** The task group takes the case in or says why not. */
	@FormTask("AcceptCase")
	@MayOnCase(LEAD)
	public void decide(String key, AcceptCase answers) {
		AsbCase asbCase = this.cases.withKey(key);
		CaseStep step = asbCase.accept(answers.accepted(), answers.reasonIfNeeded(), this.schedule.today());
		if (step == CaseStep.ACCEPT) {
			this.process.beginWork(asbCase);
		}
		this.cases.save(asbCase);
		this.process.done(asbCase, step);
		this.process.changed(asbCase);
		this.agencies.askPlanned(asbCase);
	}

	private void take(AsbCase asbCase, AgreeActionPlan answers) {
		mustFit(asbCase, answers);
		boolean formal = answers.considered()
			.stream()
			.anyMatch((power) -> power.used() && this.tools.formal(power.tool()));
		asbCase.agree(answers.agreed(formal, this.schedule.today()));
	}

	/** Each refusal names the row and the fix. */
	private void mustFit(AsbCase asbCase, AgreeActionPlan answers) {
		List<FieldError> errors = new ArrayList<>();
		List<PlanStep> steps = answers.planSteps();
		for (int row = 0; row < steps.size(); row++) {
			if (this.directory.agency(asbCase.partnership(), steps.get(row).agency()).isEmpty()) {
				errors.add(new FieldError("steps[" + row + "].agency", "Step %d: choose an agency".formatted(row + 1)));
			}
		}
		if (answers.considered().isEmpty()) {
			errors.add(new FieldError("powers",
					"Name at least one tool or power that you considered, and why it is used or not"));
		}
		int most = this.schedule.updatesByRisk(asbCase);
		if (answers.updateEvery() != null && answers.updateEvery() > most) {
			errors.add(new FieldError("updateEvery",
					("The victim of a %s case hears from us at least every %d working"
							+ " days. Enter a number from 1 to %d, or leave it empty")
						.formatted(asbCase.assumedBand().words(), most, most)));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

}
