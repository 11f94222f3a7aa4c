package org.partnershipactions.measures.readings;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.AskedReadings;
import org.partnershipactions.measures.MayOnMeasure;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.ReadingDates;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingState;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.measures.Said;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.GIVE;
import static org.partnershipactions.measures.MayOnMeasure.MeasureRight.GIVE_ASKED;

/** Giving and correcting readings, by whichever way they come. */
@Service
@Transactional
public class ReadingGiving {

	private final Measures measures;

	private final Readings readings;

	private final AskedReadings requests;

	private final MeasureProcess process;

	private final ReadingDates dates;

	ReadingGiving(Measures measures, Readings readings, AskedReadings requests, MeasureProcess process,
			ReadingDates dates) {
		this.measures = measures;
		this.readings = readings;
		this.requests = requests;
		this.process = process;
		this.dates = dates;
	}

	/**
	 * Gives the reading that a request asks for; its day must lie in the request's
	 * quarter.
	 * @param key of the request
	 */
	@MayOnMeasure(GIVE_ASKED)
	public void giveAsked(String key, GiveReading given) {
		ReadingRequest request = this.requests.withKey(key);
		if (!request.isOpen()) {
			throw new StepNotOpen("The reading of %s was %s already.".formatted(request.quarter().words(),
					(request.view().state() == ReadingState.GIVEN) ? "given" : "closed as not given"));
		}
		Quarter quarter = request.quarter();
		if (given.date() != null && !Quarter.of(given.date()).equals(quarter)) {
			throw new InvalidAnswers("date", "The reading of %s is of a day from %s to %s".formatted(quarter.words(),
					DayWords.day(quarter.firstDay()), DayWords.day(quarter.lastDay())));
		}
		take(this.measures.withKey(request.measureKey()), given);
	}

	/**
	 * Gives a reading that nobody asked for, or the asked one by another way; an open
	 * request for its quarter ends.
	 * @param key of the measure
	 * @throws StepNotOpen where the measure is counted by itself
	 */
	@MayOnMeasure(GIVE)
	public void give(String key, GiveReading given) {
		take(this.measures.withKey(key), given);
	}

	/** Corrects the reading of a day; what it said before stays beside it. */
	@MayOnMeasure(GIVE)
	public void correct(String key, LocalDate day, CorrectReading right) {
		Measure measure = this.measures.withKey(key);
		Reading reading = this.readings.on(measure.partnership(), measure.code(), day)
			.orElseThrow(() -> new NotFound("reading"));
		Said said = new ReadingRules(measure, this.dates.today()).said(right);
		this.readings
			.save(reading.correct(said, new Reading.Change(right.reason(), Actor.username(), this.dates.now())));
	}

	private void take(Measure measure, GiveReading given) {
		if (measure.defined().computed()) {
			throw new StepNotOpen(
					"“%s” is counted by itself, so nobody gives its readings.".formatted(measure.defined().title()));
		}
		Said said = new ReadingRules(measure, this.dates.today()).said(given);
		this.readings.on(measure.partnership(), measure.code(), given.date()).ifPresent(ReadingGiving::refuseTwice);
		this.readings.save(new Reading(measure, given.date(), said).given(Actor.username(), this.dates.now()));
		this.requests.findByMeasureIdAndQuarter(measure.key(), Quarter.of(given.date()).toString())
			.filter(ReadingRequest::isOpen)
			.ifPresent(this::end);
	}

	private void end(ReadingRequest request) {
		this.requests.save(request.given(this.dates.now()));
		this.process.given(request.key());
	}

	private static void refuseTwice(Reading present) {
		throw new InvalidAnswers("date", "There is a reading of %s already: %s. Correct that one instead"
			.formatted(DayWords.day(present.readOn()), present.said().told()));
	}

}
