package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads measures as pages and the API show them: an agency sees all of them. */
@Service
@Transactional(readOnly = true)
public class MeasureRegister {

	private final Measures measures;

	private final MeasureViews views;

	private final MeasureSheets sheets;

	private final MeasureAccess access;

	private final PartnershipClock clock;

	MeasureRegister(Measures measures, MeasureViews views, MeasureSheets sheets, MeasureAccess access,
			PartnershipClock clock) {
		this.measures = measures;
		this.views = views;
		this.sheets = sheets;
		this.access = access;
		this.clock = clock;
	}

	/** The measures of a plan year as they stand; none where no plan is adopted. */
	@ForEveryone
	public List<MeasureView> all(PlanYear year) {
		MeasureViews ofYear = this.views.ofYear(this.access.partnership(), year);
		return this.measures.of(this.access.partnership(), year)
			.stream()
			.map((measure) -> ofYear.view(measure, asOf(year)))
			.toList();
	}

	/** Whether the reader may send files of readings. */
	@ForEveryone
	public boolean uploads() {
		return this.access.uploads();
	}

	/** One measure with all that is known of it; {@link NotFound} where there is none. */
	@ForEveryone
	public MeasureSheet sheet(PlanYear year, String code) {
		Measure measure = this.measures.find(this.access.partnership(), year, code)
			.orElseThrow(() -> new NotFound("measure"));
		return this.sheets.sheet(measure, asOf(year));
	}

	private LocalDate asOf(PlanYear year) {
		LocalDate today = this.clock.today();
		return today.isAfter(year.lastDay()) ? year.lastDay() : today;
	}

}
