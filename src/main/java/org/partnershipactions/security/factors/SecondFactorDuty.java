package org.partnershipactions.security.factors;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.Role;
import org.partnershipactions.security.RolesOfAccounts;
import org.partnershipactions.security.SignInDuty;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever has a second factor gives it, and whoever needs one because of their roles gets
 * one before they go on.
 */
@Component
@Order(1)
@EnableConfigurationProperties(FactorSettings.class)
class SecondFactorDuty implements SignInDuty {

	private final Authenticators authenticators;

	private final ObjectProvider<PasskeyRegister> passkeys;

	private final ObjectProvider<RolesOfAccounts> roles;

	private final Set<Role> needed;

	SecondFactorDuty(Authenticators authenticators, ObjectProvider<PasskeyRegister> passkeys,
			ObjectProvider<RolesOfAccounts> roles, FactorSettings settings,
			@Value("${partnership.sample:false}") boolean sample) {
		this.passkeys = passkeys;
		this.authenticators = authenticators;
		this.roles = roles;
		this.needed = sample ? Set.of() : settings.roles();
	}

	@Override
	public Optional<String> openFor(String username, HttpSession session) {
		if (FactorSession.isGivenElsewhere(session, username)) {
			return Optional.empty();
		}
		if (hasOne(username)) {
			return FactorSession.isGiven(session, username) ? Optional.empty() : Optional.of("/sign-in/code");
		}
		Set<Role> held = this.roles.stream()
			.flatMap((source) -> source.of(username).stream())
			.collect(Collectors.toSet());
		return Collections.disjoint(held, this.needed) ? Optional.empty() : Optional.of("/account/codes");
	}

	@Override
	public boolean asksForMore(String username) {
		return hasOne(username);
	}

	private boolean hasOne(String username) {
		return this.authenticators.findByUsername(username).filter(Authenticator::confirmed).isPresent()
				|| this.passkeys.stream().anyMatch((register) -> !register.of(username).isEmpty());
	}

}
