package org.partnershipactions.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.Actor;
import org.partnershipactions.worklist.Cursor;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItems;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Each day reports come in; each working day the timers that are due fire, and the people
 * whose day it is do their tasks.
 */
@Component
class SampleLife {

	private static final Logger log = LoggerFactory.getLogger(SampleLife.class);

	private final WorkItems items;

	private final SamplePeople people;

	private final SampleDays days;

	SampleLife(WorkItems items, SamplePeople people, SampleDays days) {
		this.items = items;
		this.people = people;
		this.days = days;
	}

	/** Lives from the day after the first, which is one in London, to this moment. */
	void live(LocalDate first, Instant now) {
		LocalDate last = PartnershipClock.dayOf(now);
		Map<String, LocalDate> plans = new HashMap<>();
		for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			this.days.begin(day, now);
			if (this.days.isWorked(day)) {
				this.people.intervene(day);
				work(day, now, plans);
			}
			this.days.end(day, now);
		}
	}

	private void work(LocalDate day, Instant now, Map<String, LocalDate> plans) {
		boolean planned = this.days.isOfThePlan(day, now);
		boolean lastDay = day.equals(PartnershipClock.dayOf(now));
		for (WorkItem item : open()) {
			if (planned || SamplePace.isDaily(item)) {
				String asDue = item.id() + " " + item.due().orElse(null);
				LocalDate planFor = plans.computeIfAbsent(asDue, (key) -> this.people.dayFor(item, day));
				if (!planFor.isAfter(day) && !(lastDay && SamplePace.isLeftForTheAfternoon(item))) {
					plans.put(asDue, complete(item) ? LocalDate.MAX : this.people.againAfter(item, day));
				}
			}
		}
	}

	private boolean complete(WorkItem item) {
		try {
			this.people.complete(item);
			return true;
		}
		catch (ErrorResponseException ex) {
			log.debug("The sample could not do item {}: {}", item.id(), ex.getBody());
			return false;
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
