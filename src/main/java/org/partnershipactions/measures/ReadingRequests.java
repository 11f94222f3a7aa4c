package org.partnershipactions.measures;

import java.util.List;

import org.partnershipactions.calendar.Quarter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a quarter does with the measures that agencies read themselves. The quarter begins
 * by the calendar or by the manager, and its process checks who may.
 */
@Service
@Transactional
public class ReadingRequests {

	private final Measures measures;

	private final Readings readings;

	private final AskedReadings requests;

	private final ReadingDates dates;

	ReadingRequests(Measures measures, Readings readings, AskedReadings requests, ReadingDates dates) {
		this.measures = measures;
		this.readings = readings;
		this.requests = requests;
		this.dates = dates;
	}

	/**
	 * Asks the owner of every measure that is not counted by itself, has no reading of a
	 * day within the quarter and was not asked for it before.
	 * @return keys of the requests, for the quarter's process to call
	 * {@code MeasureReading} with
	 */
	public List<String> ask(String partnership, Quarter quarter) {
		return this.measures.of(partnership, quarter.year())
			.stream()
			.filter((measure) -> !measure.defined().computed() && isMissing(measure, quarter))
			.map((measure) -> new ReadingRequest(measure, quarter, this.dates.due(quarter)))
			.map((request) -> this.requests.save(request.asked(this.dates.now())).key())
			.toList();
	}

	/** What became of the requests of a quarter, by agency. */
	@Transactional(readOnly = true)
	public List<ReadingRequestView> of(String partnership, Quarter quarter) {
		return this.requests.findByPartnershipAndQuarterOrderByAgencyAscCodeAsc(partnership, quarter.toString())
			.stream()
			.map(ReadingRequest::view)
			.toList();
	}

	private boolean isMissing(Measure measure, Quarter quarter) {
		return this.requests.findByMeasureIdAndQuarter(measure.key(), quarter.toString()).isEmpty()
				&& this.readings.of(measure, quarter.year(), quarter.lastDay())
					.stream()
					.allMatch((reading) -> reading.readOn().isBefore(quarter.firstDay()));
	}

}
