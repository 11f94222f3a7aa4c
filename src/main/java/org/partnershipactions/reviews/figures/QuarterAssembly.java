package org.partnershipactions.reviews.figures;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the figures of a quarter together from the rows as they are now. The use cases
 * that show, sign and compare them check who may.
 */
@Component
@Transactional(readOnly = true)
public class QuarterAssembly {

	private final PlanLines plan;

	private final AgencyLines agencies;

	private final Outcomes outcomes;

	private final PartnershipClock clock;

	QuarterAssembly(PlanLines plan, AgencyLines agencies, Outcomes outcomes, PartnershipClock clock) {
		this.plan = plan;
		this.agencies = agencies;
		this.outcomes = outcomes;
		this.clock = clock;
	}

	/**
	 * The figures of a quarter at its end, or of today while it runs.
	 * @param words what the manager compiled, or null
	 * @throws NotFound where there is no plan for its year, and before it has begun
	 */
	public QuarterFigures live(String partnership, Quarter quarter, Words words) {
		LocalDate today = this.clock.today();
		if (today.isBefore(quarter.firstDay())) {
			throw new NotFound("quarter");
		}
		LocalDate day = today.isBefore(quarter.lastDay()) ? today : quarter.lastDay();
		PlanLines.Lines lines = this.plan.of(partnership, quarter.year(), day);
		return new QuarterFigures(partnership, this.outcomes.partnership(partnership), quarter.toString(), day,
				lines.onSchedule(), lines.priorities(), lines.actions(), this.outcomes.measures(partnership, quarter),
				this.agencies.of(partnership, quarter, day), this.outcomes.reviews(partnership, quarter),
				this.outcomes.caseReviews(partnership, quarter), words);
	}

}
