package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.access.AccessEvent.AccessReminderDue;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.figures.LocalDays;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a request for access. Public because expressions must reach
 * it; nobody else may.
 */
@Component
@Transactional
public class AccessTasks {

	private final CaseAccessRequests requests;

	private final AsbCases cases;

	private final CaseSchedule schedule;

	private final OverdueReviewing reviews;

	AccessTasks(CaseAccessRequests requests, AsbCases cases, CaseSchedule schedule, OverdueReviewing reviews) {
		this.requests = requests;
		this.cases = cases;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	/** Whose work the decision is, as {@code team/role}. */
	public String owner(String key) {
		return this.schedule.coordinator(asbCase(this.requests.withKey(key))).toString();
	}

	/** The last second of the day by which it is decided. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.requests.withKey(key).dueOn());
	}

	/** The morning of the day by which it is decided. */
	public Date reminder(String key) {
		return LocalDays.startOf(this.requests.withKey(key).dueOn());
	}

	/** Sends a reminder, unless it was asked for only today. */
	public void remind(String key) {
		CaseAccessRequest request = this.requests.withKey(key);
		LocalDate asked = PartnershipClock.dayOf(request.asked().at());
		if (asked.isBefore(request.dueOn()) && !this.schedule.today().isAfter(request.dueOn())) {
			this.requests.save(request.say(new AccessReminderDue(key, request.caseKey(), request.dueOn(), owner(key))));
		}
	}

	/** The first second at which the decision is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.requests.withKey(key).dueOn());
	}

	/** Opens an overdue review. */
	public void reviewLateWork(String key) {
		CaseAccessRequest request = this.requests.withKey(key);
		AsbCase asbCase = asbCase(request);
		this.reviews.open(new LateItem(asbCase.partnership(), AccessStep.DECIDE.of(key), asbCase.ref(), asbCase.title(),
				CaseSubject.path(asbCase), CaseSchedule.PRIORITY, this.schedule.coordinator(asbCase).team(),
				AccessStep.DECIDE.label(), request.dueOn(), request.timesMoved(), asbCase.highRisk()));
	}

	private AsbCase asbCase(CaseAccessRequest request) {
		return this.cases.withKey(request.caseKey());
	}

}
