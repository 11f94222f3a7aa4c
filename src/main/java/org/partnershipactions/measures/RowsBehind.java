package org.partnershipactions.measures;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows behind a computed share. Everybody sees the figures; a row is shown to
 * who may see what it is of.
 */
@Service
@Transactional(readOnly = true)
public class RowsBehind {

	private final Measures measures;

	private final MeasureValues values;

	private final MeasureSources sources;

	private final MeasureAccess access;

	private final PartnershipClock clock;

	RowsBehind(Measures measures, MeasureValues values, MeasureSources sources, MeasureAccess access,
			PartnershipClock clock) {
		this.measures = measures;
		this.values = values;
		this.sources = sources;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The rows of a measure from the beginning of the plan year to a day, today at the
	 * latest; {@link NotFound} where it has none to list.
	 */
	@ForEveryone
	public MeasureRows of(String code, LocalDate to) {
		LocalDate day = (to == null || to.isAfter(this.clock.today())) ? this.clock.today() : to;
		PlanYear year = PlanYear.of(day);
		Measure measure = this.measures.find(this.access.partnership(), year, code)
			.orElseThrow(() -> new NotFound("measure"));
		CountedRows rows = this.sources.of(measure)
			.flatMap((source) -> source.rows(measure.partnership(), year.firstDay(), day))
			.orElseThrow(() -> new NotFound("rows of this measure"));
		return new MeasureRows(code, measure.defined().title(), year,
				this.values.latest(measure, day).orElseThrow(() -> new NotFound("value of this measure")), rows);
	}

}
