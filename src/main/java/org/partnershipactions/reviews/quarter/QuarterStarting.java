package org.partnershipactions.reviews.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Begins quarters that are over and whose plan ran in them, each once and never twice:
 * the last one by the calendar, older ones because the manager says so.
 */
@Service
public class QuarterStarting {

	private static final Logger log = LoggerFactory.getLogger(QuarterStarting.class);

	private final MonitoredQuarters quarters;

	private final QuarterProcess process;

	private final QuarterSchedule schedule;

	private final PlanReading plans;

	private final Directory directory;

	private final CurrentPerson person;

	private final TransactionTemplate transaction;

	QuarterStarting(MonitoredQuarters quarters, QuarterProcess process, QuarterSchedule schedule, PlanReading plans,
			Directory directory, CurrentPerson person, TransactionTemplate transaction) {
		this.quarters = quarters;
		this.process = process;
		this.schedule = schedule;
		this.plans = plans;
		this.directory = directory;
		this.person = person;
		this.transaction = transaction;
	}

	/** The quarters that can begin and did not, the latest first. */
	@AllowedTo(MANAGERS)
	public List<Quarter> due() {
		String partnership = this.person.partnership();
		return this.plans.years(partnership)
			.stream()
			.flatMap((year) -> IntStream.of(4, 3, 2, 1).mapToObj((number) -> new Quarter(year, number)))
			.filter((quarter) -> isDue(partnership, quarter))
			.filter((quarter) -> this.quarters.find(partnership, quarter).isEmpty())
			.toList();
	}

	/**
	 * Asks for the returns of a quarter that is over.
	 * @return key of the quarter
	 * @throws StepNotOpen where it is not over, its plan did not run in it, or it began
	 * already
	 */
	@AllowedTo(MANAGERS)
	public String start(Quarter quarter) {
		String partnership = this.person.partnership();
		mustBeDue(partnership, quarter);
		this.quarters.find(partnership, quarter).ifPresent((before) -> {
			throw began(quarter, "on " + DayWords.day(before.view().startedOn()));
		});
		try {
			return begin(partnership, quarter);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw began(quarter, "a moment ago");
		}
	}

	/**
	 * Begins the quarter that ended last for each partnership whose plan ran in it. It
	 * can look as often as it likes and on several machines: each quarter begins once,
	 * also where no machine ran on its day. Older ones are the manager's to begin. One
	 * partnership's failure is no other's.
	 * @return how many began
	 */
	@AllowedTo(THE_SYSTEM)
	public int startDue() {
		Quarter over = Quarter.of(this.schedule.today()).previous();
		return (int) this.directory.partnerships()
			.stream()
			.filter((partnership) -> this.quarters.find(partnership, over).isEmpty() && isDue(partnership, over)
					&& begins(partnership, over))
			.count();
	}

	private boolean begins(String partnership, Quarter over) {
		try {
			begin(partnership, over);
			return true;
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			log.info("Another machine began {} of {}", over, partnership);
			return false;
		}
		catch (RuntimeException ex) {
			log.error("{} of {} could not begin; it is tried again at the next look", over, partnership, ex);
			return false;
		}
	}

	/**
	 * Begins a quarter, whole or not at all. Its row is written first, so that the second
	 * of two beginnings at the same moment is refused by the table before anything else
	 * is done.
	 */
	private String begin(String partnership, Quarter quarter) {
		return this.transaction.execute((status) -> {
			MonitoredQuarter begun = this.quarters
				.saveAndFlush(new MonitoredQuarter(partnership, quarter, this.schedule.today()));
			this.process.started(begun);
			return begun.key();
		});
	}

	private boolean isDue(String partnership, Quarter quarter) {
		return isOver(quarter)
				&& adoptedOn(partnership, quarter.year()).filter((day) -> !day.isAfter(quarter.lastDay())).isPresent();
	}

	/** Refuses, in words, a quarter that cannot begin. */
	private void mustBeDue(String partnership, Quarter quarter) {
		if (!isOver(quarter)) {
			throw new StepNotOpen("%s runs until %s. Its returns can be asked for from the next day on."
				.formatted(quarter.words(), DayWords.day(quarter.lastDay())));
		}
		PlanView plan = this.plans.outline(partnership, quarter.year()).orElseThrow(() -> new NotFound("plan"));
		if (plan.adoptedOn() == null) {
			throw new StepNotOpen(
					"The plan %s is not adopted, so there is nothing to ask for yet.".formatted(quarter.year()));
		}
		if (plan.adoptedOn().isAfter(quarter.lastDay())) {
			throw new StepNotOpen("The plan %s was adopted on %s, when %s was over: nothing ran in that quarter."
				.formatted(quarter.year(), DayWords.day(plan.adoptedOn()), quarter.words()));
		}
	}

	private boolean isOver(Quarter quarter) {
		return this.schedule.today().isAfter(quarter.lastDay());
	}

	private Optional<LocalDate> adoptedOn(String partnership, PlanYear year) {
		return this.plans.outline(partnership, year).map(PlanView::adoptedOn);
	}

	private static StepNotOpen began(Quarter quarter, String when) {
		return new StepNotOpen("The returns of %s were asked for already, %s.".formatted(quarter.words(), when));
	}

}
