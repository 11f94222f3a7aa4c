package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.stereotype.Component;

/** Keeps people and places of reports in their registers, and knows texts again. */
@Component
class ReportRegisters {

	private static final int MOST_ALIKE = 5;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	private final Seal seal;

	private final SubmissionGuard submissions;

	ReportRegisters(ResidentRegister residents, PlaceRegister places, Seal seal, SubmissionGuard submissions) {
		this.residents = residents;
		this.places = places;
		this.seal = seal;
		this.submissions = submissions;
	}

	/** Who of the register may be this person, the likeliest first. */
	List<ResidentMatch> alike(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts).stream().limit(MOST_ALIKE).toList();
	}

	/**
	 * Key of the person: of the one who is there already where it is the same person and
	 * nothing that was given is new, otherwise of a new record.
	 */
	String person(String partnership, ResidentFacts facts, List<ResidentMatch> alike) {
		return alike.stream()
			.filter((one) -> one.samePerson() && one.knowsAllOf(facts))
			.findFirst()
			.map(ResidentMatch::key)
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

	ReportPlace place(String partnership, PlaceFacts facts) {
		return new ReportPlace(this.places.placeFor(partnership, facts), facts.ward(),
				!this.places.knownWard(partnership, facts.ward()));
	}

	/** Names of the partnership's wards. */
	List<String> wards(String partnership) {
		return this.places.wards(partnership);
	}

	/** Whether a ward is one of the partnership's. */
	boolean knownWard(String partnership, String ward) {
		return this.places.knownWard(partnership, ward);
	}

	/** Makes the same report wait that comes at the same moment, and no other. */
	void hold(String report) {
		this.submissions.hold("report|" + report);
	}

	/** Keyed, so that nobody who sees it can try texts. */
	String fingerprint(String text) {
		return this.seal.blindIndex(text);
	}

}
