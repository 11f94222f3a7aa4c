package org.partnershipactions.cases.personaldata;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.SizeWaiver;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.access.CaseAccessRequests;
import org.partnershipactions.cases.evidence.CaseEvidenceFiles;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.InterventionView;

import org.springframework.stereotype.Component;

/** Erases the personal data of a case and keeps what is counted. */
@Component
@GlossaryTerm("Erasure is what article 17 of the UK GDPR calls it.")
class CaseErasure {

	private final AsbCases cases;

	private final RiskPersonalData victims;

	private final CaseEvidenceFiles evidence;

	private final EvidenceFolder folder;

	private final CaseTimeline timeline;

	private final InterventionCatalogue interventions;

	private final CaseAccessRequests requests;

	private final CaseSchedule schedule;

	@SizeWaiver("Whatever a case holds goes in one place, so that nothing is forgotten.")
	CaseErasure(AsbCases cases, RiskPersonalData victims, CaseEvidenceFiles evidence, EvidenceFolder folder,
			CaseTimeline timeline, InterventionCatalogue interventions, CaseAccessRequests requests,
			CaseSchedule schedule) {
		this.cases = cases;
		this.victims = victims;
		this.evidence = evidence;
		this.folder = folder;
		this.timeline = timeline;
		this.interventions = interventions;
		this.requests = requests;
		this.schedule = schedule;
	}

	/**
	 * Erases it.
	 * @return keys of the people who were part of it in any way
	 */
	Set<String> erase(AsbCase asbCase) {
		String key = asbCase.key();
		Set<String> people = new LinkedHashSet<>();
		asbCase.team().parties().forEach((party) -> people.add(party.residentKey()));
		this.interventions.of(key)
			.stream()
			.map(InterventionView::subjectKey)
			.filter(Objects::nonNull)
			.forEach(people::add);
		people.addAll(this.victims.erase(key));
		this.evidence.findByCaseKeyOrderByAddedAt(key).forEach((file) -> {
			this.evidence.delete(file);
			this.folder.delete(file.key());
		});
		this.timeline.erase(key);
		this.interventions.erase(key);
		this.requests.ofCase(key).forEach((request) -> this.requests.save(request.erase()));
		this.cases.save(asbCase.erase(this.schedule.today()));
		return people;
	}

}
