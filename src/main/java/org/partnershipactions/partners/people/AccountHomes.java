package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.AddressesOfAccounts;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HomesOfAccounts;
import org.partnershipactions.security.WordsOfAccounts;
import org.partnershipactions.security.WorkingPartnership;

import org.springframework.stereotype.Component;

/**
 * Tells in which partnership an account works today and what is known about its person,
 * also of somebody at the sign-in page when nobody is signed in yet.
 */
@Component
class AccountHomes implements HomesOfAccounts, WordsOfAccounts, AddressesOfAccounts, Belonging {

	private final Memberships memberships;

	private final Partnerships partnerships;

	private final People people;

	private final Clock clock;

	AccountHomes(Memberships memberships, Partnerships partnerships, People people, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.partnerships = partnerships;
		this.clock = clock;
	}

	@Override
	public Optional<String> of(String username) {
		Optional<String> home = Actor.SYSTEM.equals(username) ? Optional.empty() : held(username);
		return home.or(this::only);
	}

	@Override
	public List<String> wordsOf(String username) {
		return this.people.findByUsername(username)
			.map((person) -> Stream.of(person.displayName(), person.email()).filter(Objects::nonNull).toList())
			.orElse(List.of());
	}

	@Override
	public List<String> withAddress(String email) {
		return this.people.withAddress(email);
	}

	@Override
	public String kind() {
		return "account";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return of(key);
	}

	private Optional<String> held(String username) {
		List<HeldPosition> held = this.memberships.heldBy(username, LocalDate.now(this.clock));
		return Optional.ofNullable(HeldPositions.of(username, held, WorkingPartnership.of(username)).partnership());
	}

	private Optional<String> only() {
		List<Partnership> all = this.partnerships.findAllByOrderByCode();
		return (all.size() == 1) ? Optional.of(all.get(0).code()) : Optional.empty();
	}

}
