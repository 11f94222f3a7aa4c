package org.partnershipactions.partners.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.people.DirectoryReading;
import org.partnershipactions.partners.people.LeavePlanning;
import org.partnershipactions.partners.people.LeavePlanning.CoverDetails;
import org.partnershipactions.partners.people.PeopleAdministration;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The address book and the person at the keyboard as data. */
@RestController
@RequestMapping("/api")
class PartnersApi {

	private final DirectoryReading directory;

	private final CurrentPerson person;

	private final LeavePlanning leave;

	private final PeopleAdministration people;

	private final AgencyAdministration administration;

	PartnersApi(DirectoryReading directory, CurrentPerson person, LeavePlanning leave, PeopleAdministration people,
			AgencyAdministration administration) {
		this.administration = administration;
		this.people = people;
		this.directory = directory;
		this.person = person;
		this.leave = leave;
	}

	@GetMapping("/agencies")
	List<AgencyEntry> agencies() {
		return this.directory.agencies().stream().map(AgencyEntry::of).toList();
	}

	/** Adds an agency to the partnership. */
	@SentOnce
	@PostMapping("/agencies")
	@ResponseStatus(HttpStatus.CREATED)
	AgencyEntry add(@RequestBody NewAgency body) {
		this.administration.add(body.code(), body.entry());
		return AgencyEntry.of(this.administration.one(body.code()));
	}

	/**
	 * Brings somebody in and invites them; the code is given once, where no mail goes.
	 */
	@SentOnce
	@PostMapping("/people")
	@ResponseStatus(HttpStatus.CREATED)
	Invitation add(@RequestBody NewPerson body) {
		return this.people.add(body);
	}

	@GetMapping("/me")
	Me me() {
		List<String> roles = Arrays.stream(Role.values())
			.filter(this.person::is)
			.map((role) -> role.name().toLowerCase(Locale.ROOT))
			.toList();
		return new Me(this.person.username(), this.person.name(), this.person.partnership(), this.person.partnerships(),
				roles, this.person.agencies(), this.person.groupsLed(), this.person.groupsLed(), this.person.queues(),
				cover());
	}

	/** Invites somebody to set a password; the code is given once, where no mail goes. */
	@SentOnce
	@PostMapping("/people/{username}/invitation")
	@ResponseStatus(HttpStatus.CREATED)
	Invitation invite(@PathVariable String username) {
		return this.people.invite(username);
	}

	private List<CoverDetails> cover() {
		String self = this.person.username();
		return this.leave.ahead()
			.stream()
			.filter((one) -> self.equals(one.away()) || self.equals(one.cover()))
			.toList();
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"code\": \"kfrs\", \"name\": \"Kent Fire and"
						+ " Rescue\", \"kind\": \"fire\"} or {\"username\": \"a.person\", \"name\": \"A person\"}")
			.getBody();
	}

	/**
	 * An agency to add.
	 *
	 * @param code short code, 2 to 49 small letters, digits or hyphens
	 * @param name full name
	 * @param kind what sort of body it is, such as {@code police}
	 * @param aliases other names that plans use for it; null for none
	 * @param member whether "All partners" stands for it; null for yes
	 */
	record NewAgency(String code, String name, String kind, List<String> aliases, Boolean member) {

		AgencyAdministration.AgencyEntry entry() {
			return new AgencyAdministration.AgencyEntry((this.name != null) ? this.name : "", this.kind,
					!Boolean.FALSE.equals(this.member), (this.aliases != null) ? this.aliases : List.of(),
					ContactDetails.NONE);
		}

	}

	/**
	 * An agency.
	 *
	 * @param endedOn its last day, or null while it exists
	 * @param successor code of the agency that took over its work, or null
	 */
	record AgencyEntry(String code, String name, String kind, Set<String> aliases, boolean member, boolean active,
			String address, String telephone, String web, String email, LocalDate endedOn, String successor) {

		static AgencyEntry of(AgencyDetails agency) {
			return new AgencyEntry(agency.code(), agency.name(), agency.kind(), agency.aliases(), agency.member(),
					agency.active(), agency.contact().address(), agency.contact().telephone(), agency.contact().web(),
					agency.contact().email(), agency.endedOn(), agency.successor());
		}

	}

	/**
	 * The person at the keyboard.
	 *
	 * @param username user name
	 * @param name name to show
	 * @param partnership code of the partnership that the person works in
	 * @param partnerships codes of all in which they may: the header {@code Partnership}
	 * of a request names one of them
	 * @param roles roles held today, by cover too
	 * @param agencies codes of the agencies
	 * @param taskGroups codes of the task groups led
	 * @param groups the same, as older programs ask for it
	 * @param queues queues whose tasks the person may do
	 * @param cover leave cover of today and later, given and taken
	 */
	record Me(String username, String name, String partnership, List<String> partnerships, List<String> roles,
			Set<String> agencies, Set<String> taskGroups, Set<String> groups, Set<String> queues,
			List<CoverDetails> cover) {
	}

}
