package org.partnershipactions.measures.readings;

import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingRequest.ReadingRequestView;
import org.partnershipactions.measures.ReadingRequests;
import org.partnershipactions.measures.ReadingSchedule;
import org.partnershipactions.measures.Readings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a quarter does with the measures that agencies read themselves. The quarter begins
 * by the calendar or by the manager, and its process checks who may.
 */
@Service
@Transactional
public class ReadingAsking {

	private final Measures measures;

	private final Readings readings;

	private final ReadingRequests requests;

	private final ReadingSchedule schedule;

	ReadingAsking(Measures measures, Readings readings, ReadingRequests requests, ReadingSchedule schedule) {
		this.measures = measures;
		this.readings = readings;
		this.requests = requests;
		this.schedule = schedule;
	}

	/**
	 * Asks the owner of every measure that is not counted by itself, is measured to the
	 * end of the quarter, has no reading of a day within the quarter and was not asked
	 * for it before.
	 * @return keys of the requests, for the quarter's process to call
	 * {@code MeasureReading} with
	 */
	public List<String> ask(String partnership, Quarter quarter) {
		return this.measures.of(partnership, quarter.year())
			.stream()
			.filter((measure) -> !measure.definition().computed() && measure.isMeasuredOn(quarter.lastDay())
					&& isMissing(measure, quarter))
			.map((measure) -> new ReadingRequest(measure, quarter, this.schedule.due(quarter), this.schedule.now()))
			.map((request) -> this.requests.save(request).key())
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
				&& this.readings.of(measure)
					.stream()
					.noneMatch((reading) -> Quarter.of(reading.readOn()).equals(quarter));
	}

}
