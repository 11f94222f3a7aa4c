package org.partnershipactions.reviews;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.AllowedTo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Looks whether a quarter is over that has not begun to be monitored. It can look as
 * often as it likes and on several machines: each quarter begins once, also where no
 * machine ran on its day.
 */
@Service
public class QuarterLook {

	private static final Logger log = LoggerFactory.getLogger(QuarterLook.class);

	private final Directory directory;

	private final MonitoredQuarters quarters;

	private final QuarterRules rules;

	private final QuarterOpening opening;

	QuarterLook(Directory directory, MonitoredQuarters quarters, QuarterRules rules, QuarterOpening opening) {
		this.directory = directory;
		this.quarters = quarters;
		this.rules = rules;
		this.opening = opening;
	}

	/**
	 * Begins the quarter that ended last for each partnership whose plan ran in it. Older
	 * ones are the manager's to begin. One partnership's failure is no other's.
	 * @return how many began
	 */
	@AllowedTo(THE_SYSTEM)
	public int startDue() {
		Quarter over = this.rules.last();
		return (int) this.directory.partnerships()
			.stream()
			.filter((partnership) -> this.quarters.find(partnership, over).isEmpty()
					&& this.rules.due(partnership, over) && began(partnership, over))
			.count();
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
		catch (RuntimeException ex) {
			log.error("{} of {} could not begin; it is tried again at the next look", over, partnership, ex);
			return false;
		}
	}

}
