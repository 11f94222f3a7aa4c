package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessChased;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a late decision on access to a case. */
@Component
class AccessLateWork implements LateWork {

	private final CaseAccessRequests requests;

	private final CaseAccessDeciding deciding;

	private final AccessProcess process;

	AccessLateWork(CaseAccessRequests requests, CaseAccessDeciding deciding, AccessProcess process) {
		this.requests = requests;
		this.deciding = deciding;
		this.process = process;
	}

	@Override
	public String process() {
		return AccessProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.requests.save(this.requests.withKey(step.key()).moveDate(due));
		this.process.changed(step.key());
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency", "Only the agency that owns the case decides who else may see it");
	}

	/** What is not decided is not given. */
	@Override
	public void withdraw(Step step, String reason) {
		this.deciding.decideNow(step.key(), new AccessDecision(null, null, null, false, reason));
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step.key(), PartnershipClock.after(nextCheck).toInstant());
		this.requests.save(this.requests.withKey(step.key()).say(new CaseAccessChased(step.key(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
