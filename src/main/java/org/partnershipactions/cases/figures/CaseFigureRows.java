package org.partnershipactions.cases.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.reading.SeenCases;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * The rows behind the figures that cases give to measures: every row that is counted, but
 * of cases that the reader may not see only that they are. Both days are included.
 */
@Service
@Transactional(readOnly = true)
public class CaseFigureRows {

	private final FigureCases cases;

	private final SeenCases seen;

	CaseFigureRows(FigureCases cases, SeenCases seen) {
		this.cases = cases;
		this.seen = seen;
	}

	/** Whether the reader may see every case, a restricted one with a reason. */
	@AllowedTo(SIGNED_IN)
	public boolean seesEach() {
		return this.seen.everyCase();
	}

	/** The cases of {@link CaseFigures#improved}; those that improved count. */
	@AllowedTo(SIGNED_IN)
	public List<FigureRow> improved(String partnership, LocalDate from, LocalDate to) {
		return shown(this.cases.improved(partnership, from, to));
	}

	/** The graffiti of {@link CaseFigures#graffiti}; what was removed in time counts. */
	@AllowedTo(SIGNED_IN)
	public List<FigureRow> graffiti(String partnership, LocalDate from, LocalDate to) {
		return shown(this.cases.graffiti(partnership, begin(from), begin(to.plusDays(1))));
	}

	/** The answered surveys of {@link CaseFigures#satisfied}; the satisfied count. */
	@AllowedTo(SIGNED_IN)
	public List<FigureRow> satisfied(String partnership, LocalDate from, LocalDate to) {
		return shown(this.cases.answered(partnership, from, to));
	}

	private static Instant begin(LocalDate day) {
		return day.atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

	private List<FigureRow> shown(List<FigureCase> all) {
		Set<String> known = this.seen.of(all.stream().map(FigureCase::key).toList());
		return all.stream().map((one) -> known.contains(one.key()) ? one.row() : one.unseen().row()).toList();
	}

}
