package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

/**
 * What makes it lawful to share a case, and with whom it was shared.
 *
 * @param sharing lawful basis, regime and gateway
 * @param disclosures acts of sharing, newest first
 * @param requests requests for access, the latest first; none where the reader does not
 * run the case
 */
public record CaseSharingView(CaseSharing sharing, List<DisclosureView> disclosures, List<Asked> requests) {

	/**
	 * A request for access as those who run the case see it.
	 *
	 * @param by account of who asked
	 * @param agency code of the agency that they asked for, or null
	 * @param on day on which
	 * @param purpose what for
	 * @param state how far it came
	 * @param gateway what allows it, or null
	 * @param regime law of data protection that applies, or null
	 * @param until last day of the access, or null
	 * @param identity whether who complains is shown too
	 * @param reason words of the decision, or null
	 */
	public record Asked(String by, String agency, LocalDate on, String purpose, AccessState state, Gateway gateway,
			Regime regime, LocalDate until, boolean identity, String reason) {

		static Asked of(CaseAccessRequest request) {
			AskedAccess asked = request.asked();
			AccessDecision decision = request.decision();
			return new Asked(asked.by(), asked.agency(), PartnershipClock.dayOf(asked.at()), asked.purpose(),
					request.state(), decision.gateway(), decision.regime(), decision.until(), decision.identity(),
					decision.reason());
		}

	}

}
