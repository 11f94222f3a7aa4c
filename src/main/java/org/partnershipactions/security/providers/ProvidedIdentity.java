package org.partnershipactions.security.providers;

import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Who somebody is, as a provider says it. It is not written down anywhere.
 *
 * @param provider name of the provider in the settings
 * @param subject what the provider calls the person for good
 * @param email address of the person, or null
 * @param amr how the person signed in there (RFC 8176), or null
 * @param acr how sure the provider is, or null
 * @param claims everything that it says
 */
public record ProvidedIdentity(String provider, String subject, String email, List<String> amr, String acr,
		Map<String, Object> claims) {

	/**
	 * What the provider says of somebody. How they signed in is taken of the ID token
	 * alone, which is signed.
	 */
	public static ProvidedIdentity of(String provider, OidcUser person) {
		return new ProvidedIdentity(provider, person.getIdToken().getSubject(), person.getEmail(),
				person.getIdToken().getAuthenticationMethods(), person.getIdToken().getAuthenticationContextClass(),
				person.getClaims());
	}

	@Override
	public String toString() {
		return "ProvidedIdentity of " + this.provider;
	}

}
