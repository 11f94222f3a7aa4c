package org.partnershipactions.reports.county;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReading;
import org.partnershipactions.partners.founding.CountySharing;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reports.OnSchedule;
import org.partnershipactions.reports.OnScheduleTarget;
import org.partnershipactions.reports.county.CountyPartnership.CountyAction;
import org.partnershipactions.reports.county.CountyPartnership.CountyDetail;
import org.partnershipactions.reports.county.CountyPartnership.OpenQuarter;
import org.partnershipactions.reviews.figures.PublicQuarter;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.COUNTY_READERS;

/**
 * Puts the partnerships that share their figures side by side, in as many questions to
 * the database for many of them as for one. Nothing is counted here that tells of a
 * person: measures are those that each partnership published.
 */
@Service
@Transactional(readOnly = true)
public class CountyReading {

	private final CountySharing sharing;

	private final StandingReading standings;

	private final OverdueReading overdue;

	private final QuarterReading quarters;

	private final QuarterArchive archive;

	private final OnScheduleTarget targets;

	private final PartnershipClock clock;

	CountyReading(CountySharing sharing, StandingReading standings, OverdueReading overdue, QuarterReading quarters,
			QuarterArchive archive, OnScheduleTarget targets, PartnershipClock clock) {
		this.sharing = sharing;
		this.standings = standings;
		this.overdue = overdue;
		this.quarters = quarters;
		this.targets = targets;
		this.archive = archive;
		this.clock = clock;
	}

	/** All partnerships that share, by name. */
	@AllowedTo(COUNTY_READERS)
	public List<CountyPartnership> all() {
		Map<String, String> names = this.sharing.sharing();
		return names.isEmpty() ? List.of() : of(names, standings(names.keySet()));
	}

	/**
	 * One of them with what is behind its figures.
	 * @throws NotFound where it does not share, and where there is none of the code
	 */
	@AllowedTo(COUNTY_READERS)
	public CountyDetail one(String code) {
		String name = Optional.ofNullable(this.sharing.sharing().get(code))
			.orElseThrow(() -> new NotFound("partnership"));
		Map<String, PlanStanding> standing = standings(List.of(code));
		return new CountyDetail(of(Map.of(code, name), standing).get(0),
				Optional.ofNullable(standing.get(code))
					.map((plan) -> plan.live().stream().map(CountyReading::action).toList())
					.orElse(List.of()));
	}

	private List<CountyPartnership> of(Map<String, String> names, Map<String, PlanStanding> standings) {
		Map<String, Map<OverdueLevel, Long>> late = this.overdue.levels(names.keySet());
		Map<String, List<QuarterView>> open = this.quarters.open(names.keySet());
		Map<String, PublicQuarter> published = this.archive.latestPublished(names.keySet());
		return names.entrySet()
			.stream()
			.map((one) -> new CountyPartnership(one.getKey(), one.getValue(), onSchedule(standings.get(one.getKey())),
					levels(late.getOrDefault(one.getKey(), Map.of())),
					open.getOrDefault(one.getKey(), List.of()).stream().map(CountyReading::quarter).toList(),
					Optional.ofNullable(published.get(one.getKey())).map(PublicQuarter::quarter).orElse(null),
					Optional.ofNullable(published.get(one.getKey())).map(PublicQuarter::measures).orElse(List.of()),
					"/county/" + one.getKey()))
			.toList();
	}

	private Map<String, PlanStanding> standings(Collection<String> partnerships) {
		return this.standings.ofSeveral(partnerships, PlanYear.of(this.clock.today()), this.clock.today());
	}

	private OnSchedule onSchedule(PlanStanding standing) {
		int target = this.targets.ofPlan(this.clock.today());
		return (standing != null) ? OnSchedule.of(standing, target) : new OnSchedule(0, 0, target);
	}

	private static Map<String, CountyCount> levels(Map<OverdueLevel, Long> counts) {
		Map<String, CountyCount> levels = new LinkedHashMap<>();
		Arrays.stream(OverdueLevel.values())
			.forEach((level) -> levels.put(level.name().toLowerCase(Locale.ROOT),
					CountyCount.of(counts.getOrDefault(level, 0L))));
		return levels;
	}

	private static OpenQuarter quarter(QuarterView view) {
		return new OpenQuarter(view.quarter().toString(), view.state().words(), view.stepDue());
	}

	private static CountyAction action(ActionAt action) {
		return new CountyAction(action.ref(), action.title(), action.lead(), action.rag().words(), action.due(),
				action.onSchedule());
	}

}
