package org.partnershipactions.reviews.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.overdue.OverdueReviews;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** The agencies' part of a quarter: what each returned and owes. */
@Component
class AgencyLines {

	private final ReturnReading returns;

	private final OverdueReviews late;

	private final Directory directory;

	AgencyLines(ReturnReading returns, OverdueReviews late, Directory directory) {
		this.returns = returns;
		this.late = late;
		this.directory = directory;
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
			.map((review) -> new Queue(review.team(), "member").agency())
			.filter((agency) -> agency != null)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private AgencyLine line(AgencyReturns returns, int late) {
		return new AgencyLine(returns.agency(), this.directory.agencyName(returns.agency()), returns.asked().size(),
				returns.given().size(), late);
	}

}
