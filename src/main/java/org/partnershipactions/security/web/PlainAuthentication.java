package org.partnershipactions.security.web;

import java.util.List;

import org.partnershipactions.security.RolesOfAccounts;
import org.partnershipactions.security.accounts.SignInAttempts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Who is signed in looks the same in a session, whether they came by a password, a
 * passkey or a provider.
 */
@Component
class PlainAuthentication {

	private final SignInAttempts attempts;

	private final ObjectProvider<RolesOfAccounts> roles;

	PlainAuthentication(SignInAttempts attempts, ObjectProvider<RolesOfAccounts> roles) {
		this.attempts = attempts;
		this.roles = roles;
	}

	/** The person of an account that was found by something else than a password. */
	Authentication of(String username) {
		UserDetails person = person(username);
		return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
	}

	/**
	 * The person of an account.
	 * @throws BadCredentialsException where it is closed
	 */
	UserDetails person(String username) {
		if (!this.attempts.isOpen(username)) {
			throw new BadCredentialsException("The account is closed");
		}
		List<GrantedAuthority> authorities = this.roles.stream()
			.flatMap((source) -> source.of(username).stream())
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return new User(username, "", authorities);
	}

}
