package org.partnershipactions.cases.reading;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.access.CaseLedger;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who had a hand in a case, and whom and what it is about: for those who look at how it
 * was dealt with.
 */
@Component
@Transactional(readOnly = true)
public class CaseHistory implements InvolvementReading {

	private static final Set<ContributionState> TOOK_PART = EnumSet.of(ContributionState.ACCEPTED,
			ContributionState.MADE);

	private final AsbCases cases;

	private final ContributionRequesting requests;

	private final InterventionCatalogue interventions;

	private final CaseLedger ledger;

	private final CaseAccess access;

	private final CaseTimeline timeline;

	private final Directory directory;

	CaseHistory(AsbCases cases, ContributionRequesting requests, InterventionCatalogue interventions, CaseLedger ledger,
			CaseAccess access, CaseTimeline timeline, Directory directory) {
		this.timeline = timeline;
		this.directory = directory;
		this.cases = cases;
		this.requests = requests;
		this.interventions = interventions;
		this.ledger = ledger;
		this.access = access;
	}

	/** Agencies that worked a case, each with what it did, in words after its name. */
	public Map<String, String> agencies(String key) {
		AsbCase asbCase = this.cases.withKey(key);
		Map<String, String> agencies = new LinkedHashMap<>();
		agencies.put(asbCase.leadAgency(), "led case " + asbCase.ref());
		this.ledger.earlierLeads(key)
			.forEach((agency) -> agencies.putIfAbsent(agency, "led case %s before".formatted(asbCase.ref())));
		asbCase.team()
			.agencies()
			.forEach((one) -> agencies.putIfAbsent(one.agency(), "worked on case " + asbCase.ref()));
		this.requests.of(CaseSubject.KIND, key)
			.stream()
			.filter((one) -> TOOK_PART.contains(one.state()))
			.forEach((one) -> agencies.putIfAbsent(one.agency(), "contributed to case " + asbCase.ref()));
		this.interventions.of(key)
			.forEach((one) -> agencies.putIfAbsent(one.issuer(), "used a power in case " + asbCase.ref()));
		this.timeline.actedForOthers(key)
			.stream()
			.flatMap((account) -> this.directory.agenciesOf(account).stream())
			.forEach((agency) -> agencies.putIfAbsent(agency, "acted for somebody on leave in case " + asbCase.ref()));
		return agencies;
	}

	/** Keys of the victims of a case. */
	public Set<String> victims(String key) {
		return this.cases.withKey(key).team().residents(CaseRole.VICTIM);
	}

	/** Keys of the reports that are linked to a case. */
	public List<String> reports(String key) {
		return this.cases.withKey(key).team().reports().stream().map(CaseReport::reportKey).toList();
	}

	/** Key of a case by its reference; empty where the person may see no such case. */
	public Optional<String> seenKey(String partnership, String ref) {
		return this.cases.findByPartnershipAndRef(partnership, ref).map(AsbCase::key).filter(this.access::sees);
	}

	/** Which cases a person is part of, for whoever may see those cases. */
	@Override
	public List<Involvement> of(Collection<String> residentKeys) {
		return this.cases.withResident(residentKeys)
			.stream()
			.filter((asbCase) -> this.access.sees(asbCase.key()))
			.flatMap((asbCase) -> asbCase.team()
				.parties()
				.stream()
				.filter((party) -> residentKeys.contains(party.residentKey()))
				.filter((party) -> !party.role().complains() || this.access.seesIdentity(asbCase.key()))
				.map((party) -> new Involvement(CaseSubject.KIND, asbCase.key(), asbCase.ref(), party.role().words(),
						party.since(), CaseSubject.path(asbCase))))
			.toList();
	}

}
