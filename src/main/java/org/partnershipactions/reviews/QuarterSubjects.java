package org.partnershipactions.reviews;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a quarter is about. */
@Component
class QuarterSubjects implements ProcessSubject {

	static final String KIND = "quarter";

	static final String TITLE = "Quarterly monitoring";

	private final MonitoredQuarters quarters;

	QuarterSubjects(MonitoredQuarters quarters) {
		this.quarters = quarters;
	}

	@Override
	public String process() {
		return QuarterProcess.ID;
	}

	@Override
	public Subject of(String key) {
		MonitoredQuarter quarter = this.quarters.withKey(key);
		return new Subject(quarter.partnership(), KIND, key, quarter.quarter().toString(), TITLE, null,
				path(quarter.quarter()));
	}

	static String path(Quarter quarter) {
		return "/quarters/%s/%d".formatted(quarter.year(), quarter.number());
	}

}
