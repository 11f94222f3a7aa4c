package org.partnershipactions.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.sample.SamplePace.Kind;
import org.partnershipactions.worklist.Cursor;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Each day reports come in; each working day the timers that are due fire, and the people
 * whose day it is do their tasks.
 */
@Component
class SampleLife {

	private static final Logger log = LoggerFactory.getLogger(SampleLife.class);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private final WorkItemReading items;

	private final SamplePeople people;

	private final SampleDays days;

	private final Map<String, LocalDate> plans = new ConcurrentHashMap<>();

	SampleLife(WorkItemReading items, SamplePeople people, SampleDays days) {
		this.items = items;
		this.people = people;
		this.days = days;
	}

	/** Lives from the day after the first, which is one in London, to this moment. */
	void live(LocalDate first, Instant now) {
		LocalDate last = PartnershipClock.dayOf(now);
		try (SampleExecutor hands = new SampleExecutor()) {
			for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
				if (day.getDayOfMonth() == 1 || day.equals(first.plusDays(1))) {
					log.info("Living the sample year: {}, {} % done", MONTH.format(day), share(first, day, last));
				}
				live(day, now, hands);
			}
		}
	}

	/** Days lived of all days to be lived, in whole per cent. */
	static long share(LocalDate first, LocalDate day, LocalDate last) {
		return 100 * ChronoUnit.DAYS.between(first, day.minusDays(1))
				/ Math.max(1, ChronoUnit.DAYS.between(first, last));
	}

	private void live(LocalDate day, Instant now, SampleExecutor hands) {
		this.days.begin(day, now, hands);
		CompletableFuture<Void> plan = CompletableFuture.completedFuture(null);
		if (this.days.isWorked(day)) {
			this.people.intervene(day);
			plan = work(day, now, hands);
		}
		this.days.goOn(day, now);
		plan.join();
		this.days.end(day);
	}

	/**
	 * First the reports, then the cases, as each day's reports may join or open cases;
	 * the plan is worked on by whoever has a hand free, and while more reports come in.
	 * @return is done when the work on the plan is
	 */
	private CompletableFuture<Void> work(LocalDate day, Instant now, SampleExecutor hands) {
		Map<Kind, List<WorkItem>> today = ofToday(day, now);
		Consumer<WorkItem> work = (item) -> work(item, day);
		CompletableFuture<Void> plan = hands.shareAside(today.getOrDefault(Kind.PLAN, List.of()), SampleLife::subject,
				work);
		hands.share(today.getOrDefault(Kind.REPORT, List.of()), SampleLife::subject, work).join();
		hands.share(today.getOrDefault(Kind.CASE, List.of()), SampleLife::subject, work).join();
		return plan;
	}

	private Map<Kind, List<WorkItem>> ofToday(LocalDate day, Instant now) {
		boolean planned = this.days.isOfThePlan(day, now);
		boolean lastDay = day.equals(PartnershipClock.dayOf(now));
		return open().stream()
			.filter((item) -> (planned || SamplePace.isDaily(item)) && isDue(item, day))
			.filter((item) -> !lastDay || !SamplePace.isLeftForTheAfternoon(item))
			.collect(Collectors.groupingBy(SamplePace::kind));
	}

	/**
	 * Daily Tasking goes through its list from the top, and a quarter is one process; all
	 * else goes by its reference.
	 */
	private static String subject(WorkItem item) {
		boolean inTurn = item.form().equals("TriageReport");
		return inTurn ? item.form() : SampleQuarterPace.isOfQuarter(item) ? "quarter" : item.about().ref();
	}

	private boolean isDue(WorkItem item, LocalDate day) {
		return !this.plans.computeIfAbsent(asDue(item), (key) -> this.people.dayFor(item, day)).isAfter(day);
	}

	private void work(WorkItem item, LocalDate day) {
		this.plans.put(asDue(item), complete(item) ? LocalDate.MAX : this.people.againAfter(item, day));
	}

	private static String asDue(WorkItem item) {
		return item.id() + " " + item.due().orElse(null);
	}

	private boolean complete(WorkItem item) {
		try {
			this.people.complete(item);
			return true;
		}
		catch (ErrorResponseException | ConcurrencyFailureException ex) {
			log.debug("The sample could not do item {}: {}", item.id(), ex.getMessage());
			return false;
		}
	}

	private List<WorkItem> open() {
		List<WorkItem> open = new ArrayList<>();
		Cursor after = null;
		do {
			WorkQuery query = new WorkQuery(Scope.ALL, WorkFilter.none(), after, 100, false);
			WorkPage page = SampleRequest.as("manager", () -> this.items.page(query));
			open.addAll(page.items());
			after = page.next();
		}
		while (after != null);
		return open;
	}

}
