package org.partnershipactions.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Says that an answer, a decision or a contribution is late, and applies what was decided
 * on it, whoever asked for it.
 */
@Component
class ContributionOverdue implements LateWork {

	private final Contributions contributions;

	private final ContributionHosts hosts;

	private final ContributionRequesting requests;

	private final ContributionProcess process;

	private final ContributionSchedule schedule;

	private final OverdueReviewing reviews;

	ContributionOverdue(Contributions contributions, ContributionHosts hosts, ContributionRequesting requests,
			ContributionProcess process, ContributionSchedule schedule, OverdueReviewing reviews) {
		this.contributions = contributions;
		this.hosts = hosts;
		this.requests = requests;
		this.process = process;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	void fellLate(String key, ContributionStep step) {
		Contribution late = this.contributions.withKey(key);
		ContributionView view = late.view();
		ContributionHost host = this.hosts.of(view.kind());
		Subject subject = host.subject(view.subjectKey());
		this.reviews.open(new LateItem(subject.partnership(), step.of(key), subject.ref(), subject.title(),
				subject.path(), subject.priority(), this.schedule.responsible(late, step), step.label(), late.dueNow(),
				late.timesMoved(), host.highRisk(view.subjectKey())));
	}

	@Override
	public String process() {
		return ContributionStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.requests.moveDate(step.key(), due, reason);
	}

	/** The other agency is asked first, so that the host's process still waits. */
	@Override
	public void changeAgency(Step step, String agency, String reason) {
		ContributionView late = this.requests.view(step.key());
		this.hosts.of(late.kind()).askAnother(late, agency, reason);
		this.requests.release(step.key(), reason);
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.requests.release(step.key(), reason);
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		this.process.chased(step.key(), ProcessStep.of(ContributionStep.class, step),
				PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		ContributionView late = this.requests.view(step.key());
		return this.hosts.of(late.kind()).agenciesToAsk(late.subjectKey());
	}

}
