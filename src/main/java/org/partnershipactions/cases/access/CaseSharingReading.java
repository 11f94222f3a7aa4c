package org.partnershipactions.cases.access;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseSharing;
import org.partnershipactions.cases.MayOnCase;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessAsker;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessDecision;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessState;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;

/** Reads with whom a case was shared, and on what ground. */
@Service
@Transactional(readOnly = true)
public class CaseSharingReading {

	private final AsbCases cases;

	private final CaseLedger ledger;

	private final CaseAccessRequests requests;

	private final CaseAccess access;

	CaseSharingReading(AsbCases cases, CaseLedger ledger, CaseAccessRequests requests, CaseAccess access) {
		this.cases = cases;
		this.ledger = ledger;
		this.requests = requests;
		this.access = access;
	}

	/** Who asked, and with whom it was shared. */
	@MayOnCase(SEE)
	public CaseSharingView view(String key) {
		return new CaseSharingView(this.cases.withKey(key).sharing(), this.ledger.of(key), this.access.runs(key)
				? this.requests.ofCase(key).stream().map(CaseSharingView.RequestRow::of).toList() : List.of());
	}

	/**
	 * What makes it lawful to share a case, and with whom it was shared.
	 *
	 * @param sharing lawful basis, regime and gateway
	 * @param disclosures acts of sharing, newest first
	 * @param requests requests for access, the latest first; none where the reader does
	 * not run the case
	 */
	public record CaseSharingView(CaseSharing sharing, List<DisclosureView> disclosures, List<RequestRow> requests) {

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
		public record RequestRow(String by, String agency, LocalDate on, String purpose, AccessState state,
				Gateway gateway, Regime regime, LocalDate until, boolean identity, String reason) {

			static RequestRow of(CaseAccessRequest request) {
				AccessAsker asked = request.asked();
				AccessDecision decision = request.decision();
				return new RequestRow(asked.by(), asked.agency(), PartnershipClock.dayOf(asked.at()), asked.purpose(),
						request.state(), decision.gateway(), decision.regime(), decision.until(), decision.identity(),
						decision.reason());
			}

		}

	}

}
