package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The measures of a quarter, for reports. Everybody who is signed in may see measures;
 * what is published of them, the reports decide.
 */
@Service
@Transactional(readOnly = true)
public class MeasureFigures {

	private final MeasureViews views;

	private final PartnershipClock clock;

	MeasureFigures(MeasureViews views, PartnershipClock clock) {
		this.views = views;
		this.clock = clock;
	}

	/**
	 * Every measure of the quarter's plan year as it stood at the end of the quarter, of
	 * the year so far; a quarter that has not ended is taken as it stands today. Values
	 * that nobody gave are null.
	 */
	public List<MeasureAt> at(String partnership, Quarter quarter) {
		LocalDate day = day(quarter);
		return Actor.systemUnlessSignedIn(() -> this.views.values(partnership, quarter.year())
			.stream()
			.map((values) -> this.views.at(values, day))
			.toList());
	}

	/**
	 * The same as far as who is signed in may be told: of people and cases that they may
	 * not see only values of the ends of quarters, and no small ones.
	 */
	public List<MeasureAt> told(String partnership, Quarter quarter) {
		LocalDate day = day(quarter);
		return this.views.told(partnership, quarter.year())
			.stream()
			.map((values) -> this.views.at(values, day))
			.toList();
	}

	/**
	 * Codes of the measures of which who is signed in may not see each person or case
	 * that is counted.
	 */
	public Set<String> guarded(String partnership, PlanYear year) {
		return this.views.told(partnership, year)
			.stream()
			.filter(MeasureValues::guarded)
			.map((values) -> values.measure().code())
			.collect(Collectors.toSet());
	}

	private LocalDate day(Quarter quarter) {
		LocalDate today = this.clock.today();
		return quarter.lastDay().isAfter(today) ? today : quarter.lastDay();
	}

}
