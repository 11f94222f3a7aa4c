package org.partnershipactions.cases;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.security.SealedText;

/** One thing that happened to a case, in words, for ever. */
@Entity
class CaseTimelineEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseKey;

	@Column(name = "happened_at")
	private Instant at;

	@Column(name = "done_by")
	private String by;

	@Column(name = "words")
	@Convert(converter = SealedText.class)
	private String text;

	protected CaseTimelineEntry() {
	}

	CaseTimelineEntry(String caseKey, Instant at, String by, String text) {
		this.caseKey = caseKey;
		this.at = at;
		this.by = by;
		this.text = text;
	}

	/** That something happened stays, what it was does not. */
	CaseTimelineEntry erase() {
		this.text = "Erased";
		return this;
	}

	Instant at() {
		return this.at;
	}

	/** Account of who did it; {@code system} for timers. */
	String by() {
		return this.by;
	}

	String text() {
		return this.text;
	}

}
