package org.partnershipactions.worklist;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/**
 * Half-done answers. They belong to the item, not to the person, so that a colleague can
 * go on with them.
 *
 * @param answers the answers as JSON
 * @param savedBy account of who saved them last
 * @param savedAt when
 */
@Embeddable
public record Draft(@SealedText @Column(name = "draft") String answers, @Column(name = "draft_by") String savedBy,
		@Column(name = "draft_at") Instant savedAt) {
}
