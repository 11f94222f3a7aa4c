package org.partnershipactions.cases.intake;

import java.util.UUID;

import org.partnershipactions.residents.PlaceFacts;
import org.partnershipactions.residents.ResidentFacts;

import org.springframework.stereotype.Component;

/** Keeps people and places of reports in their registers, and knows texts again. */
@Component
class Registers {

	String person(String partnership, ResidentFacts facts) {
		return UUID.randomUUID().toString();
	}

	ReportPlace place(String partnership, PlaceFacts facts) {
		return new ReportPlace(UUID.nameUUIDFromBytes(facts.address().getBytes()).toString(), facts.ward(), false);
	}

	String fingerprint(String text) {
		return Secrets.hash(text);
	}

}
