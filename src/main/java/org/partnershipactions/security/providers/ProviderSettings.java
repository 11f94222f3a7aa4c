package org.partnershipactions.security.providers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a sign-in at a provider is worth here.
 *
 * @param provider what is trusted of each, by its name in
 * {@code spring.security.oauth2.client.registration}
 */
@ConfigurationProperties("partnership.single-sign-on")
record ProviderSettings(@DefaultValue Map<String, Trust> provider) {

	private static final Trust AS_A_PASSWORD = new Trust("email_verified", Set.of(), Set.of());

	/** What is trusted of a provider; where nothing is set, no more than a password. */
	Trust of(String name) {
		return this.provider.getOrDefault(name, AS_A_PASSWORD);
	}

	/**
	 * What is trusted of one provider.
	 *
	 * @param verifiedClaim claim that is true where the provider vouches for the address
	 * @param secondFactorAmr values of the claim {@code amr} of which one says that two
	 * factors were given there (RFC 8176), such as {@code mfa}
	 * @param secondFactorAcr values of the claim {@code acr} that say the same
	 */
	record Trust(@DefaultValue("email_verified") String verifiedClaim, @DefaultValue Set<String> secondFactorAmr,
			@DefaultValue Set<String> secondFactorAcr) {

		/** Whether what the provider said of the sign-in stands for a second factor. */
		boolean isStrong(Collection<String> amr, String acr) {
			return amr != null && amr.stream().anyMatch(this.secondFactorAmr::contains)
					|| acr != null && this.secondFactorAcr.contains(acr);
		}

		/** Whether a claim says yes; some providers write it as a text or a number. */
		static boolean isYes(Object claim) {
			return claim != null && Set.of("true", "1").contains(String.valueOf(claim));
		}

	}

}
