package org.partnershipactions.cases.timeline;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.partnershipactions.security.sealing.SealedText;

/** One thing that happened to something about people, in words. */
@MappedSuperclass
public abstract class TimelineRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Column(name = "happened_at")
	private Instant at;

	@Column(name = "done_by")
	private String by;

	@Column(name = "words")
	@SealedText
	private String text;

	protected TimelineRow() {
	}

	protected TimelineRow(Instant at, String by, String text) {
		this.at = at;
		this.by = by;
		this.text = text;
	}

	/** That something happened stays, what it was does not. */
	public final void erase() {
		this.text = "Erased";
	}

	/** When it happened. */
	public final Instant at() {
		return this.at;
	}

	/** Account of who did it; {@code system} for timers and the public. */
	public final String by() {
		return this.by;
	}

	/** What happened. */
	public final String text() {
		return this.text;
	}

}
