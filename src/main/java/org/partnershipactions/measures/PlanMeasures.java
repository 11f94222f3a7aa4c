package org.partnershipactions.measures;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.MeasureEvent.MeasuresBegun;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a plan year's measures into the register when its plan is adopted, in the same
 * transaction. What the year before left is taken over: the owner, and its last reading
 * as the value of last year.
 */
@Component
class PlanMeasures {

	private final MeasureTemplates templates;

	private final Measures measures;

	private final Readings readings;

	private final CurrentPerson person;

	private final ApplicationEventPublisher events;

	PlanMeasures(MeasureTemplates templates, Measures measures, Readings readings, CurrentPerson person,
			ApplicationEventPublisher events) {
		this.templates = templates;
		this.measures = measures;
		this.readings = readings;
		this.person = person;
		this.events = events;
	}

	@EventListener
	void adopted(PlanAdopted event) {
		PlanYear year = PlanYear.parse(event.year());
		String partnership = this.person.partnership();
		if (this.measures.of(partnership, year).isEmpty()) {
			List<MeasureTemplate> all = this.templates.findAllByOrderByPosition();
			all.forEach((template) -> this.measures.save(begun(partnership, year, template)));
			this.events.publishEvent(new MeasuresBegun(event.key(), event.year(), all.size()));
		}
	}

	private Measure begun(String partnership, PlanYear year, MeasureTemplate template) {
		PlanYear before = new PlanYear(year.start() - 1);
		Optional<Measure> earlier = this.measures.find(partnership, before, template.code());
		Optional<Comparators> held = this.readings.on(partnership, template.code(), before.lastDay())
			.map((reading) -> new Comparators(reading.statement().amount(), null, null, reading.statement().source()));
		Comparators stated = new Comparators(earlier.isPresent() ? null : template.lastYear(partnership), null, null,
				null);
		return new Measure(partnership, year, template.definition(),
				earlier.map(Measure::owner).orElseGet(template::owner), held.orElse(stated));
	}

}
