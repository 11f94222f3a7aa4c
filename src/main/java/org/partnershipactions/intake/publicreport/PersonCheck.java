package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * Asks twice where a program may be at work: a box was filled that no person sees, or all
 * was answered faster than a person can. Whoever confirms has lost nothing, because
 * browsers fill boxes by themselves too.
 */
@Component
class PersonCheck {

	/** Name of the box that no person sees. */
	static final String TRAP = "website";

	private final PublicReportSettings settings;

	private final Clock clock;

	PersonCheck(PublicReportSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	static boolean trapped(PublicAnswers typed) {
		return typed.given(TRAP) != null;
	}

	boolean doubts(PublicDraft draft) {
		Duration taken = Duration.between(draft.begunAt(), this.clock.instant());
		return draft.doubtful() || taken.compareTo(this.settings.shortest()) < 0;
	}

}
