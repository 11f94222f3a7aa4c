package org.partnershipactions.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Component;

/** Knows which quarters can begin: those that are over and whose plan ran in them. */
@Component
class QuarterRules {

	private final PlanReading plans;

	private final QuarterDates dates;

	QuarterRules(PlanReading plans, QuarterDates dates) {
		this.plans = plans;
		this.dates = dates;
	}

	/** Every quarter of the partnership's plans that can begin, the latest first. */
	List<Quarter> due(String partnership) {
		return this.plans.years(partnership)
			.stream()
			.flatMap((year) -> IntStream.of(4, 3, 2, 1).mapToObj((number) -> new Quarter(year, number)))
			.filter((quarter) -> due(partnership, quarter))
			.toList();
	}

	boolean due(String partnership, Quarter quarter) {
		return over(quarter)
				&& adoptedOn(partnership, quarter.year()).filter((day) -> !day.isAfter(quarter.lastDay())).isPresent();
	}

	/** Refuses, in words, a quarter that cannot begin. */
	void mustBeDue(String partnership, Quarter quarter) {
		if (!over(quarter)) {
			throw new StepNotOpen("%s runs until %s. Its returns can be asked for from the next day on."
				.formatted(quarter.words(), DayWords.day(quarter.lastDay())));
		}
		PlanView plan = this.plans.find(partnership, quarter.year()).orElseThrow(() -> new NotFound("plan"));
		if (plan.adoptedOn() == null) {
			throw new StepNotOpen(
					"The plan %s is not adopted, so there is nothing to ask for yet.".formatted(quarter.year()));
		}
		if (plan.adoptedOn().isAfter(quarter.lastDay())) {
			throw new StepNotOpen("The plan %s was adopted on %s, when %s was over: nothing ran in that quarter."
				.formatted(quarter.year(), DayWords.day(plan.adoptedOn()), quarter.words()));
		}
	}

	/** The quarter that ended last. */
	Quarter last() {
		return Quarter.of(this.dates.today()).previous();
	}

	private boolean over(Quarter quarter) {
		return this.dates.today().isAfter(quarter.lastDay());
	}

	private Optional<LocalDate> adoptedOn(String partnership, PlanYear year) {
		return this.plans.find(partnership, year).map(PlanView::adoptedOn);
	}

}
