package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.planning.cycle.AnnualPlan.Span;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
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
 * Begins the making of a year's plan, once for each partnership and year: by itself from
 * 1 October before it, or because the manager says so.
 */
@Service
public class AnnualPlanStarting {

	private static final Logger log = LoggerFactory.getLogger(AnnualPlanStarting.class);

	private static final Month FIRST_MONTH = Month.OCTOBER;

	private final AnnualPlans plans;

	private final AnnualPlanProcess process;

	private final AnnualPlanSchedule schedule;

	private final PlanReading reading;

	private final Directory directory;

	private final CurrentPerson person;

	private final TransactionTemplate transaction;

	AnnualPlanStarting(AnnualPlans plans, AnnualPlanProcess process, AnnualPlanSchedule schedule, PlanReading reading,
			Directory directory, CurrentPerson person, TransactionTemplate transaction) {
		this.plans = plans;
		this.process = process;
		this.schedule = schedule;
		this.reading = reading;
		this.directory = directory;
		this.person = person;
		this.transaction = transaction;
	}

	/** The year that can be begun next by the manager; empty where it was begun. */
	@AllowedTo(MANAGERS)
	public Optional<PlanYear> next() {
		PlanYear next = following();
		return Optional.of(next).filter((year) -> isOpen(this.person.partnership(), year));
	}

	/**
	 * Begins the making of a plan.
	 * @return its key
	 * @throws StepNotOpen where it began already, the plan is adopted, or the year is
	 * neither this one nor the next
	 */
	@AllowedTo(MANAGERS)
	public String start(PlanYear year) {
		String partnership = this.person.partnership();
		PlanYear next = following();
		if (year.start() > next.start() || year.start() < next.start() - 1) {
			throw new StepNotOpen("The plan %s cannot be made now. Begin with that of %s.".formatted(year, next));
		}
		if (!isOpen(partnership, year)) {
			throw new StepNotOpen("The making of the plan %s began already, or the plan is adopted. Look at its page."
				.formatted(year));
		}
		try {
			return begin(partnership, year);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw new StepNotOpen("The making of the plan %s began a moment ago.".formatted(year));
		}
	}

	/**
	 * Begins the next year's for each partnership that has a plan this year, from 1
	 * October on. It can look as often as it likes and on several machines: each begins
	 * once, also where no machine ran on that day.
	 * @return how many began
	 */
	@AllowedTo(THE_SYSTEM)
	public int startDue() {
		LocalDate today = this.schedule.today();
		PlanYear next = following();
		if (today.isBefore(LocalDate.of(next.start() - 1, FIRST_MONTH, 1))) {
			return 0;
		}
		return (int) this.directory.partnerships()
			.stream()
			.filter((partnership) -> hasPlan(partnership, PlanYear.of(today)) && isOpen(partnership, next)
					&& begins(partnership, next))
			.count();
	}

	private boolean begins(String partnership, PlanYear year) {
		try {
			begin(partnership, year);
			return true;
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			log.info("Another machine began the making of the plan {} of {}", year, partnership);
			return false;
		}
		catch (RuntimeException ex) {
			log.error("The making of the plan {} of {} could not begin; it is tried again at the next look", year,
					partnership, ex);
			return false;
		}
	}

	/**
	 * Its row is written first, so that the second of two beginnings at the same moment
	 * is refused by the table before anything else is done.
	 */
	private String begin(String partnership, PlanYear year) {
		return this.transaction.execute((status) -> {
			AnnualPlan begun = this.plans.saveAndFlush(new AnnualPlan(partnership, year, issues(partnership, year),
					new Span(this.schedule.today(), this.schedule.scoreDue())));
			this.process.started(begun);
			return begun.key();
		});
	}

	/** The priorities of the year before are the first issues. */
	private List<PlanIssue> issues(String partnership, PlanYear year) {
		List<PriorityView> before = this.reading.outline(partnership, new PlanYear(year.start() - 1))
			.map(PlanView::priorities)
			.orElse(List.of());
		return IntStream.range(0, before.size())
			.mapToObj((i) -> PlanIssue.of(i + 1, before.get(i).title(), before.get(i).number()))
			.toList();
	}

	private boolean isOpen(String partnership, PlanYear year) {
		return this.plans.find(partnership, year).isEmpty()
				&& this.reading.outline(partnership, year).filter((plan) -> plan.adoptedOn() != null).isEmpty();
	}

	private boolean hasPlan(String partnership, PlanYear year) {
		return this.reading.outline(partnership, year).filter((plan) -> plan.adoptedOn() != null).isPresent();
	}

	private PlanYear following() {
		return new PlanYear(PlanYear.of(this.schedule.today()).start() + 1);
	}

}
