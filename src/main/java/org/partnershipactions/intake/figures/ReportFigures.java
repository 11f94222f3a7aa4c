package org.partnershipactions.intake.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.figures.FigureRow;
import org.partnershipactions.cases.tally.Tallies;
import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Counts reports, for the measures of the plan. */
@Service
@Transactional(readOnly = true)
public class ReportFigures {

	private final Tallies tallies;

	private final ReportCounts counts;

	private final ReportVisibility visibility;

	private final PartnershipClock clock;

	ReportFigures(Tallies tallies, ReportCounts counts, ReportVisibility visibility, PartnershipClock clock) {
		this.tallies = tallies;
		this.counts = counts;
		this.visibility = visibility;
		this.clock = clock;
	}

	/**
	 * Reported back to the person who reported, of the reports that came in from the
	 * first to the last day. Who could not be reached counts as not told.
	 */
	@AllowedTo(SIGNED_IN)
	public ReportedBack reportedBack(String partnership, LocalDate from, LocalDate to) {
		TallySum answers = this.tallies.of(TalliedFigure.REPORTS, new TalliedDays(partnership, from, to));
		return ReportedBack.of(answers,
				this.counts.late(ReportCounts.Period.of(partnership, from, to), this.clock.today()));
	}

	/** Whether the reader may see every report, but those that a case withholds. */
	@AllowedTo(SIGNED_IN)
	public boolean seesEach() {
		return this.visibility.seesAll();
	}

	/**
	 * Every report that is owed an answer in {@link #reportedBack}; those told count. Of
	 * reports that the reader may not read only that they are.
	 */
	@AllowedTo(SIGNED_IN)
	public List<FigureRow> owed(String partnership, LocalDate from, LocalDate to) {
		List<FigureReport> owed = this.counts.owed(ReportCounts.Period.of(partnership, from, to), this.clock.today());
		boolean all = this.visibility.seesAll();
		Set<String> read = this.visibility
			.seesReportsOf(owed.stream().map(FigureReport::caseKey).filter(Objects::nonNull).distinct().toList());
		return owed.stream()
			.map((one) -> ((one.caseKey() != null) ? read.contains(one.caseKey()) : all) ? one.row()
					: one.row().unseen())
			.toList();
	}

}
