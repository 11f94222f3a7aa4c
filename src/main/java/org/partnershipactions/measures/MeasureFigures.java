package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
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
	 * Of the measures of a quarter those of which who is signed in may not see each
	 * person or case that is counted, by their codes, with whether their value may be
	 * told. From the second quarter on that depends on the quarters before too.
	 */
	public Map<String, Boolean> guarded(String partnership, Quarter quarter, List<MeasureAt> measures) {
		Set<String> hidden = this.views.hidden(partnership, quarter.year());
		Map<String, Boolean> guarded = measures.stream()
			.filter((one) -> one.people() && one.reckoned() != null && hidden.contains(one.code()))
			.collect(Collectors.toMap(MeasureAt::code,
					(one) -> quarter.lastDay().equals(one.readOn()) && SmallCounts.shows(one.reckoned())));
		if (quarter.number() > 1 && guarded.containsValue(true)) {
			earlier(partnership, quarter)
				.forEach((code, shown) -> guarded.computeIfPresent(code, (same, alone) -> alone && shown));
		}
		return guarded;
	}

	private Map<String, Boolean> earlier(String partnership, Quarter quarter) {
		return this.views.told(partnership, quarter.year())
			.stream()
			.filter(MeasureValues::guarded)
			.collect(Collectors.toMap((values) -> values.measure().code(),
					(values) -> values.latest(quarter.lastDay()).filter((point) -> !point.withheld()).isPresent()));
	}

	private LocalDate day(Quarter quarter) {
		LocalDate today = this.clock.today();
		return quarter.lastDay().isAfter(today) ? today : quarter.lastDay();
	}

}
