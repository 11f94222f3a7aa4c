package org.partnershipactions.security.factors;

import java.net.URI;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Passkeys of this site alone. A passkey stands for the password and the second factor,
 * so the authenticator must make sure each time who holds it.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

	@Bean
	PublicKeyCredentialUserEntityRepository peopleOfPasskeys(JdbcOperations sql) {
		return new JdbcPublicKeyCredentialUserEntityRepository(sql);
	}

	@Bean
	WebAuthnRelyingPartyOperations passkeyOperations(PublicKeyCredentialUserEntityRepository people,
			PasskeyRegister passkeys, @Value("${partnership.address:http://localhost:8080}") String address) {
		URI site = URI.create(address);
		if (site.getHost() == null) {
			throw new IllegalStateException(
					"The setting partnership.address must be an address such as https://csp.example.org");
		}
		PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
			.id(site.getHost())
			.name("Partnership Actions")
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(people, passkeys, party,
				new Origins(site));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	/**
	 * Where pages may stand that use passkeys: at the site's address; on the developer's
	 * own machine at any port of it.
	 */
	static final class Origins extends AbstractSet<String> {

		private static final String OWN_MACHINE = "localhost";

		private final URI site;

		Origins(URI site) {
			this.site = site;
		}

		@Override
		public Iterator<String> iterator() {
			return origins().iterator();
		}

		@Override
		public int size() {
			return origins().size();
		}

		private Set<String> origins() {
			String port = (this.site.getPort() >= 0) ? ":" + this.site.getPort() : "";
			String configured = this.site.getScheme() + "://" + this.site.getHost() + port;
			boolean own = OWN_MACHINE.equals(this.site.getHost())
					&& RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes;
			return own ? Set.copyOf(Stream.of(configured, here()).distinct().toList()) : Set.of(configured);
		}

		private static String here() {
			HttpServletRequest request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
				.getRequest();
			return "http://" + OWN_MACHINE + ":" + request.getServerPort();
		}

	}

}
