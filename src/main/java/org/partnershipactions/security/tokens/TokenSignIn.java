package org.partnershipactions.security.tokens;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.security.RolesOfAccounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks the token that a program sends with each request. */
@Component
public class TokenSignIn {

	private static final String BEARER = "Bearer ";

	private final ApiTokens tokens;

	private final TokenSecret secrets;

	private final ObjectProvider<RolesOfAccounts> roles;

	private final Clock clock;

	TokenSignIn(ApiTokens tokens, TokenSecret secrets, ObjectProvider<RolesOfAccounts> roles, Clock clock) {
		this.tokens = tokens;
		this.secrets = secrets;
		this.roles = roles;
		this.clock = clock;
	}

	/** Whether a request brings a token. */
	public static boolean isAskedBy(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
	}

	/**
	 * What the token says.
	 * @throws BadCredentialsException where it is none of ours, is past its time or was
	 * taken back (401)
	 */
	@Transactional
	public Authentication signIn(String text) {
		Instant now = this.clock.instant();
		ApiToken token = this.tokens.findBySecretHash(this.secrets.hash(text))
			.filter((one) -> one.holds(now))
			.orElseThrow(() -> new BadCredentialsException("The token is not right, has expired or was taken back"));
		if (token.isUnnoted(now)) {
			this.tokens.save(token.use(now));
		}
		return new TokenAuthentication(token.username(), token.scopes(), authorities(token.username()));
	}

	/** Signs in whoever brings a token, request by request. */
	public AuthenticationFilter filter(AuthenticationEntryPoint refused) {
		AuthenticationFilter filter = new AuthenticationFilter(
				(Authentication tried) -> signIn(String.valueOf(tried.getCredentials())), TokenSignIn::tried);
		filter.setSuccessHandler((request, response, authentication) -> {
		});
		filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(refused));
		return filter;
	}

	private List<GrantedAuthority> authorities(String username) {
		return this.roles.stream()
			.flatMap((source) -> source.of(username).stream())
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
	}

	private static Authentication tried(HttpServletRequest request) {
		return isAskedBy(request) ? TokenAuthentication
			.tried(request.getHeader(HttpHeaders.AUTHORIZATION).substring(BEARER.length()).strip()) : null;
	}

}
