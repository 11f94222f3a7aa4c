package org.partnershipactions.reviews.returns;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * Who gave a return and when.
 *
 * @param givenBy account of who gave it, or made the link by which it was given
 * @param givenAt when
 */
@Embeddable
record GivenReturn(String givenBy, Instant givenAt) {
}
