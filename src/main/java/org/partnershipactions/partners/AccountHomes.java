package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.HomesOfAccounts;

import org.springframework.stereotype.Component;

/** Tells in which partnership an account works today. */
@Component
class AccountHomes implements HomesOfAccounts {

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

	private Optional<String> held(String username) {
		List<Held> held = this.memberships.heldBy(username, LocalDate.now(this.clock));
		return Optional.ofNullable(new Standing(username, held).partnership());
	}

	private Optional<String> only() {
		List<Partnership> all = this.partnerships.findAllByOrderByCode();
		return (all.size() == 1) ? Optional.of(all.get(0).code()) : Optional.empty();
	}

}
