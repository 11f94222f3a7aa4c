package org.partnershipactions.partners.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.partners.agencies.Partnership;
import org.partnershipactions.partners.agencies.Partnerships;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HomesOfAccounts;

import org.springframework.stereotype.Component;

/**
 * Tells in which partnership an account works today, also of somebody at the sign-in page
 * when nobody is signed in yet.
 */
@Component
class AccountHomes implements HomesOfAccounts, Belonging {

	private final Memberships memberships;

	private final Partnerships partnerships;

	private final Clock clock;

	AccountHomes(Memberships memberships, Partnerships partnerships, Clock clock) {
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
	public String kind() {
		return "account";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return of(key);
	}

	private Optional<String> held(String username) {
		List<HeldPosition> held = this.memberships.heldBy(username, LocalDate.now(this.clock));
		return Optional.ofNullable(new HeldPositions(username, held).partnership());
	}

	private Optional<String> only() {
		List<Partnership> all = this.partnerships.findAllByOrderByCode();
		return (all.size() == 1) ? Optional.of(all.get(0).code()) : Optional.empty();
	}

}
