package org.partnershipactions.partners.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.partners.AgencyDetails;
import org.partnershipactions.partners.AgencyEntry;
import org.partnershipactions.partners.ContactDetails;

/**
 * An agency as it is typed; other names stand one on each line.
 *
 * @param code short code
 * @param name full name
 * @param kind what sort of body it is
 * @param member whether "All partners" stands for it
 * @param aliases other names
 * @param address postal address
 * @param telephone telephone
 * @param web web address
 * @param email e-mail address
 */
record AgencyForm(String code, String name, String kind, Boolean member, String aliases, String address,
		String telephone, String web, String email) {

	static final AgencyForm EMPTY = new AgencyForm("", "", "", true, "", "", "", "", "");

	static AgencyForm of(AgencyDetails agency) {
		ContactDetails contact = agency.contact();
		return new AgencyForm(agency.code(), agency.name(), agency.kind(), agency.member(),
				String.join("\n", agency.aliases()), contact.address(), contact.telephone(), contact.web(),
				contact.email());
	}

	AgencyEntry entry() {
		List<String> names = (this.aliases == null) ? List.of()
				: Arrays.stream(this.aliases.split("\\R"))
					.map(String::strip)
					.filter((line) -> !line.isEmpty())
					.distinct()
					.toList();
		return new AgencyEntry(this.name, this.kind, Boolean.TRUE.equals(this.member), names,
				new ContactDetails(this.address, this.telephone, this.web, this.email));
	}

}
