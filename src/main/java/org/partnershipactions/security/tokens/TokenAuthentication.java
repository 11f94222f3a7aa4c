package org.partnershipactions.security.tokens;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Somebody for whom a program asks, within the scopes of its token. */
class TokenAuthentication extends AbstractAuthenticationToken {

	private final String username;

	private final Set<TokenScope> scopes;

	private final String text;

	TokenAuthentication(String username, Set<TokenScope> scopes, Collection<? extends GrantedAuthority> authorities) {
		this(username, scopes, authorities, null);
		setAuthenticated(true);
	}

	private TokenAuthentication(String username, Set<TokenScope> scopes,
			Collection<? extends GrantedAuthority> authorities, String text) {
		super(authorities);
		this.username = username;
		this.scopes = Set.copyOf(scopes);
		this.text = text;
	}

	/** A token that nobody has looked at yet. */
	static TokenAuthentication tried(String text) {
		return new TokenAuthentication("token", Set.of(), List.of(), text);
	}

	boolean covers(TokenScope scope) {
		return this.scopes.contains(scope);
	}

	@Override
	public Object getPrincipal() {
		return this.username;
	}

	@Override
	public Object getCredentials() {
		return this.text;
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other) && other instanceof TokenAuthentication token && this.scopes.equals(token.scopes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(super.hashCode(), this.scopes);
	}

}
