package org.partnershipactions.reviews;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.PlanReading;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForManagers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Begins a quarter because the manager says so, once and never twice. */
@Service
public class QuarterStart {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private final MonitoredQuarters quarters;

	private final PlanReading plans;

	private final QuarterOpening opening;

	private final QuarterDates dates;

	private final CurrentPerson person;

	QuarterStart(MonitoredQuarters quarters, PlanReading plans, QuarterOpening opening, QuarterDates dates,
			CurrentPerson person) {
		this.quarters = quarters;
		this.plans = plans;
		this.opening = opening;
		this.dates = dates;
		this.person = person;
	}

	/**
	 * Asks for the returns of a quarter that is over.
	 * @return key of the quarter
	 * @throws StepNotOpen where it is not over, its plan is not adopted, or it began
	 * already
	 */
	@ForManagers
	public String start(Quarter quarter) {
		mustBeOver(quarter);
		mustBeAdopted(quarter);
		this.quarters.find(this.person.partnership(), quarter).ifPresent((before) -> {
			throw new StepNotOpen(
					"%s began already, on %s.".formatted(quarter.words(), DAY.format(before.view().startedOn())));
		});
		try {
			return this.opening.open(this.person.partnership(), quarter);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw new StepNotOpen(quarter.words() + " began already, a moment ago.");
		}
	}

	private void mustBeOver(Quarter quarter) {
		LocalDate last = quarter.lastDay();
		if (!this.dates.today().isAfter(last)) {
			throw new StepNotOpen("%s runs until %s. Its returns can be asked for from the next day on."
				.formatted(quarter.words(), DAY.format(last)));
		}
	}

	private void mustBeAdopted(Quarter quarter) {
		boolean adopted = this.plans.find(this.person.partnership(), quarter.year())
			.orElseThrow(() -> new NotFound("plan"))
			.adoptedOn() != null;
		if (!adopted) {
			throw new StepNotOpen(
					"The plan %s is not adopted, so there is nothing to ask for yet.".formatted(quarter.year()));
		}
	}

}
