package org.partnershipactions.partners;

import jakarta.persistence.Embeddable;

/**
 * How to reach an agency, as it publishes it itself.
 *
 * @param address postal address on one line
 * @param telephone telephone numbers in words
 * @param web address of its page
 * @param email address of its mailbox
 */
@Embeddable
public record ContactDetails(String address, String telephone, String web, String email) {

	static final ContactDetails NONE = new ContactDetails(null, null, null, null);

}
