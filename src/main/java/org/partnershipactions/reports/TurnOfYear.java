package org.partnershipactions.reports;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.reviews.quarter.QuarterState;
import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * What home says around 1 April, when two plans are looked after at once: what is left of
 * the year that ended, and how far the next one is.
 */
@Service
@Transactional(readOnly = true)
public class TurnOfYear {

	private static final int LAST_QUARTER = 4;

	private final PlanReading plans;

	private final QuarterReading quarters;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	TurnOfYear(PlanReading plans, QuarterReading quarters, CurrentPerson person, PartnershipClock clock) {
		this.plans = plans;
		this.quarters = quarters;
		this.person = person;
		this.clock = clock;
	}

	/** The year that runs now, such as {@code 2026-27}. */
	@AllowedTo(SIGNED_IN)
	public String running() {
		return PlanYear.of(this.clock.today()).toString();
	}

	/**
	 * The year that ended, from 1 April until nothing of it is left to do; empty where
	 * nothing is left or it had no plan.
	 */
	@AllowedTo(SIGNED_IN)
	public Optional<EndedYear> ended() {
		String partnership = this.person.partnership();
		PlanYear before = new PlanYear(PlanYear.of(this.clock.today()).start() - 1);
		if (adoptedOn(before).isEmpty()) {
			return Optional.empty();
		}
		QuarterView unsigned = this.quarters.find(partnership, new Quarter(before, LAST_QUARTER))
			.filter((quarter) -> quarter.state() != QuarterState.SIGNED)
			.orElse(null);
		EndedYear ended = new EndedYear(before.toString(), this.plans.open(partnership, before), unsigned);
		return Optional.of(ended).filter((year) -> year.open() > 0 || unsigned != null);
	}

	/** The year that begins on the next 1 April, in the month before it. */
	@AllowedTo(SIGNED_IN)
	public Optional<NextYear> next() {
		LocalDate today = this.clock.today();
		if (today.getMonth() != Month.MARCH) {
			return Optional.empty();
		}
		PlanYear next = new PlanYear(PlanYear.of(today).start() + 1);
		return Optional.of(new NextYear(next.toString(), next.firstDay(), adoptedOn(next).isPresent()));
	}

	private Optional<LocalDate> adoptedOn(PlanYear year) {
		return this.plans.outline(this.person.partnership(), year).map(PlanView::adoptedOn);
	}

	/**
	 * A year that is over.
	 *
	 * @param open how many of its actions are neither closed nor carried
	 * @param unsigned its last quarter while that is not signed, or null
	 */
	public record EndedYear(String year, int open, QuarterView unsigned) {
	}

	/**
	 * The year after this one.
	 *
	 * @param begins 1 April
	 * @param adopted whether its plan is adopted
	 */
	public record NextYear(String year, LocalDate begins, boolean adopted) {
	}

}
