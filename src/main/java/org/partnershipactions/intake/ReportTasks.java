package org.partnershipactions.intake;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.intake.ReportEvent.ReportReminderDue;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of the report. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class ReportTasks {

	private final AsbReports reports;

	private final ReportSchedule schedule;

	private final OverdueReviewing overdue;

	private final CaseAccess cases;

	ReportTasks(AsbReports reports, ReportSchedule schedule, OverdueReviewing overdue, CaseAccess cases) {
		this.reports = reports;
		this.schedule = schedule;
		this.overdue = overdue;
		this.cases = cases;
	}

	/** Whose work the triage is, as {@code team/role}. */
	public String triager(String key) {
		return ReportSchedule.TRIAGE.toString();
	}

	/** The last second of the day by which the report is to be decided. */
	public Date triageDue(String key) {
		return due(key);
	}

	/**
	 * Whose work the answer to the reporter is, as {@code team/role}: that of the lead
	 * officers where the report belongs to a restricted case.
	 */
	public String teller(String key) {
		return this.cases.officersOf(key).orElse(ReportSchedule.TRIAGE).toString();
	}

	/** The last second of the day by which the reporter is to be told. */
	public Date tellDue(String key) {
		return due(key);
	}

	/** The morning of the day by which the open step is due. */
	public Date reminder(String key) {
		return LocalDays.startOf(this.reports.withKey(key).stepDue());
	}

	/** Sends a reminder of the open step, unless its day has passed. */
	public void remind(String key) {
		AsbReport report = this.reports.withKey(key);
		if (!this.schedule.today().isAfter(report.stepDue())) {
			ReportStep step = ReportStep.in(report.state());
			String whose = (step == ReportStep.TRIAGE) ? triager(key) : teller(key);
			this.reports.save(report.say(new ReportReminderDue(key, step.task(), report.stepDue(), whose)));
		}
	}

	/** The first second at which the open step is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.reports.withKey(key).stepDue());
	}

	/** Opens an overdue review of the open step. */
	public void reviewLateWork(String key) {
		AsbReport report = this.reports.withKey(key);
		ReportStep step = ReportStep.in(report.state());
		this.overdue.open(new LateItem(report.partnership(), step.of(key), report.ref(), report.title(),
				ReportSubject.path(report), null, this.schedule.explaining(report.partnership()).team(), step.label(),
				report.stepDue(), report.timesMoved(), false));
	}

	/** Key of what the agency was asked for that the report was referred to last. */
	public String contribution(String key) {
		return this.reports.withKey(key).triage().map(Triage::contributionKey).orElseThrow();
	}

	private Date due(String key) {
		return PartnershipClock.endOf(this.reports.withKey(key).stepDue());
	}

}
