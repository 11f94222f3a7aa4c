package org.partnershipactions.intake.publicreport;

import java.time.Instant;

/**
 * A report that somebody is about to make.
 *
 * @param id made by chance; the same report is not taken twice
 * @param begunAt when its first answer came
 * @param keptAt when it was last kept
 * @param doubtful whether a box was filled that people cannot see
 * @param answers what was answered so far
 */
record PublicDraft(String id, Instant begunAt, Instant keptAt, boolean doubtful, PublicAnswers answers) {

	PublicDraft at(Instant now) {
		return new PublicDraft(this.id, this.begunAt, now, this.doubtful, this.answers);
	}

	PublicDraft with(PublicAnswers changed) {
		return new PublicDraft(this.id, this.begunAt, this.keptAt, this.doubtful, changed);
	}

	/** Notes that a box was filled that people cannot see. */
	PublicDraft doubted(boolean filled) {
		return new PublicDraft(this.id, this.begunAt, this.keptAt, this.doubtful || filled, this.answers);
	}

}
