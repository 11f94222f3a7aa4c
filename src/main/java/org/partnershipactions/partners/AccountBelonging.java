package org.partnershipactions.partners;

import java.util.Optional;

import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HomesOfAccounts;

import org.springframework.stereotype.Component;

/**
 * Says to which partnership somebody at the door belongs, when nobody is signed in yet.
 */
@Component
class AccountBelonging implements Belonging {

	private final HomesOfAccounts homes;

	AccountBelonging(HomesOfAccounts homes) {
		this.homes = homes;
	}

	@Override
	public String kind() {
		return "account";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.homes.of(key);
	}

}
