package org.partnershipactions.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.partnershipactions.forms.InvalidAnswers;
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
	private Said said;

	private String givenBy;

	private Instant givenAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "measure_correction", joinColumns = @JoinColumn(name = "reading_id"))
	@OrderColumn(name = "position")
	private List<Correction> corrections = new ArrayList<>();

	protected Reading() {
	}

	public Reading(Measure measure, LocalDate readOn, Said said) {
		this.partnership = measure.partnership();
		this.code = measure.code();
		this.readOn = readOn;
		this.said = said;
	}

	public Reading given(String by, Instant now) {
		this.givenBy = by;
		this.givenAt = now;
		registerEvent(new ReadingGiven(this.id, this.code, this.readOn));
		return this;
	}

	/** Says something else from now on; what it said, who changed it and why is kept. */
	public Reading correct(Said right, Change change) {
		if (this.said.same(right)) {
			throw new InvalidAnswers("value", "The reading says this already. Change what is wrong in it");
		}
		this.corrections.add(new Correction(this.said.amount(), this.said.words(), this.said.source(), this.said.note(),
				change.reason(), change.by(), change.at()));
		this.said = right;
		registerEvent(new ReadingCorrected(this.id, this.code, this.readOn, change.reason()));
		return this;
	}

	ReadingView view() {
		return new ReadingView(this.id, this.readOn, this.said.amount(), this.said.words(), this.said.source(),
				this.said.note(), this.givenBy, this.givenAt, List.copyOf(this.corrections));
	}

	Point point() {
		return new Point(this.readOn, this.said.amount(), this.said.words(), this.said.source(), this.said.note(), null,
				null);
	}

	public Said said() {
		return this.said;
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

}
