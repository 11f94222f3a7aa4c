package org.partnershipactions.cases.access;

import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;

/**
 * A request for access as its asker sees it.
 *
 * @param agency code of the agency that owns the case
 * @param askedOn day on which it was asked
 * @param state how far it came
 * @param until last day of the access, or null
 * @param reason words of the decision, or null
 * @param ref reference of the case; null where the asker may not see it now
 */
public record MyAccessRequest(String agency, LocalDate askedOn, AccessState state, LocalDate until, String reason,
		String ref) {

	static MyAccessRequest of(CaseAccessRequest request, AsbCase asbCase, boolean seen) {
		return new MyAccessRequest(asbCase.leadAgency(), PartnershipClock.dayOf(request.asked().at()), request.state(),
				request.decision().until(), request.decision().reason(), seen ? asbCase.ref() : null);
	}

}
