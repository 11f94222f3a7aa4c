package org.partnershipactions.reviews;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.PlanReading;
import org.partnershipactions.security.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Looks whether a quarter is over that has not begun to be monitored. It can look as
 * often as it likes and on several machines: each quarter begins once, also where no
 * machine ran on its day.
 */
@Service
public class QuarterLook {

	private static final Logger log = LoggerFactory.getLogger(QuarterLook.class);

	private final Directory directory;

	private final PlanReading plans;

	private final MonitoredQuarters quarters;

	private final QuarterOpening opening;

	private final QuarterDates dates;

	QuarterLook(Directory directory, PlanReading plans, MonitoredQuarters quarters, QuarterOpening opening,
			QuarterDates dates) {
		this.directory = directory;
		this.plans = plans;
		this.quarters = quarters;
		this.opening = opening;
		this.dates = dates;
	}

	/**
	 * Begins the quarter that ended last for each partnership whose plan of that quarter
	 * was adopted by its end. Older ones are the manager's to begin.
	 * @return how many began
	 */
	@BySystem
	public int startDue() {
		Quarter over = Quarter.of(this.dates.today()).previous();
		return (int) this.directory.partnerships()
			.stream()
			.filter((partnership) -> isDue(partnership, over) && began(partnership, over))
			.count();
	}

	private boolean isDue(String partnership, Quarter over) {
		return this.quarters.find(partnership, over).isEmpty() && this.plans.find(partnership, over.year())
			.filter((plan) -> plan.adoptedOn() != null && !plan.adoptedOn().isAfter(over.lastDay()))
			.isPresent();
	}

	private boolean began(String partnership, Quarter over) {
		try {
			this.opening.open(partnership, over);
			return true;
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			log.info("Another machine began {} of {}", over, partnership);
			return false;
		}
	}

}
