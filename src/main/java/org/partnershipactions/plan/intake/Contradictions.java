package org.partnershipactions.plan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;

/** Finds where a plan document contradicts itself; repairs nothing. */
final class Contradictions {

	private static final List<DocumentCheck> CHECKS = List.of(new StatedYear(), new StatedCounts(), new DataPeriods(),
			new AssessmentSeason());

	private final PlanYear year;

	private final PlanTable table;

	Contradictions(PlanYear year, PlanTable table) {
		this.year = year;
		this.table = table;
	}

	/** The contradictions in the prose, by line. */
	List<Finding> in(List<Line> prose) {
		PlanYear stated = StatedYear.in(prose).orElse(this.year);
		PlanProse document = new PlanProse(prose, this.year, stated, this.table);
		return CHECKS.stream()
			.flatMap((check) -> findings(check, document))
			.sorted(Comparator.comparingInt(Finding::row))
			.toList();
	}

	private static Stream<Finding> findings(DocumentCheck check, PlanProse document) {
		return check.findings(document).stream();
	}

}
