package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/** Puts together what the page of a measure shows. */
@Component
class MeasureSheets {

	private final MeasureViews views;

	private final Readings readings;

	private final AskedReadings requests;

	private final Contradictions contradictions;

	private final MeasureAccess access;

	MeasureSheets(MeasureViews views, Readings readings, AskedReadings requests, Contradictions contradictions,
			MeasureAccess access) {
		this.views = views;
		this.readings = readings;
		this.requests = requests;
		this.contradictions = contradictions;
		this.access = access;
	}

	MeasureSheet sheet(Measure measure, LocalDate day) {
		List<ReadingView> given = this.readings.of(measure, measure.year(), measure.year().lastDay())
			.stream()
			.map(Reading::view)
			.toList();
		List<ReadingRequestView> asked = this.requests.findByMeasureIdOrderByQuarter(measure.key())
			.stream()
			.map(ReadingRequest::view)
			.toList();
		return new MeasureSheet(this.views.view(measure, day), this.views.rows(measure, day), given, asked,
				this.contradictions.of(measure), this.access.gives(measure), this.access.manages());
	}

}
