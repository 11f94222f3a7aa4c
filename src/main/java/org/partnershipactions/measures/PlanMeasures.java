package org.partnershipactions.measures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.MeasureEvent.MeasuresBegun;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the measures of the year before over when a plan is adopted, in the same
 * transaction: all that were not retired and were not chosen for the new year already,
 * each with its last reading as the value of last year. Where there are none, nothing
 * begins.
 */
@Component
class PlanMeasures {

	private final Measures measures;

	private final Readings readings;

	private final CurrentPerson person;

	private final ApplicationEventPublisher events;

	PlanMeasures(Measures measures, Readings readings, CurrentPerson person, ApplicationEventPublisher events) {
		this.measures = measures;
		this.readings = readings;
		this.person = person;
		this.events = events;
	}

	@EventListener
	void adopted(PlanAdopted event) {
		PlanYear year = PlanYear.parse(event.year());
		String partnership = this.person.partnership();
		Set<String> chosen = this.measures.of(partnership, year)
			.stream()
			.map(Measure::code)
			.collect(Collectors.toSet());
		List<Measure> earlier = this.measures.of(partnership, new PlanYear(year.start() - 1))
			.stream()
			.filter((measure) -> measure.retiredOn() == null && !chosen.contains(measure.code()))
			.toList();
		earlier.forEach((measure) -> this.measures.save(measure.in(year, before(measure))));
		if (!earlier.isEmpty()) {
			this.events.publishEvent(new MeasuresBegun(event.key(), event.year(), earlier.size()));
		}
	}

	private Comparators before(Measure earlier) {
		return this.readings.on(earlier.partnership(), earlier.code(), earlier.year().lastDay())
			.map((reading) -> new Comparators(reading.statement().amount(), null, null, reading.statement().source()))
			.orElse(Comparators.NONE);
	}

}
