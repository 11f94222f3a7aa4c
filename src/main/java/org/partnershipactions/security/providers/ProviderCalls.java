package org.partnershipactions.security.providers;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.partnershipactions.security.providers.ProviderRefusal.RefusalReason;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * All that is asked of providers, with seconds to answer: their addresses, the token for
 * a code, their keys and what they know of a person. Nothing of it runs in a transaction.
 */
@Component
public class ProviderCalls {

	private static final Duration TO_CONNECT = Duration.ofSeconds(3);

	private static final Duration TO_ANSWER = Duration.ofSeconds(5);

	private static final ParameterizedTypeReference<Map<String, Object>> METADATA = new ParameterizedTypeReference<>() {
	};

	private final SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();

	private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

	ProviderCalls() {
		this.connections.setConnectTimeout(TO_CONNECT);
		this.connections.setReadTimeout(TO_ANSWER);
	}

	/**
	 * Checks what somebody brings back from a provider: asks for the token of their code,
	 * and reads in it who they are.
	 */
	public AuthenticationProvider codes() {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(this.connections)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		RestTemplate asking = asking();
		asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService people = new DefaultOAuth2UserService();
		people.setRestOperations(asking);
		OidcUserService service = new OidcUserService();
		service.setOauth2UserService(people);
		OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(tokens,
				service);
		provider.setJwtDecoderFactory((registration) -> this.decoders.computeIfAbsent(registration.getRegistrationId(),
				(id) -> decoder(registration)));
		return provider;
	}

	/**
	 * What a provider says of itself (OpenID Connect Discovery 1.0, section 4).
	 * @throws ProviderRefusal where it does not answer or says that it is another one
	 */
	Map<String, Object> metadata(String issuer) {
		URI address = URI.create(issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration");
		try {
			Map<String, Object> metadata = RestClient.builder()
				.requestFactory(this.connections)
				.build()
				.get()
				.uri(address)
				.retrieve()
				.body(METADATA);
			if (metadata != null && issuer.equals(metadata.get("issuer"))) {
				return metadata;
			}
		}
		catch (RestClientException ex) {
			throw (ProviderRefusal) new ProviderRefusal(RefusalReason.NO_ANSWER).initCause(ex);
		}
		throw new ProviderRefusal(RefusalReason.NO_ANSWER);
	}

	/** How the provider signs: by its private key alone, and by RS256 unless it tells. */
	private static Set<SignatureAlgorithm> signing(ClientRegistration registration) {
		Object told = registration.getProviderDetails()
			.getConfigurationMetadata()
			.get("id_token_signing_alg_values_supported");
		Set<SignatureAlgorithm> known = (told instanceof List<?> names) ? names.stream()
			.map((name) -> SignatureAlgorithm.from(String.valueOf(name)))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()) : Set.of();
		return known.isEmpty() ? Set.of(SignatureAlgorithm.RS256) : known;
	}

	private RestTemplate asking() {
		return new RestTemplate(this.connections);
	}

	/** Reads ID tokens (OpenID Connect Core 1.0, section 3.1.3.7). */
	private JwtDecoder decoder(ClientRegistration registration) {
		NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(registration.getProviderDetails().getJwkSetUri())
			.restOperations(asking())
			.jwsAlgorithms((algorithms) -> algorithms.addAll(signing(registration)))
			.build();
		decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
				List.of(new JwtTimestampValidator(), new OidcIdTokenValidator(registration))));
		decoder
			.setClaimSetConverter(new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
		return decoder;
	}

}
