package org.partnershipactions.cases.victims;

import java.time.LocalDate;

/**
 * A contact as people read it.
 *
 * @param person key of the person, or null
 * @param channel how
 * @param reached whether the person was reached
 * @param words what was said, or null
 * @param madeOn the day
 * @param by account of who made it
 */
public record ContactView(String person, ContactChannel channel, boolean reached, String words, LocalDate madeOn,
		String by) {

	static ContactView of(LoggedContact contact) {
		return new ContactView(contact.person(), contact.channel(), contact.reached(), contact.words(),
				contact.madeOn(), contact.madeBy());
	}

}
