package org.partnershipactions.security.providers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.partnershipactions.security.WrongSetting;
import org.partnershipactions.security.accounts.LocalAccounts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Provider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * Where people can sign in beside here, by the standard settings. A provider is asked for
 * its addresses when it is first needed and not at the start, so that one that does not
 * answer keeps nobody else from working.
 */
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class ProviderRegistrations implements ClientRegistrationRepository {

	private static final Set<String> ASKED_FOR = Set.of(OidcScopes.OPENID, OidcScopes.EMAIL);

	private final OAuth2ClientProperties settings;

	private final ProviderCalls calls;

	private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

	ProviderRegistrations(OAuth2ClientProperties settings, ProviderCalls calls, LocalAccounts local) {
		this.settings = settings;
		this.calls = calls;
		settings.getRegistration().forEach(this::check);
		if (!local.on() && settings.getRegistration().isEmpty()) {
			throw new WrongSetting("Local accounts are switched off, and there is no other way to sign in",
					"Name a provider in the settings spring.security.oauth2.client, or set"
							+ " partnership.sign-in.local-accounts to true.");
		}
	}

	/** All of them, by name. */
	public List<SignInProvider> all() {
		return this.settings.getRegistration()
			.entrySet()
			.stream()
			.map((one) -> new SignInProvider(one.getKey(), name(one.getKey(), one.getValue())))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/**
	 * What is agreed with a provider; null where there is none of this name.
	 * @throws ProviderRefusal where the provider does not answer
	 */
	@Override
	public ClientRegistration findByRegistrationId(String id) {
		Registration agreed = this.settings.getRegistration().get(id);
		if (agreed == null) {
			return null;
		}
		ClientRegistration registration = this.known.get(id);
		if (registration == null) {
			registration = registration(id, agreed);
			this.known.put(id, registration);
		}
		return registration;
	}

	private ClientRegistration registration(String id, Registration agreed) {
		Provider provider = provider(id, agreed);
		ClientRegistration.Builder builder = ClientRegistrations
			.fromOidcConfiguration(this.calls.metadata(provider.getIssuerUri()))
			.registrationId(id)
			.clientName(name(id, agreed))
			.scope((agreed.getScope() != null) ? agreed.getScope() : ASKED_FOR);
		PropertyMapper given = PropertyMapper.get();
		given.from(agreed::getClientId).to(builder::clientId);
		given.from(agreed::getClientSecret).to(builder::clientSecret);
		given.from(agreed::getClientAuthenticationMethod)
			.as(ClientAuthenticationMethod::new)
			.to(builder::clientAuthenticationMethod);
		given.from(agreed::getRedirectUri).to(builder::redirectUri);
		given.from(provider::getAuthorizationUri).to(builder::authorizationUri);
		given.from(provider::getTokenUri).to(builder::tokenUri);
		given.from(provider::getUserInfoUri).to(builder::userInfoUri);
		given.from(provider::getJwkSetUri).to(builder::jwkSetUri);
		return builder.build();
	}

	/** Whose word is taken has to be known: its name stands in what it signs. */
	private void check(String id, Registration agreed) {
		Provider provider = provider(id, agreed);
		if (provider == null || provider.getIssuerUri() == null) {
			throw new WrongSetting("Nobody says whose word is taken for the sign-in " + id,
					"Name the provider's address in the setting spring.security.oauth2.client.provider."
							+ ((agreed.getProvider() != null) ? agreed.getProvider() : id) + ".issuer-uri.");
		}
		if (agreed.getScope() != null && !agreed.getScope().contains(OidcScopes.OPENID)) {
			throw new WrongSetting("The sign-in " + id + " would not say who somebody is",
					"Add openid to the setting spring.security.oauth2.client.registration." + id + ".scope.");
		}
	}

	private Provider provider(String id, Registration agreed) {
		return this.settings.getProvider().get((agreed.getProvider() != null) ? agreed.getProvider() : id);
	}

	private static String name(String id, Registration agreed) {
		return (agreed.getClientName() != null) ? agreed.getClientName() : id;
	}

	/**
	 * A provider as people choose it.
	 *
	 * @param id name in the settings
	 * @param name what people call it
	 */
	public record SignInProvider(String id, String name) {
	}

}
