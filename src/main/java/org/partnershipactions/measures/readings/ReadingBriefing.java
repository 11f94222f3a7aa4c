package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.AmountWords;
import org.partnershipactions.measures.LastYear;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measure.Target;
import org.partnershipactions.measures.MeasureTargets;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingRequests;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What a person reads before they give a reading: the measure, and what was given. */
@Component
class ReadingBriefing implements ProcessBriefing {

	private final ReadingRequests requests;

	private final Measures measures;

	private final Readings readings;

	private final MeasureTargets targets;

	ReadingBriefing(ReadingRequests requests, Measures measures, Readings readings, MeasureTargets targets) {
		this.requests = requests;
		this.measures = measures;
		this.readings = readings;
		this.targets = targets;
	}

	@Override
	public String process() {
		return ReadingStep.PROCESS;
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
		rows.add(new Row("Measure", measure.definition().title(), request.subject().path()));
		rows.add(fact("Unit", measure.definition().unit()));
		rows.add(fact("Target", this.targets.of(measure, quarter.lastDay()).words()));
		rows.add(fact("Asked for", "%s: the plan year so far, from %s to %s".formatted(quarter.words(),
				DayWords.day(measure.year().firstDay()), DayWords.day(quarter.lastDay()))));
		rows.add(fact("Give it by", DayWords.day(request.view().due()) + "; after that day it is closed as not given"));
		if (measure.isAgainstLastYear()) {
			LastYear.of(measure, this.readings.of(measure), quarter.lastDay())
				.ifPresent((before) -> rows
					.add(fact("Last year by then", AmountWords.plain(before.value()) + " (" + before.how() + ")")));
		}
		return rows;
	}

	private List<String> earlier(Measure measure) {
		LocalDate since = new PlanYear(measure.year().start() - 1).firstDay();
		List<String> lines = this.readings.of(measure)
			.stream()
			.filter((reading) -> !reading.readOn().isBefore(since))
			.map((reading) -> "%s: %s (%s)".formatted(DayWords.day(reading.readOn()), reading.statement().told(),
					reading.statement().source()))
			.toList();
		return lines.isEmpty() ? List.of("None was given in this plan year or the one before.") : lines;
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
