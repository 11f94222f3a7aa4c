package org.partnershipactions.notifications;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Looks up what an event is about, and writes its dates in words. */
@Component
@MailIsOn
class MailSubjects {

	private final List<ProcessSubject> subjects;

	MailSubjects(List<ProcessSubject> subjects) {
		this.subjects = subjects;
	}

	Subject action(String key) {
		return of("PriorityAction", key);
	}

	Subject contribution(String key) {
		return of("Contribution", key);
	}

	Subject asbCase(String key) {
		return of("AsbCase", key);
	}

	Subject report(String key) {
		return of("AsbReport", key);
	}

	Subject reading(String key) {
		return of("MeasureReading", key);
	}

	Subject caseReview(String key) {
		return of("AsbCaseReview", key);
	}

	Subject review(String key) {
		return of("OverdueReview", key);
	}

	Subject quarter(String key) {
		return of("QuarterlyMonitoring", key);
	}

	Subject progressReturn(String key) {
		return of("ProgressReturn", key);
	}

	Subject groupReview(String key) {
		return of("TaskGroupReview", key);
	}

	Subject followUp(String key) {
		return of("FollowUp", key);
	}

	Subject annualPlan(String key) {
		return of("AnnualPlan", key);
	}

	Subject priorityDraft(String key) {
		return of("PriorityDraft", key);
	}

	Subject planRole(String key) {
		return of("RoleAcceptance", key);
	}

	static String day(LocalDate day) {
		return DayWords.day(day);
	}

	private Subject of(String process, String key) {
		return this.subjects.stream()
			.filter((each) -> each.process().equals(process))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody says what the process " + process + " is about"))
			.of(key);
	}

}
