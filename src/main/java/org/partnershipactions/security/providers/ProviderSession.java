package org.partnershipactions.security.providers;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.accounts.AccountSessions;
import org.partnershipactions.security.factors.FactorSession;

/**
 * Remembers in a session at which provider its person signed in.
 *
 * @param provider name of the provider in the settings
 * @param idToken what the provider said, by which it knows whom it is to sign out
 */
public record ProviderSession(String provider, String idToken) {

	private static final String PROVIDER = "signedInAtProvider";

	private static final String TOKEN = "providerToken";

	/** This person signed in at this provider. */
	public void begin(HttpSession session, String username, boolean strong) {
		session.setAttribute(AccountSessions.ELSEWHERE, username);
		session.setAttribute(PROVIDER, this.provider);
		session.setAttribute(TOKEN, this.idToken);
		if (strong) {
			FactorSession.giveElsewhere(session, username);
		}
	}

	/** Where the person of a session signed in; empty where they did so here. */
	public static Optional<ProviderSession> of(HttpSession session) {
		return (session != null && session.getAttribute(PROVIDER) instanceof String provider
				&& session.getAttribute(TOKEN) instanceof String token)
						? Optional.of(new ProviderSession(provider, token)) : Optional.empty();
	}

	@Override
	public String toString() {
		return "ProviderSession at " + this.provider;
	}

}
