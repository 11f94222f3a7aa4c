package org.partnershipactions.cases.casereview;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.security.SealedText;

/** One thing that happened to a case review, in words, for ever. */
@Entity
class ReviewTimelineEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String reviewKey;

	@Column(name = "happened_at")
	private Instant at;

	@Column(name = "done_by")
	private String by;

	@Column(name = "words")
	@Convert(converter = SealedText.class)
	private String text;

	protected ReviewTimelineEntry() {
	}

	ReviewTimelineEntry(String reviewKey, Instant at, String by, String text) {
		this.reviewKey = reviewKey;
		this.at = at;
		this.by = by;
		this.text = text;
	}

	ReviewTimelineEntry erase() {
		this.text = "Erased";
		return this;
	}

	Instant at() {
		return this.at;
	}

	/** Account of who did it; {@code system} for timers and the public. */
	String by() {
		return this.by;
	}

	String text() {
		return this.text;
	}

}
