package org.partnershipactions.worklist;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.forms.Drafts;
import org.partnershipactions.security.sealing.SealedText;

/**
 * Half-done answers. They belong to the item, not to the person, so that a colleague can
 * go on with them.
 *
 * @param answers the answers as JSON
 * @param savedBy account of who saved them last
 * @param savedAt when
 * @param version how often answers of the item were kept, from 1
 */
@Embeddable
public record Draft(@SealedText @Column(name = "draft") String answers, @Column(name = "draft_by") String savedBy,
		@Column(name = "draft_at") Instant savedAt, @Column(name = "draft_version") Integer version) {

	/** What was typed, by field. */
	public Map<String, Object> typed() {
		return Drafts.read(this.answers);
	}

	/**
	 * Whether these answers are others than those that somebody began with.
	 * @param basedOn version of the draft that they began with, 0 where there was none,
	 * or null where they do not say: then only what they saved themselves is known to
	 * them
	 */
	boolean isUnknownTo(String account, Integer basedOn) {
		return (basedOn != null) ? !basedOn.equals(this.version) : !this.savedBy.equals(account);
	}

}
