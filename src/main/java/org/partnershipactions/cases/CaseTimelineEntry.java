package org.partnershipactions.cases;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing that happened to a case, in words that name nobody, for ever. */
@Entity
@Table(name = "case_timeline")
public class CaseTimelineEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseKey;

	@Column(name = "happened_at")
	private Instant at;

	@Column(name = "done_by")
	private String by;

	private String words;

	protected CaseTimelineEntry() {
	}

	CaseTimelineEntry(String caseKey, Instant at, String by, String words) {
		this.caseKey = caseKey;
		this.at = at;
		this.by = by;
		this.words = words;
	}

	/** When it happened. */
	public Instant at() {
		return this.at;
	}

	/** Account of who did it; {@code system} for timers. */
	public String by() {
		return this.by;
	}

	/** What happened. */
	public String words() {
		return this.words;
	}

}
