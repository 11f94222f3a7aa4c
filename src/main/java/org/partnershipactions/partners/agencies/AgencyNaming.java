package org.partnershipactions.partners.agencies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.partnershipactions.partners.UnknownAgencies;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.AgencyAdministration.AgencyEntry;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds agencies and their other names where a document is read that uses them. */
@Component
@Transactional
class AgencyNaming implements UnknownAgencies {

	private static final int LONGEST_CODE = 45;

	private static final String KIND = "other";

	private final AgencyAdministration administration;

	private final Agencies agencies;

	private final CurrentPerson person;

	AgencyNaming(AgencyAdministration administration, Agencies agencies, CurrentPerson person) {
		this.administration = administration;
		this.agencies = agencies;
		this.person = person;
	}

	@Override
	public boolean mayBeSettled() {
		return this.person.is(Role.ADMINISTRATOR);
	}

	@Override
	public void add(String name) {
		this.administration.add(code(name.strip()),
				new AgencyEntry(name.strip(), KIND, false, List.of(), ContactDetails.NONE));
	}

	@Override
	public void callAlso(String code, String name) {
		AgencyDetails agency = this.administration.one(code);
		List<String> names = new ArrayList<>(agency.aliases());
		names.add(name.strip());
		this.administration.change(code,
				new AgencyEntry(agency.name(), agency.kind(), agency.member(), names, agency.contact()));
	}

	/** A code of the name's letters that no agency has. */
	private String code(String name) {
		String letters = Normalizer.normalize(name, Normalizer.Form.NFD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String begun = (letters.length() < 2) ? "agency-" + letters : letters;
		String code = begun.substring(0, Math.min(begun.length(), LONGEST_CODE)).replaceAll("-$", "");
		return Stream.concat(Stream.of(code), IntStream.iterate(2, (i) -> i + 1).mapToObj((i) -> code + "-" + i))
			.filter((one) -> this.agencies.findByCode(one).isEmpty())
			.findFirst()
			.orElseThrow();
	}

}
