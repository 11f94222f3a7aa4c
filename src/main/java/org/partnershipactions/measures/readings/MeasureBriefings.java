package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.Amounts;
import org.partnershipactions.measures.AskedReadings;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.MeasureTargets;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.measures.Target;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a person reads before they give a reading: the measure, and what was given. */
@Component
class MeasureBriefings implements ProcessBriefing {

	private final AskedReadings requests;

	private final Measures measures;

	private final Readings readings;

	private final MeasureTargets targets;

	MeasureBriefings(AskedReadings requests, Measures measures, Readings readings, MeasureTargets targets) {
		this.requests = requests;
		this.measures = measures;
		this.readings = readings;
		this.targets = targets;
	}

	@Override
	public String process() {
		return MeasureProcess.ID;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ReadingRequest request = this.requests.withKey(key);
		Measure measure = this.measures.withKey(request.measureKey());
		return List.of(new BriefingSection("The measure", facts(measure, request), List.of()),
				new BriefingSection("Earlier readings", List.of(), earlier(measure)));
	}

	private List<Row> facts(Measure measure, ReadingRequest request) {
		Quarter quarter = request.quarter();
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Measure", measure.defined().title(), request.subject().path()));
		rows.add(fact("Unit", measure.defined().unit()));
		rows.add(fact("Target", this.targets.of(measure, quarter.lastDay()).words()));
		rows.add(fact("Asked for", "%s: the plan year so far, from %s to %s".formatted(quarter.words(),
				DayWords.day(measure.year().firstDay()), DayWords.day(quarter.lastDay()))));
		rows.add(fact("Give it by", DayWords.day(request.view().due()) + "; after that day it is closed as not given"));
		this.targets.lastYear(measure, quarter.lastDay())
			.filter((before) -> measure.isAgainstLastYear())
			.ifPresent((before) -> rows
				.add(fact("Last year by then", Amounts.plain(before.value()) + " (" + before.how() + ")")));
		return rows;
	}

	private List<String> earlier(Measure measure) {
		LocalDate since = new PlanYear(measure.year().start() - 1).firstDay();
		List<String> lines = this.readings.findByPartnershipAndCodeOrderByReadOn(measure.partnership(), measure.code())
			.stream()
			.filter((reading) -> !reading.readOn().isBefore(since))
			.map((reading) -> "%s: %s (%s)".formatted(DayWords.day(reading.readOn()), reading.said().told(),
					reading.said().source()))
			.toList();
		return lines.isEmpty() ? List.of("None was given in this plan year or the one before.") : lines;
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
