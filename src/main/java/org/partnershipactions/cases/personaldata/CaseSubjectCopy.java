package org.partnershipactions.cases.personaldata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.ActionPlan;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseClosure.ClosureProposal;
import org.partnershipactions.cases.CaseParticipants.CaseParty;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.victims.CaseContacts;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.ToolChoice;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/**
 * Copies what a case holds about one person. What victims said and suffered is theirs
 * alone. Plan and closure are copied as they stand: whoever sends the copy reads them for
 * what is about others.
 */
@Component
@GlossaryTerm("The copy that a data subject gets under article 15 of the UK GDPR.")
class CaseSubjectCopy {

	private final CaseContacts contacts;

	private final RiskPersonalData risk;

	private final InterventionCatalogue interventions;

	private final PlaceRegister places;

	private final ToolChoice tools;

	CaseSubjectCopy(CaseContacts contacts, RiskPersonalData risk, InterventionCatalogue interventions,
			PlaceRegister places, ToolChoice tools) {
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

	private List<CaseExtract> papers(AsbCase asbCase, String resident) {
		List<CaseParty> roles = asbCase.team().parties().stream().filter((party) -> is(party, resident)).toList();
		boolean victim = roles.stream().anyMatch((party) -> party.role() == CaseRole.VICTIM);
		List<CaseExtract> papers = new ArrayList<>();
		roles.forEach((party) -> papers.add(new CaseExtract(party.role().words(), party.since(), about(asbCase))));
		papers.addAll(victim ? this.risk.of(asbCase.key()) : List.of());
		papers.addAll(contacts(asbCase, resident, victim));
		papers.add(new CaseExtract("Action plan", asbCase.plan().agreedOn(), plan(asbCase.plan())));
		asbCase.endings().closures().forEach((one) -> papers.add(closure(one, victim)));
		papers.addAll(used(asbCase, resident));
		return papers;
	}

	private static boolean is(CaseParty party, String resident) {
		return party.residentKey().equals(resident);
	}

	private Map<String, String> about(AsbCase asbCase) {
		Map<String, String> facts = CaseExtract.facts("About", asbCase.title());
		facts.put("Stands at", asbCase.standing());
		facts.put("Places",
				asbCase.team()
					.places()
					.stream()
					.map((place) -> this.places.view(place.placeKey()).address())
					.collect(Collectors.joining("; ")));
		return facts;
	}

	private List<CaseExtract> contacts(AsbCase asbCase, String resident, boolean victim) {
		return this.contacts.findByCaseKeyOrderByIdDesc(asbCase.key())
			.stream()
			.filter((one) -> resident.equals(one.person()) || (victim && one.person() == null))
			.map((one) -> {
				Map<String, String> facts = CaseExtract.facts("Reached", one.reached() ? "Yes" : "No");
				facts.put("Said", one.words());
				return new CaseExtract("Contact: " + one.channel().words(), one.madeOn(), facts);
			})
			.toList();
	}

	private Map<String, String> plan(ActionPlan plan) {
		Map<String, String> facts = CaseExtract.facts("What is done", plan.summary());
		plan.steps()
			.forEach((step) -> facts.merge("Step", String.valueOf(step.task()), (one, more) -> one + "; " + more));
		plan.powers()
			.forEach((power) -> facts.put(this.tools.words(power.tool()),
					(power.used() ? "Used. " : "Not used. ") + power.why()));
		return facts;
	}

	private static CaseExtract closure(ClosureProposal one, boolean victim) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Outcome", one.outcome().words());
		facts.put("Behaviour", one.behaviour().words());
		facts.put("What was done", one.summary());
		facts.put("What the victim thinks", victim ? one.victimsView() : null);
		facts.put("Decision", one.comment());
		return new CaseExtract("Closure", one.proposedOn(), facts);
	}

	private List<CaseExtract> used(AsbCase asbCase, String resident) {
		return this.interventions.of(asbCase.key())
			.stream()
			.filter((one) -> resident.equals(one.subjectKey()))
			.map(CaseSubjectCopy::used)
			.toList();
	}

	private static CaseExtract used(InterventionView one) {
		Map<String, String> facts = CaseExtract.facts("What it asks for", one.conditions());
		facts.put("Until", (one.endsAt() != null) ? CaseTimeline.day(PartnershipClock.dayOf(one.endsAt())) : null);
		one.breaches().forEach((breach) -> facts.put("Breach on " + CaseTimeline.day(breach.on()), breach.what()));
		facts.put("Outcome", one.live() ? "Live" : one.outcome().words());
		facts.put("In words", one.outcomeWords());
		return new CaseExtract(one.name(), PartnershipClock.dayOf(one.begunAt()), facts);
	}

}
