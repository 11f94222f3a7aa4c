package org.partnershipactions.security.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.security.RolesOfAccounts;
import org.partnershipactions.security.accounts.AccountEvent.SignedInByBasic;
import org.partnershipactions.security.accounts.AccountEvent.SignedOut;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final LocalAccounts local;

	private final String nobodysHash;

	/** In which hour the sign-in of an account by Basic was last written down. */
	private final Map<String, Instant> noted = new ConcurrentHashMap<>();

	AccountSignIn(SignInAttempts attempts, PasswordEncoder encoder, ObjectProvider<RolesOfAccounts> roles,
			ApplicationEventPublisher events, Clock clock, LocalAccounts local) {
		this.local = local;
		this.events = events;
		this.clock = clock;
		this.attempts = attempts;
		this.encoder = encoder;
		this.roles = roles;
		this.nobodysHash = encoder.encode("nobody's password");
	}

	@Override
	public Authentication authenticate(Authentication tried) {
		String username = Account.inOneForm(tried.getName());
		String password = String.valueOf(tried.getCredentials());
		Optional<String> hash = this.attempts.passwordHash(username);
		boolean right = this.encoder.matches(password, hash.orElse(this.nobodysHash)) && hash.isPresent();
		if (!this.attempts.count(username, right && this.local.open(username))) {
			throw new BadCredentialsException(REFUSED);
		}
		note(username);
		return signedIn(username, tried);
	}

	/** A program signs in with each request: the first one of an hour is written down. */
	private void note(String username) {
		boolean basic = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null;
		Instant hour = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		boolean again = basic && hour.equals(this.noted.put(username, hour));
		if (basic && !again) {
			this.events.publishEvent(new SignedInByBasic(username));
		}
		if (!this.local.on() && !again) {
			this.attempts.noteBreakGlass(username);
		}
	}

	/** Writes down who signs out. */
	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		String username = event.getAuthentication().getName();
		OnBehalf.of(username, () -> {
			this.events.publishEvent(new SignedOut(username));
			return username;
		});
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
