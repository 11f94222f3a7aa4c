package org.partnershipactions.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.security.Actor;
import org.partnershipactions.worklist.Cursor;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItems;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;
import org.partnershipactions.workflow.Timers;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Each working day the timers that are due fire, and the people whose day it is do their
 * tasks.
 */
@Component
class SampleLife {

	private static final Logger log = LoggerFactory.getLogger(SampleLife.class);

	private final WorkItems items;

	private final SamplePeople people;

	private final Timers timers;

	private final WorkingDays working;

	private final SampleProgress progress;

	SampleLife(WorkItems items, SamplePeople people, Timers timers, WorkingDays working, SampleProgress progress) {
		this.items = items;
		this.people = people;
		this.timers = timers;
		this.working = working;
		this.progress = progress;
	}

	/** Lives from the day after the first to the last; both are days in London. */
	void live(LocalDate first, LocalDate last) {
		Map<String, LocalDate> plans = new HashMap<>();
		LocalDate before = first;
		for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			if (isLived(day, last)) {
				begin(day);
				this.timers.runDue();
				this.people.intervene(before, day);
				work(day, plans);
				this.progress.reach(day);
				before = day;
			}
		}
	}

	/** Mondays, Wednesdays and Fridays, and every working day of the last fortnight. */
	private boolean isLived(LocalDate day, LocalDate last) {
		boolean middle = day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY;
		return this.working.isWorkingDay(day) && (!middle || day.isAfter(last.minusDays(14)));
	}

	private void begin(LocalDate day) {
		this.progress.clock().moveTo(day.atTime(9, 30).atZone(PartnershipClock.LONDON).toInstant());
	}

	private void work(LocalDate day, Map<String, LocalDate> plans) {
		for (WorkItem item : open()) {
			String asDue = item.id() + " " + item.due().orElse(null);
			if (!plans.computeIfAbsent(asDue, (key) -> this.people.dayFor(item, day)).isAfter(day)) {
				complete(item);
				plans.put(asDue, LocalDate.MAX);
			}
		}
	}

	private void complete(WorkItem item) {
		try {
			this.people.complete(item);
		}
		catch (ErrorResponseException ex) {
			log.debug("The sample could not do item {}: {}", item.id(), ex.getBody().getDetail());
		}
	}

	private List<WorkItem> open() {
		List<WorkItem> open = new ArrayList<>();
		Cursor after = null;
		do {
			WorkQuery query = new WorkQuery(Scope.ALL, WorkFilter.none(), after, 100, false);
			WorkPage page = Actor.as("manager", () -> this.items.page(query));
			open.addAll(page.items());
			after = page.next();
		}
		while (after != null);
		return open;
	}

}
