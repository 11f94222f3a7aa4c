package org.partnershipactions.reviews.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.TeamCode;

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

	private final Outcomes outcomes;

	private final PartnershipClock clock;

	private final ReturnReading returns;

	private final OverdueReviewing late;

	private final Directory directory;

	QuarterAssembly(PlanLines plan, Outcomes outcomes, PartnershipClock clock, ReturnReading returns,
			OverdueReviewing late, Directory directory) {
		this.plan = plan;
		this.outcomes = outcomes;
		this.clock = clock;
		this.returns = returns;
		this.late = late;
		this.directory = directory;
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
				of(partnership, quarter, day), this.outcomes.reviews(partnership, quarter),
				this.outcomes.caseReviews(partnership, quarter), words);
	}

	/** Agencies that were asked or were late, in the order of their codes. */
	List<AgencyLine> of(String partnership, Quarter quarter, LocalDate day) {
		Map<String, AgencyReturns> asked = this.returns.byAgency(partnership, quarter)
			.stream()
			.collect(Collectors.toMap(AgencyReturns::agency, Function.identity()));
		Map<String, Long> late = late(partnership, day);
		TreeSet<String> codes = new TreeSet<>(asked.keySet());
		codes.addAll(late.keySet());
		return codes.stream()
			.map((code) -> line(asked.getOrDefault(code, new AgencyReturns(code, List.of())),
					late.getOrDefault(code, 0L).intValue()))
			.toList();
	}

	private Map<String, Long> late(String partnership, LocalDate day) {
		return this.late.openAt(partnership, day)
			.stream()
			.map((review) -> new TeamCode(review.team()).agency())
			.filter((agency) -> agency != null)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private AgencyLine line(AgencyReturns returns, int late) {
		return new AgencyLine(returns.agency(), this.directory.agencyName(returns.agency()), returns.asked().size(),
				returns.given().size(), late);
	}

}
