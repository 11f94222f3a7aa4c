package org.partnershipactions.partners.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.people.DirectoryReading;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The address book and the person at the keyboard as data. */
@RestController
@RequestMapping("/api")
class PartnersApi {

	private final DirectoryReading directory;

	private final CurrentPerson person;

	PartnersApi(DirectoryReading directory, CurrentPerson person) {
		this.directory = directory;
		this.person = person;
	}

	@GetMapping("/agencies")
	List<AgencyEntry> agencies() {
		return this.directory.agencies().stream().map(AgencyEntry::of).toList();
	}

	@GetMapping("/me")
	Me me() {
		List<String> roles = Arrays.stream(Role.values())
			.filter(this.person::is)
			.map((role) -> role.name().toLowerCase(Locale.ROOT))
			.toList();
		return new Me(this.person.username(), this.person.name(), this.person.partnership(), roles,
				this.person.agencies(), this.person.groupsLed(), this.person.queues());
	}

	record AgencyEntry(String code, String name, String kind, Set<String> aliases, boolean member, boolean active,
			String address, String telephone, String web, String email) {

		static AgencyEntry of(AgencyDetails agency) {
			return new AgencyEntry(agency.code(), agency.name(), agency.kind(), agency.aliases(), agency.member(),
					agency.active(), agency.contact().address(), agency.contact().telephone(), agency.contact().web(),
					agency.contact().email());
		}

	}

	record Me(String username, String name, String partnership, List<String> roles, Set<String> agencies,
			Set<String> groups, Set<String> queues) {
	}

}
