package org.partnershipactions.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.ReadingEvent.ReadingAsked;
import org.partnershipactions.measures.ReadingEvent.ReadingNotGiven;
import org.partnershipactions.measures.ReadingEvent.ReadingReminderDue;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.Subject;

import org.springframework.data.domain.AbstractAggregateRoot;

/** One agency asked for the reading of one measure at the end of one quarter. */
@Entity
public class ReadingRequest extends AbstractAggregateRoot<ReadingRequest> {

	/** Kind of the things that measures and requests for their readings are. */
	public static final String KIND = "measure";

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String measureId;

	private String code;

	private String title;

	private String agency;

	private String quarter;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ReadingState state = ReadingState.ASKED;

	private LocalDate due;

	private Instant askedAt;

	private Instant endedAt;

	protected ReadingRequest() {
	}

	public ReadingRequest(Measure measure, Quarter quarter, LocalDate due, Instant now) {
		this.partnership = measure.partnership();
		this.measureId = measure.key();
		this.code = measure.code();
		this.title = measure.definition().title();
		this.agency = measure.owner();
		this.quarter = quarter.toString();
		this.due = due;
		this.askedAt = now;
		registerEvent(new ReadingAsked(this.id, this.code, this.agency, this.due));
	}

	public ReadingRequest remind() {
		registerEvent(new ReadingReminderDue(this.id, this.code, this.agency, this.due));
		return this;
	}

	public ReadingRequest given(Instant now) {
		return end(ReadingState.GIVEN, now);
	}

	/** The day passed in silence, which counts against the agency. */
	public ReadingRequest missed(Instant now) {
		end(ReadingState.NOT_GIVEN, now);
		registerEvent(new ReadingNotGiven(this.id, this.code, this.agency));
		return this;
	}

	public ReadingRequestView view() {
		return new ReadingRequestView(this.id, this.code, this.title, this.agency, quarter(), this.state, this.due,
				this.endedAt);
	}

	public Subject subject() {
		return new Subject(this.partnership, KIND, this.id, this.code, this.title, null,
				"/measures/" + this.code + "?year=" + quarter().year());
	}

	public String key() {
		return this.id;
	}

	public String measureKey() {
		return this.measureId;
	}

	public Quarter quarter() {
		return Quarter.parse(this.quarter);
	}

	public boolean isOpen() {
		return this.state == ReadingState.ASKED;
	}

	private ReadingRequest end(ReadingState end, Instant now) {
		if (!isOpen()) {
			throw new StepNotOpen("This request for a reading has ended: "
					+ this.state.words().toLowerCase(java.util.Locale.UK) + ".");
		}
		this.state = end;
		this.endedAt = now;
		return this;
	}

	/** What became of a request for a reading. */
	public enum ReadingState {

		ASKED("Asked"), GIVEN("Given"), NOT_GIVEN("Not given");

		private final String words;

		ReadingState(String words) {
			this.words = words;
		}

		/** The state as people read it. */
		public String words() {
			return this.words;
		}

	}

	/**
	 * A request for a reading as other modules see it.
	 *
	 * @param key its id, which is the business key of its process
	 * @param code code of the measure
	 * @param title title of the measure
	 * @param agency code of the agency that is asked
	 * @param quarter what is asked for
	 * @param state what became of it; not given counts against the agency
	 * @param due day by which it is given
	 * @param endedAt when it was given, or the day passed; null while it is open
	 */
	public record ReadingRequestView(String key, String code, String title, String agency, Quarter quarter,
			ReadingState state, LocalDate due, Instant endedAt) {
	}

}
