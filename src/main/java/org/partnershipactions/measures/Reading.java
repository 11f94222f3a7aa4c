package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Reading.Correction;
import org.partnershipactions.measures.Reading.Statement;
import org.partnershipactions.measures.ReadingEvent.ReadingCorrected;
import org.partnershipactions.measures.ReadingEvent.ReadingGiven;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A value of a measure that an agency gave, with all that it said before. */
@Entity
@Table(name = "measure_reading")
public class Reading extends AbstractAggregateRoot<Reading> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String code;

	private LocalDate readOn;

	@Embedded
	private Statement statement;

	private String givenBy;

	private Instant givenAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "measure_correction", joinColumns = @JoinColumn(name = "reading_id"))
	@OrderColumn(name = "position")
	private List<Correction> corrections = new ArrayList<>();

	protected Reading() {
	}

	public Reading(Measure measure, LocalDate readOn, Statement statement, String givenBy, Instant now) {
		this.partnership = measure.partnership();
		this.code = measure.code();
		this.readOn = readOn;
		this.statement = statement;
		this.givenBy = givenBy;
		this.givenAt = now;
		registerEvent(new ReadingGiven(this.id, this.code, this.readOn));
	}

	/** Says something else from now on; what it said, who changed it and why is kept. */
	public Reading correct(Statement right, Change change) {
		if (this.statement.same(right)) {
			throw new InvalidAnswers("value", "The reading says this already. Change what is wrong in it");
		}
		this.corrections.add(new Correction(this.statement.amount(), this.statement.words(), this.statement.source(),
				this.statement.note(), change.reason(), change.by(), change.at()));
		this.statement = right;
		registerEvent(new ReadingCorrected(this.id, this.code, this.readOn, change.reason()));
		return this;
	}

	ReadingView view() {
		return new ReadingView(this.id, this.readOn, this.statement.amount(), this.statement.words(),
				this.statement.source(), this.statement.note(), this.givenBy, this.givenAt,
				List.copyOf(this.corrections));
	}

	Point point() {
		return new Point(this.readOn, this.statement.amount(), this.statement.words(), this.statement.source(),
				this.statement.note(), null, null);
	}

	public Statement statement() {
		return this.statement;
	}

	public LocalDate readOn() {
		return this.readOn;
	}

	public String code() {
		return this.code;
	}

	/** Who changes a reading, when and why. */
	public record Change(String reason, String by, Instant at) {
	}

	/**
	 * What a reading says.
	 *
	 * @param amount the value in the measure's unit, or null where there is none
	 * @param words the reading of a measure that is told in words, or null
	 * @param source where it comes from
	 * @param note what belongs to it, or null
	 */
	@Embeddable
	public record Statement(BigDecimal amount, String words, String source, String note) {

		public boolean same(Statement other) {
			boolean sameAmount = (this.amount == null || other.amount == null) ? this.amount == other.amount
					: this.amount.compareTo(other.amount) == 0;
			return sameAmount && Objects.equals(this.words, other.words) && Objects.equals(this.source, other.source)
					&& Objects.equals(this.note, other.note);
		}

		/** The value or the words, as people read them. */
		public String told() {
			if (this.amount != null) {
				return AmountWords.plain(this.amount);
			}
			return (this.words != null) ? this.words : "no value";
		}

	}

	/**
	 * What a reading said before it was corrected.
	 *
	 * @param oldAmount the value before, or null
	 * @param oldWords the words before, or null
	 * @param oldSource the source before
	 * @param oldNote the note before, or null
	 * @param reason why it was corrected
	 * @param correctedBy account of who corrected it
	 * @param correctedAt when
	 */
	@Embeddable
	public record Correction(BigDecimal oldAmount, String oldWords, String oldSource, String oldNote, String reason,
			String correctedBy, Instant correctedAt) {
	}

	/**
	 * A reading that an agency gave.
	 *
	 * @param key its id
	 * @param date last day that the value covers
	 * @param value the value in the measure's unit, or null
	 * @param words the reading of a measure that is told in words, or null
	 * @param source where it comes from
	 * @param note what belongs to it, or null
	 * @param givenBy account of who gave it
	 * @param givenAt when it was given first
	 * @param corrections what it said before, oldest first
	 */
	public record ReadingView(String key, LocalDate date, BigDecimal value, String words, String source, String note,
			String givenBy, Instant givenAt, List<Correction> corrections) {

		/** The value or the words, as people read them. */
		public String told() {
			return new Statement(this.value, this.words, this.source, this.note).told();
		}

	}

}
