package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.sealing.SealedText;

/** Whether a reporter was told what became of a report, as the measure counts it. */
public enum ReporterAnswer {

	TOLD,

	/** Tried in vain. */
	NOT_REACHED,

	/** Still to be told; owed once its step is late. */
	WAITING,

	/** Anonymous, or wants no answer. */
	NOBODY_TO_TELL;

	public static ReporterAnswer of(ReportState state, Channel contact) {
		if (contact == Channel.NONE) {
			return NOBODY_TO_TELL;
		}
		return switch (state) {
			case TOLD -> TOLD;
			case NOT_REACHED -> NOT_REACHED;
			default -> WAITING;
		};
	}

	/**
	 * What the reporter was told.
	 *
	 * @param channel how; {@code NONE} where they could not be reached
	 * @param words what was said or written, or why they could not be reached
	 */
	@Embeddable
	public record Telling(@Column(name = "told_channel") @Enumerated(EnumType.STRING) Channel channel,
			@Column(name = "told_words") @SealedText String words, String toldBy, Instant toldAt) {

		Telling withoutWords() {
			return new Telling(this.channel, null, this.toldBy, this.toldAt);
		}

	}

}
