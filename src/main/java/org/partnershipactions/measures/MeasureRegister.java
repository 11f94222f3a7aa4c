package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Reading.ReadingView;
import org.partnershipactions.measures.ReadingRequest.ReadingRequestView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads measures as pages and the API show them: an agency sees all of them. */
@Service
@Transactional(readOnly = true)
public class MeasureRegister {

	private final Measures measures;

	private final MeasureViews views;

	private final ReadingRequests requests;

	private final MeasureAccess access;

	private final PartnershipClock clock;

	MeasureRegister(Measures measures, MeasureViews views, ReadingRequests requests, MeasureAccess access,
			PartnershipClock clock) {
		this.measures = measures;
		this.views = views;
		this.requests = requests;
		this.access = access;
		this.clock = clock;
	}

	/** The measures of a plan year as they stand; none where no plan is adopted. */
	@AllowedTo(SIGNED_IN)
	public List<MeasureView> all(PlanYear year) {
		return this.views.told(this.access.partnership(), year)
			.stream()
			.map((values) -> this.views.view(values, asOf(year)))
			.toList();
	}

	/** Whether the reader may send files of readings. */
	@AllowedTo(SIGNED_IN)
	public boolean uploads() {
		return this.access.uploads();
	}

	/** Whether the reader says what the partnership measures. */
	@AllowedTo(SIGNED_IN)
	public boolean defines() {
		return this.access.defines();
	}

	/** One measure with all that is known of it; {@link NotFound} where there is none. */
	@AllowedTo(SIGNED_IN)
	public MeasureSheet sheet(PlanYear year, String code) {
		Measure measure = this.measures.find(this.access.partnership(), year, code)
			.orElseThrow(() -> new NotFound("measure"));
		MeasureValues values = this.views.told(measure);
		return new MeasureSheet(this.views.view(values, asOf(year)), rows(values, asOf(year)),
				values.given().stream().map(Reading::view).toList(), requests(measure),
				MeasureContradictions.of(values), this.access.gives(measure), this.access.defines());
	}

	/** Its values up to a day, each beside that of the year before. */
	private static List<MeasureSheet.Row> rows(MeasureValues values, LocalDate day) {
		return values.points(day)
			.stream()
			.map((point) -> new MeasureSheet.Row(point, values.lastYear(point.day()).orElse(null)))
			.toList();
	}

	private List<ReadingRequestView> requests(Measure measure) {
		return this.requests.findByMeasureIdOrderByQuarter(measure.key()).stream().map(ReadingRequest::view).toList();
	}

	private LocalDate asOf(PlanYear year) {
		LocalDate today = this.clock.today();
		return today.isAfter(year.lastDay()) ? year.lastDay() : today;
	}

	/**
	 * Everything that is known of one measure.
	 *
	 * @param measure the measure as it stands
	 * @param values its values of the plan year, each of the year so far
	 * @param readings what was given in the plan year, with what was corrected
	 * @param asked the readings that its owner was asked for, by quarter
	 * @param contradictions what its sources contradict, a sentence each; nothing was
	 * changed
	 * @param gives whether the reader may give readings and commentary
	 * @param manages whether the reader may change the measure
	 */
	public record MeasureSheet(MeasureView measure, List<Row> values, List<ReadingView> readings,
			List<ReadingRequestView> asked, List<String> contradictions, boolean gives, boolean manages) {

		/** The reading of a day, or null. */
		public ReadingView reading(LocalDate day) {
			return this.readings.stream().filter((reading) -> reading.date().equals(day)).findFirst().orElse(null);
		}

		/** Whether there is enough to draw. */
		public boolean isDrawn() {
			return this.values.stream().filter((row) -> row.point().value() != null).count() > 1;
		}

		/**
		 * A value beside that of the year before.
		 *
		 * @param point the value
		 * @param lastYear what it is held against from the year before, or null
		 */
		public record Row(Point point, LastYear lastYear) {
		}

	}

}
