package org.partnershipactions.plan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the delivery plan asks of one partner.
 *
 * @param agency code of the partner
 * @param request what is asked, in words; null where nothing particular is
 */
@Embeddable
public record Ask(String agency, @Column(length = 2000) String request) {
}
