package org.partnershipactions.cases.timeline;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import org.partnershipactions.security.ActingFor;
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

	@Column(name = "done_for")
	private String doneFor;

	@Column(name = "words")
	@SealedText
	private String text;

	protected TimelineRow() {
	}

	protected TimelineRow(Instant at, String by, String text) {
		this.at = at;
		this.by = by;
		this.doneFor = ActingFor.whom().orElse(null);
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

	/** Account of who was on leave, where it was done in their place. */
	public final Optional<String> doneFor() {
		return Optional.ofNullable(this.doneFor);
	}

	/** What happened. */
	public final String text() {
		return this.text;
	}

}
