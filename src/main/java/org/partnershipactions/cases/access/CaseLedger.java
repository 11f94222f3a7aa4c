package org.partnershipactions.cases.access;

import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseEvent.AgencyAsked;
import org.partnershipactions.cases.CaseEvent.IdentityShown;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.access.CaseAccessRequest.AccessDecision;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.privacy.DisclosureLedger;
import org.partnershipactions.privacy.DisclosurePurpose;
import org.partnershipactions.privacy.DisclosureView;
import org.partnershipactions.privacy.NewDisclosure;
import org.partnershipactions.privacy.PrivacySubject;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes each act of sharing a case into the ledger of disclosures, as it happens. */
@Component
public class CaseLedger {

	private static final String CASE = "The case: its risk, action plan, contacts, evidence and who is complained about";

	private static final String IDENTITY = "Who complains";

	private static final Act ASKED = new Act(DisclosurePurpose.CASE_PART, "Asked for its part in the case",
			List.of(CASE, "What is asked for"));

	private static final Act TOLD_WHO = new Act(DisclosurePurpose.CASE_IDENTITY,
			"Needs to know who complains for its part in the case", List.of(IDENTITY));

	private static final Act LEADS = new Act(DisclosurePurpose.CASE_LEAD, "Leads the case from now on",
			List.of(CASE, IDENTITY));

	private static final Act LED = new Act(DisclosurePurpose.CASE_FORMER_LEAD,
			"Led the case until now, and keeps what it was shown", List.of(CASE, IDENTITY));

	private final AsbCases cases;

	private final DisclosureLedger disclosures;

	CaseLedger(AsbCases cases, DisclosureLedger disclosures) {
		this.cases = cases;
		this.disclosures = disclosures;
	}

	/** What was given away of a case, newest first. */
	List<DisclosureView> of(String caseKey) {
		return this.disclosures.of(CaseSubject.KIND, caseKey);
	}

	/**
	 * Codes of the agencies that led a case before others did: the ledger is never
	 * erased.
	 */
	public Set<String> earlierLeads(String caseKey) {
		return this.disclosures.recipients(CaseSubject.KIND, caseKey, DisclosurePurpose.CASE_FORMER_LEAD);
	}

	/**
	 * What they asked it for stands with the request: the ledger is never erased, so no
	 * free text about the case goes into it.
	 */
	void given(AsbCase asbCase, CaseAccessRequest request) {
		AccessDecision decision = request.decision();
		String to = (request.asked().agency() != null) ? request.asked().agency()
				: "Account " + request.asked().by() + ", for no agency";
		List<String> shown = decision.identity() ? List.of(CASE, IDENTITY) : List.of(CASE);
		this.disclosures.shared(new NewDisclosure(subject(asbCase), to, DisclosurePurpose.CASE_ACCESS,
				"Asked to see the case, until " + CaseTimeline.day(decision.until()), decision.gateway(),
				decision.regime(), shown));
	}

	@EventListener
	void asked(AgencyAsked event) {
		share(event.key(), event.agency(), ASKED);
	}

	@EventListener
	void identity(IdentityShown event) {
		share(event.key(), event.agency(), TOLD_WHO);
	}

	@EventListener
	void lead(LeadAgencyChanged event) {
		share(event.key(), event.from(), LED);
		share(event.key(), event.to(), LEADS);
	}

	private void share(String key, String agency, Act act) {
		AsbCase asbCase = this.cases.withKey(key);
		this.disclosures.shared(new NewDisclosure(subject(asbCase), agency, act.purpose(), act.words(),
				asbCase.sharing().gateway(), asbCase.sharing().regime(), act.shown()));
	}

	private static PrivacySubject subject(AsbCase asbCase) {
		return new PrivacySubject(asbCase.partnership(), CaseSubject.KIND, asbCase.key(), asbCase.ref());
	}

	/** Why something of a case is shared, and what. */
	private record Act(DisclosurePurpose purpose, String words, List<String> shown) {
	}

}
