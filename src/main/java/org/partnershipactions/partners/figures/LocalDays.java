package org.partnershipactions.partners.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Works out by when something is due: so many working days of England as a figure says
 * that the partnership sets for itself and that is in force today.
 */
@Component
public class LocalDays {

	private final LocalFigureReading figures;

	private final WorkingDays workingDays;

	private final PartnershipClock clock;

	LocalDays(LocalFigureReading figures, WorkingDays workingDays, PartnershipClock clock) {
		this.figures = figures;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** Today in London. */
	public LocalDate today() {
		return this.clock.today();
	}

	/** This moment. */
	public Instant now() {
		return this.clock.instant();
	}

	/** The next working day. */
	public LocalDate nextWorkingDay() {
		return this.workingDays.after(today(), 1);
	}

	/** The figure itself, in the unit that its row names. */
	public int figure(String figure) {
		return this.figures.today(figure);
	}

	/** So many working days after today. */
	public LocalDate fromToday(String figure) {
		return after(today(), figure);
	}

	/**
	 * So many working days after today as the figure for one kind of a thing says, such
	 * as {@code intake.refer.days.noise-dogs}; as the figure for all kinds where it has
	 * none.
	 */
	public LocalDate fromToday(String figure, String kind) {
		int days = this.figures.find(figure + "." + kind, today()).orElseGet(() -> this.figures.today(figure));
		return this.workingDays.after(today(), days);
	}

	/** So many working days after a day. */
	public LocalDate after(LocalDate day, String figure) {
		return this.workingDays.after(day, this.figures.today(figure));
	}

	/** So many working days before a day. */
	public LocalDate before(LocalDate day, String figure) {
		return this.workingDays.after(day, -this.figures.today(figure));
	}

	/** The start of the day that lies so many working days before a day: a reminder. */
	public Date reminder(LocalDate due, String figure) {
		return startOf(before(due, figure));
	}

	/** How many working days a day lies back; 0 when it does not. */
	public int workingDaysSince(LocalDate day) {
		return this.workingDays.between(day, today());
	}

	/** The first moment of a day in London. */
	public static Date startOf(LocalDate day) {
		return PartnershipClock.after(day.minusDays(1));
	}

}
