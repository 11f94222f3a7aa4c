package org.partnershipactions.reviews;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

import static org.partnershipactions.security.AllowedTo.Audience.MANAGERS;

/** Begins a quarter because the manager says so, once and never twice. */
@Service
public class QuarterStart {

	private final MonitoredQuarters quarters;

	private final QuarterRules rules;

	private final QuarterOpening opening;

	private final CurrentPerson person;

	QuarterStart(MonitoredQuarters quarters, QuarterRules rules, QuarterOpening opening, CurrentPerson person) {
		this.quarters = quarters;
		this.rules = rules;
		this.opening = opening;
		this.person = person;
	}

	/** The quarters that can begin and did not, the latest first. */
	@AllowedTo(MANAGERS)
	public List<Quarter> due() {
		String partnership = this.person.partnership();
		return this.rules.due(partnership)
			.stream()
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
		this.rules.mustBeDue(partnership, quarter);
		this.quarters.find(partnership, quarter).ifPresent((before) -> {
			throw began(quarter, "on " + DayWords.day(before.view().startedOn()));
		});
		try {
			return this.opening.open(partnership, quarter);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw began(quarter, "a moment ago");
		}
	}

	private static StepNotOpen began(Quarter quarter, String when) {
		return new StepNotOpen("The returns of %s were asked for already, %s.".formatted(quarter.words(), when));
	}

}
