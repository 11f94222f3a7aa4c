package org.partnershipactions.measures.readings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Reading.Statement;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingRequest.ReadingState;
import org.partnershipactions.measures.ReadingRequests;
import org.partnershipactions.measures.ReadingSchedule;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.GIVE;

/** Giving and correcting readings, by whichever way they come. */
@Service
@Transactional
public class ReadingGiving {

	private final Measures measures;

	private final Readings readings;

	private final ReadingRequests requests;

	private final ReadingProcess process;

	private final ReadingSchedule schedule;

	ReadingGiving(Measures measures, Readings readings, ReadingRequests requests, ReadingProcess process,
			ReadingSchedule schedule) {
		this.measures = measures;
		this.readings = readings;
		this.requests = requests;
		this.process = process;
		this.schedule = schedule;
	}

	/**
	 * Gives the reading that a request asks for, whose day must lie in the request's
	 * quarter; or one of a measure that nobody asked for, or the asked one by another
	 * way. An open request for its quarter ends.
	 * @param key of the request or of the measure
	 * @throws StepNotOpen where the request has ended or the measure is counted by itself
	 */
	@FormTask("GiveReading")
	@MayOnMeasure(GIVE)
	public void give(String key, GiveReading given) {
		ReadingRequest request = this.requests.findById(key).orElse(null);
		if (request != null) {
			checkAsked(request, given);
		}
		take(this.measures.withKey((request != null) ? request.measureKey() : key), given);
	}

	/** The last day of the quarter that was asked for. */
	@FormValues("GiveReading")
	public Map<String, Object> values(String key) {
		Map<String, Object> values = new HashMap<>();
		this.requests.findById(key).ifPresent((request) -> values.put("date", request.quarter().lastDay().toString()));
		return values;
	}

	/** Corrects the reading of a day; what it said before stays beside it. */
	@MayOnMeasure(GIVE)
	public void correct(String key, LocalDate day, CorrectReading right) {
		Measure measure = this.measures.withKey(key);
		Reading reading = this.readings.on(measure.partnership(), measure.code(), day)
			.orElseThrow(() -> new NotFound("reading"));
		Statement statement = new ReadingRules(measure, this.schedule.today()).statement(right);
		ask(measure, day, statement);
		this.readings.save(
				reading.correct(statement, new Reading.Change(right.reason(), Actor.username(), this.schedule.now())));
	}

	private static void checkAsked(ReadingRequest request, GiveReading given) {
		Quarter quarter = request.quarter();
		if (!request.isOpen()) {
			throw new StepNotOpen("The reading of %s was %s already.".formatted(quarter.words(),
					(request.view().state() == ReadingState.GIVEN) ? "given" : "closed as not given"));
		}
		if (given.date() != null && !Quarter.of(given.date()).equals(quarter)) {
			throw new InvalidAnswers("date", "The reading of %s is of a day from %s to %s".formatted(quarter.words(),
					DayWords.day(quarter.firstDay()), DayWords.day(quarter.lastDay())));
		}
	}

	private void take(Measure measure, GiveReading given) {
		if (measure.definition().computed()) {
			throw new StepNotOpen(
					"“%s” is counted by itself, so nobody gives its readings.".formatted(measure.definition().title()));
		}
		Statement statement = new ReadingRules(measure, this.schedule.today()).statement(given);
		this.readings.on(measure.partnership(), measure.code(), given.date()).ifPresent(ReadingGiving::refuseTwice);
		ask(measure, given.date(), statement);
		this.readings.save(new Reading(measure, given.date(), statement, Actor.username(), this.schedule.now()));
		this.requests.findByMeasureIdAndQuarter(measure.key(), Quarter.of(given.date()).toString())
			.filter(ReadingRequest::isOpen)
			.ifPresent(this::end);
	}

	private void ask(Measure measure, LocalDate day, Statement statement) {
		YearSoFar.besides(day, measure, this.readings).doubt(day, statement).ifPresent((doubt) -> {
			throw new InvalidAnswers("value", doubt);
		});
	}

	private void end(ReadingRequest request) {
		this.requests.save(request.given(this.schedule.now()));
		this.process.given(request.key());
	}

	private static void refuseTwice(Reading present) {
		throw new InvalidAnswers("date", "There is a reading of %s already: %s. Correct that one instead"
			.formatted(DayWords.day(present.readOn()), present.statement().told()));
	}

}
