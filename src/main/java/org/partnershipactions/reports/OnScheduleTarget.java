package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.partnershipactions.partners.figures.LocalFigureReading;

import org.springframework.stereotype.Component;

/**
 * What share of actions is to be completed or on schedule, in per cent: local figures.
 */
@Component
public class OnScheduleTarget {

	/** The whole plan's; a task group's own has its code after it. */
	private static final String TARGET = "measures.on-schedule";

	private final LocalFigureReading figures;

	OnScheduleTarget(LocalFigureReading figures) {
		this.figures = figures;
	}

	/** The whole plan's target on a day. */
	public int ofPlan(LocalDate day) {
		return this.figures.at(TARGET, day);
	}

	/** A task group's own target, where it has one. */
	OptionalInt own(String group, LocalDate day) {
		return (group != null) ? this.figures.find(TARGET + "." + group, day) : OptionalInt.empty();
	}

	/** A task group's own target, else that of the whole plan. */
	int of(String group, LocalDate day) {
		return own(group, day).orElseGet(() -> ofPlan(day));
	}

}
