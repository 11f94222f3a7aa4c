package org.partnershipactions.reviews.quarter;

import java.util.Optional;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says what a task of a quarter is about, and of which partnership it is. */
@Component
class QuarterSubject implements ProcessSubject, Belonging {

	private static final String KIND = "quarter";

	private final MonitoredQuarters quarters;

	QuarterSubject(MonitoredQuarters quarters) {
		this.quarters = quarters;
	}

	@Override
	public String process() {
		return QuarterStep.PROCESS;
	}

	@Override
	public Subject of(String key) {
		return of(this.quarters.withKey(key));
	}

	@Override
	public Optional<ConfidentialMatter> matter(String key) {
		return Optional.empty();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.quarters.findById(key).map(MonitoredQuarter::partnership);
	}

	static Subject of(MonitoredQuarter quarter) {
		return new Subject(quarter.partnership(), KIND, quarter.key(), quarter.quarter().toString(),
				"Quarterly monitoring", null, path(quarter.quarter()));
	}

	static String path(Quarter quarter) {
		return "/quarters/%s/%d".formatted(quarter.year(), quarter.number());
	}

}
