package org.partnershipactions.cases.reading;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseReport;
import org.partnershipactions.cases.CaseRole;
import org.partnershipactions.cases.CaseSubjects;
import org.partnershipactions.cases.access.CaseLedger;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.powers.Interventions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who had a hand in a case, and whom and what it is about: for those who look at how it
 * was dealt with.
 */
@Component
@Transactional(readOnly = true)
public class CaseHands {

	private static final Set<ContributionState> TOOK_PART = EnumSet.of(ContributionState.ACCEPTED,
			ContributionState.MADE);

	private final AsbCases cases;

	private final ContributionRequests requests;

	private final Interventions interventions;

	private final CaseLedger ledger;

	CaseHands(AsbCases cases, ContributionRequests requests, Interventions interventions, CaseLedger ledger) {
		this.cases = cases;
		this.requests = requests;
		this.interventions = interventions;
		this.ledger = ledger;
	}

	/** Agencies that worked a case, each with what it did, in words after its name. */
	public Map<String, String> of(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		Map<String, String> hands = new LinkedHashMap<>();
		hands.put(asbCase.leadAgency(), "led case " + asbCase.ref());
		this.ledger.earlierLeads(key)
			.forEach((agency) -> hands.putIfAbsent(agency, "led case %s before".formatted(asbCase.ref())));
		asbCase.team().agencies().forEach((one) -> hands.putIfAbsent(one.agency(), "worked on case " + asbCase.ref()));
		this.requests.of(CaseSubjects.KIND, key)
			.stream()
			.filter((one) -> TOOK_PART.contains(one.state()))
			.forEach((one) -> hands.putIfAbsent(one.agency(), "contributed to case " + asbCase.ref()));
		this.interventions.of(key)
			.forEach((one) -> hands.putIfAbsent(one.issuer(), "used a power in case " + asbCase.ref()));
		return hands;
	}

	/** Keys of the victims of a case. */
	public Set<String> victims(String key) {
		return this.cases.withKey(key).team().residents(CaseRole.VICTIM);
	}

	/** Keys of the reports that are linked to a case. */
	public List<String> reports(String key) {
		return this.cases.withKey(key).team().reports().stream().map(CaseReport::reportKey).toList();
	}

	/** Key of a case by its reference; empty where there is none. */
	public Optional<String> key(String partnership, String ref) {
		return this.cases.findByPartnershipAndRef(partnership, ref).map(AsbCase::key);
	}

}
