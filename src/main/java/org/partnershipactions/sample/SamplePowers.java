package org.partnershipactions.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseParties;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView.PartyView;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/**
 * The lead officer's tools: the lowest first, then step by step up to a Community
 * Protection Notice where words and a warning had no effect.
 */
@Component
class SamplePowers {

	private static final String OFFICER = "csu.member";

	private final InterventionUse work;

	private final InterventionCatalogue interventions;

	private final CaseParties people;

	private final CaseReading cases;

	private final PartnershipClock clock;

	SamplePowers(InterventionUse work, InterventionCatalogue interventions, CaseParties people, CaseReading cases,
			PartnershipClock clock) {
		this.work = work;
		this.interventions = interventions;
		this.people = people;
		this.cases = cases;
		this.clock = clock;
	}

	/** The person complained about is found, and the first tool used. */
	void begin(WorkItem item) {
		String ref = item.about().ref();
		String key = item.place().key();
		if (!Chance.of("found " + ref).happens(70)) {
			return;
		}
		SampleRequest.run(OFFICER, () -> this.people.addNew(key, other(ref), CaseRole.COMPLAINED_ABOUT));
		String subject = SampleRequest.as(OFFICER, () -> this.cases.view(key))
			.circle()
			.parties()
			.stream()
			.filter((party) -> party.roles().contains(CaseRole.COMPLAINED_ABOUT))
			.map(PartyView::key)
			.findFirst()
			.orElseThrow();
		use(key, subject, SampleCaseFacts.firstTool(ref));
	}

	/** One step more, where the last one had no effect. */
	void goOn(WorkItem item) {
		String ref = item.about().ref();
		String key = item.place().key();
		List<InterventionView> used = SampleRequest.as(OFFICER, () -> this.interventions.of(key));
		if (used.isEmpty() || !Chance.of(item, "next step").happens(SampleCaseFacts.isFormal(ref) ? 90 : 25)) {
			return;
		}
		InterventionView last = used.get(used.size() - 1);
		String next = next(used, SampleCaseFacts.isFormal(ref));
		boolean timeToActIsOver = last.actBy() == null || last.actBy().isBefore(this.clock.today());
		if (next != null && timeToActIsOver) {
			use(key, last.subjectKey(), next);
		}
	}

	/** Who issued what is live goes on looking after it when the case is closed. */
	void handOver(String key) {
		this.interventions.of(key)
			.stream()
			.filter((one) -> one.formal() && one.live() && one.owner() == null)
			.forEach((one) -> SampleRequest.run(OFFICER, () -> this.work.giveTo(one.key(), one.issuer())));
	}

	private static String next(List<InterventionView> used, boolean formal) {
		List<String> steps = formal ? List.of("CP_WARNING", "CP_NOTICE") : List.of("BEHAVIOUR_CONTRACT");
		return steps.stream()
			.filter((step) -> used.stream().noneMatch((one) -> one.tool().equals(step)))
			.findFirst()
			.orElse(null);
	}

	private void use(String key, String subject, String tool) {
		LocalDate today = this.clock.today();
		LocalDateTime from = today.atTime(LocalTime.of(9, 0));
		boolean warning = tool.equals("CP_WARNING");
		NewIntervention used = new NewIntervention(tool, "csu", subject, from, null, warning ? today.plusDays(7) : null,
				null, "No noise or shouting that is heard next door after 10 pm.", today.plusDays(21));
		SampleRequest.run(OFFICER, () -> this.work.record(key, used));
	}

	/** Somebody of the register's other half: those who are complained about. */
	private static ResidentFacts other(String ref) {
		Chance chance = Chance.of("complained about in " + ref);
		return new ResidentFacts("Resident " + (1000 + chance.upTo(400)),
				LocalDate.of(1955 + chance.upTo(45), 1 + chance.upTo(11), 1 + chance.upTo(27)), null, null, null, null,
				false);
	}

}
