package org.partnershipactions.reviews.returns;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A link by which one return can be given without an account; only the signature of its
 * secret is kept.
 *
 * @param signature by which the secret is known again
 * @param madeBy account of who made it, on whose behalf it is used
 * @param until the last day on which it works
 */
@Embeddable
record ReturnLink(@Column(name = "link_signature") String signature, @Column(name = "link_made_by") String madeBy,
		@Column(name = "link_until") LocalDate until) {
}
