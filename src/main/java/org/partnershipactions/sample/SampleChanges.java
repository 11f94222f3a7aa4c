package org.partnershipactions.sample;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.function.Consumer;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.reading.ActionReading;

import org.springframework.stereotype.Component;

/**
 * What the sample's manager changes of their own accord, and the milestones that leads
 * tick, on fixed days.
 */
@Component
class SampleChanges {

	private final ActionChanges changes;

	private final ActionReading reading;

	private final Directory directory;

	private final SampleMilestones milestones;

	private final Map<MonthDay, Consumer<PlanYear>> days = Map.of(day(Month.MAY, 13), this::moveDate,
			day(Month.JUNE, 10), this::addPartner, day(Month.JULY, 8), this::changeLead, day(Month.SEPTEMBER, 9),
			this::withdraw, day(Month.OCTOBER, 21), this::bringForward, day(Month.NOVEMBER, 11), this::askMore);

	SampleChanges(ActionChanges changes, ActionReading reading, Directory directory, SampleMilestones milestones) {
		this.changes = changes;
		this.milestones = milestones;
		this.reading = reading;
		this.directory = directory;
	}

	/** Makes the changes of a working day, and of the days off before it. */
	void on(WorkingDays working, LocalDate day) {
		working.after(day, -1)
			.plusDays(1)
			.datesUntil(day.plusDays(1))
			.filter((one) -> this.days.containsKey(MonthDay.from(one)))
			.forEach((one) -> this.days.get(MonthDay.from(one)).accept(PlanYear.of(one)));
		this.milestones.on(day);
	}

	private void moveDate(PlanYear year) {
		asManager("4.3", year, (key) -> this.changes.moveDate(key, LocalDate.of(year.start(), Month.OCTOBER, 30),
				"The county's new referral form comes in September."));
	}

	private void addPartner(PlanYear year) {
		asManager("7.6", year,
				(key) -> this.changes.addPartner(key, "kfrs", "Fire crews offered to join the Speed Watch sessions."));
	}

	private void changeLead(PlanYear year) {
		asManager("1.5", year,
				(key) -> this.changes.changeLead(key, "davss", "The charity has the staff who know these groups."));
	}

	/**
	 * Winter brings some dates forward, so that deliveries and approvals fall in
	 * November.
	 */
	private void bringForward(PlanYear year) {
		Map<String, Integer> days = Map.of("2.2", 13, "2.5", 20, "3.6", 19, "5.3", 20, "6.8", 20, "7.7", 17, "1.3", 20,
				"6.6", 19);
		days.forEach((ref, day) -> asManager(ref, year, (key) -> this.changes.moveDate(key,
				LocalDate.of(year.start(), Month.NOVEMBER, day), "To be ready before the dark evenings of winter.")));
	}

	private void askMore(PlanYear year) {
		Map<String, String> more = Map.of("2.1", "imago", "2.3", "kcc-youth-services", "3.3", "kenward", "4.7", "kfrs",
				"5.4", "ccg", "6.3", "schools", "6.6", "moat", "7.2", "town-parish");
		more.forEach((ref, agency) -> asManager(ref, year,
				(key) -> this.changes.addPartner(key, agency, "They offered to help at the November meeting.")));
	}

	private void withdraw(PlanYear year) {
		asManager("3.7", year, (key) -> this.changes.withdraw(key, "The county stopped the procurement."));
	}

	private void asManager(String ref, PlanYear year, Consumer<String> change) {
		SampleRequest.runWhereAllowed("manager", () -> change.accept(key(year, ref)));
	}

	private String key(PlanYear year, String ref) {
		return this.reading.key(this.directory.partnerships().get(0), year, ref);
	}

	private static MonthDay day(Month month, int day) {
		return MonthDay.of(month, day);
	}

}
