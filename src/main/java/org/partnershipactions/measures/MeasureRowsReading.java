package org.partnershipactions.measures;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Reads the rows behind a computed share. Everybody sees the figures; a row is shown to
 * who may see what it is of.
 */
@Service
@Transactional(readOnly = true)
public class MeasureRowsReading {

	private final Measures measures;

	private final MeasureViews views;

	private final MeasureSources sources;

	private final MeasureAccess access;

	private final PartnershipClock clock;

	MeasureRowsReading(Measures measures, MeasureViews views, MeasureSources sources, MeasureAccess access,
			PartnershipClock clock) {
		this.measures = measures;
		this.views = views;
		this.sources = sources;
		this.access = access;
		this.clock = clock;
	}

	/**
	 * The rows of a measure from the beginning of the plan year to a day, today at the
	 * latest; whoever may not see each of them is told of their own only.
	 * {@link NotFound} where it has none to list.
	 */
	@AllowedTo(SIGNED_IN)
	public MeasureRows of(String code, LocalDate to) {
		LocalDate day = (to == null || to.isAfter(this.clock.today())) ? this.clock.today() : to;
		PlanYear year = PlanYear.of(day);
		Measure measure = this.measures.find(this.access.partnership(), year, code)
			.orElseThrow(() -> new NotFound("measure"));
		MeasureValues values = this.views.told(measure);
		CountedRows rows = this.sources.of(measure)
			.flatMap((source) -> source.rows(measure.partnership(), year.firstDay(), day))
			.orElseThrow(() -> new NotFound("rows of this measure"));
		Point point = values.toldOn(day).orElseThrow(() -> new NotFound("value of this measure"));
		return new MeasureRows(code, measure.definition().title(), year, point, values.guarded() ? rows.seen() : rows,
				values.guarded());
	}

	/**
	 * A computed share with exactly the rows behind it.
	 *
	 * @param code code of the measure
	 * @param title what is measured
	 * @param year the plan year
	 * @param point the value with its day
	 * @param counted the rows
	 * @param guarded whether there may be others that the reader is not told of
	 */
	public record MeasureRows(String code, String title, PlanYear year, Point point, CountedRows counted,
			boolean guarded) {
	}

}
