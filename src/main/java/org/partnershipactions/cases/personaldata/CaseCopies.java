package org.partnershipactions.cases.personaldata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseClosure;
import org.partnershipactions.cases.CaseParty;
import org.partnershipactions.cases.CasePlan;
import org.partnershipactions.cases.CaseRole;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.Tools;
import org.partnershipactions.cases.reading.CaseNews;
import org.partnershipactions.cases.victims.CaseContacts;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.Interventions;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/**
 * Copies what a case holds about one person. What victims said and suffered is theirs
 * alone. Plan and closure are copied as they stand: whoever sends the copy reads them for
 * what is about others.
 */
@Component
class CaseCopies {

	private final CaseContacts contacts;

	private final CaseRiskPapers risk;

	private final Interventions interventions;

	private final PlaceRegister places;

	private final Tools tools;

	CaseCopies(CaseContacts contacts, CaseRiskPapers risk, Interventions interventions, PlaceRegister places,
			Tools tools) {
		this.contacts = contacts;
		this.risk = risk;
		this.interventions = interventions;
		this.places = places;
		this.tools = tools;
	}

	List<PersonalDataItem> of(AsbCase asbCase, String resident) {
		return papers(asbCase, resident).stream()
			.map((paper) -> paper.of(asbCase.ref()))
			.filter((held) -> !held.facts().isEmpty())
			.toList();
	}

	private List<CasePaper> papers(AsbCase asbCase, String resident) {
		List<CaseParty> roles = asbCase.team().parties().stream().filter((party) -> is(party, resident)).toList();
		boolean victim = roles.stream().anyMatch((party) -> party.role() == CaseRole.VICTIM);
		List<CasePaper> papers = new ArrayList<>();
		roles.forEach((party) -> papers.add(new CasePaper(party.role().words(), party.since(), about(asbCase))));
		papers.addAll(victim ? this.risk.of(asbCase.key()) : List.of());
		papers.addAll(contacts(asbCase, resident, victim));
		papers.add(new CasePaper("Action plan", asbCase.plan().agreedOn(), plan(asbCase.plan())));
		asbCase.endings().closures().forEach((one) -> papers.add(closure(one, victim)));
		papers.addAll(used(asbCase, resident));
		return papers;
	}

	private static boolean is(CaseParty party, String resident) {
		return party.residentKey().equals(resident);
	}

	private Map<String, String> about(AsbCase asbCase) {
		Map<String, String> facts = CasePaper.facts("About", asbCase.title());
		facts.put("Stands at", asbCase.standing());
		facts.put("Places",
				asbCase.team()
					.places()
					.stream()
					.map((place) -> this.places.view(place.placeKey()).address())
					.collect(Collectors.joining("; ")));
		return facts;
	}

	private List<CasePaper> contacts(AsbCase asbCase, String resident, boolean victim) {
		return this.contacts.findByCaseKeyOrderByIdDesc(asbCase.key())
			.stream()
			.filter((one) -> resident.equals(one.person()) || (victim && one.person() == null))
			.map((one) -> {
				Map<String, String> facts = CasePaper.facts("Reached", one.reached() ? "Yes" : "No");
				facts.put("Said", one.words());
				return new CasePaper("Contact: " + one.channel().words(), one.madeOn(), facts);
			})
			.toList();
	}

	private Map<String, String> plan(CasePlan plan) {
		Map<String, String> facts = CasePaper.facts("What is done", plan.summary());
		plan.steps()
			.forEach((step) -> facts.merge("Step", String.valueOf(step.task()), (one, more) -> one + "; " + more));
		plan.powers()
			.forEach((power) -> facts.put(this.tools.words(power.tool()),
					(power.used() ? "Used. " : "Not used. ") + power.why()));
		return facts;
	}

	private static CasePaper closure(CaseClosure one, boolean victim) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Outcome", one.outcome().words());
		facts.put("Behaviour", one.behaviour().words());
		facts.put("What was done", one.summary());
		facts.put("What the victim thinks", victim ? one.victimsView() : null);
		facts.put("Decision", one.comment());
		return new CasePaper("Closure", one.proposedOn(), facts);
	}

	private List<CasePaper> used(AsbCase asbCase, String resident) {
		return this.interventions.of(asbCase.key())
			.stream()
			.filter((one) -> resident.equals(one.subjectKey()))
			.map(CaseCopies::used)
			.toList();
	}

	private static CasePaper used(InterventionView one) {
		Map<String, String> facts = CasePaper.facts("What it asks for", one.conditions());
		facts.put("Until", (one.endsAt() != null) ? CaseNews.day(PartnershipClock.dayOf(one.endsAt())) : null);
		one.breaches().forEach((breach) -> facts.put("Breach on " + CaseNews.day(breach.on()), breach.what()));
		facts.put("Outcome", one.live() ? "Live" : one.outcome().words());
		facts.put("In words", one.outcomeWords());
		return new CasePaper(one.name(), PartnershipClock.dayOf(one.begunAt()), facts);
	}

}
