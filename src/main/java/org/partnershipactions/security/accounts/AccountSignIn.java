package org.partnershipactions.security.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.security.RolesOfAccounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. Does the same work and gives the same answer whether the name
 * is unknown, the password wrong, the account disabled or paused, so that nobody learns
 * which names exist.
 */
@Component
class AccountSignIn implements AuthenticationProvider {

	static final String REFUSED = "The user name or password is not right, or sign-in is paused for a few minutes";

	private final SignInAttempts attempts;

	private final PasswordEncoder encoder;

	private final ObjectProvider<RolesOfAccounts> roles;

	private final String nobodysHash;

	AccountSignIn(SignInAttempts attempts, PasswordEncoder encoder, ObjectProvider<RolesOfAccounts> roles) {
		this.attempts = attempts;
		this.encoder = encoder;
		this.roles = roles;
		this.nobodysHash = encoder.encode("nobody's password");
	}

	@Override
	public Authentication authenticate(Authentication tried) {
		String username = tried.getName().strip().toLowerCase(Locale.ROOT);
		String password = String.valueOf(tried.getCredentials());
		Optional<String> hash = this.attempts.passwordHash(username);
		boolean right = this.encoder.matches(password, hash.orElse(this.nobodysHash)) && hash.isPresent();
		if (!this.attempts.count(username, right)) {
			throw new BadCredentialsException(REFUSED);
		}
		return signedIn(username, tried);
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

	private Authentication signedIn(String username, Authentication tried) {
		List<GrantedAuthority> authorities = this.roles.stream()
			.flatMap((source) -> source.of(username).stream())
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		var token = UsernamePasswordAuthenticationToken.authenticated(new User(username, "", authorities), null,
				authorities);
		token.setDetails(tried.getDetails());
		return token;
	}

}
