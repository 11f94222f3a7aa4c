package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessChased;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessDecision;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a late decision on access to a case. */
@Component
class AccessOverdue implements LateWork {

	private final CaseAccessRequests requests;

	private final AccessDeciding deciding;

	private final AccessProcess process;

	AccessOverdue(CaseAccessRequests requests, AccessDeciding deciding, AccessProcess process) {
		this.requests = requests;
		this.deciding = deciding;
		this.process = process;
	}

	@Override
	public String process() {
		return AccessStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.changed(this.requests.save(this.requests.withKey(step.key()).moveDate(due)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency", "Only the agency that owns the case decides who else may see it");
	}

	/** What is not decided is not given. */
	@Override
	public void withdraw(Step step, String reason) {
		this.deciding.decideNow(step.key(), AccessDecision.refused(reason));
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		CaseAccessRequest request = this.requests.withKey(step.key());
		this.requests.save(request.say(new CaseAccessChased(step.key(), nextCheck)));
		this.process.chased(request, PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
