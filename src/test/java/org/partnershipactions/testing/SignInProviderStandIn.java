package org.partnershipactions.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * An organisation at which people sign in: Spring Authorization Server as an application
 * of its own on this machine, started when a test first needs it. Of its configuration
 * the product sees nothing, and it sees nothing of the product's.
 */
public final class SignInProviderStandIn {

	/** Password of everybody there. */
	public static final String PASSWORD = "a word of the provider";

	/** Products know it by this address before it runs. */
	private static final int PORT = QuietPort.next();

	private static final String ISSUER = "http://localhost:" + PORT;

	private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

	private static final Set<String> PRODUCTS = ConcurrentHashMap.newKeySet();

	private static ConfigurableApplicationContext running;

	private SignInProviderStandIn() {
	}

	/** Starts it for a product at an address, such as {@code http://localhost:8080}. */
	public static synchronized void startFor(String product) {
		PRODUCTS.add(product);
		if (running == null) {
			running = new SpringApplicationBuilder(Provider.class).web(WebApplicationType.SERVLET)
				.registerShutdownHook(false)
				.bannerMode(Banner.Mode.OFF)
				.run("--spring.config.location=optional:classpath:/none/", "--server.port=" + PORT);
		}
	}

	/** Somebody can sign in there from now on, and it says this of them. */
	public static void knows(String name, Map<String, Object> claims) {
		PEOPLE.put(name, claims);
	}

	/** A browser, with cookies of its own. */
	public static HttpClient browser() {
		return HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(5)).build();
	}

	/**
	 * Signs in as a person would who was sent there, and gives the address that the
	 * provider sends them back to.
	 */
	public static URI signIn(HttpClient browser, String asked, String name) throws IOException, InterruptedException {
		HttpResponse<String> first = get(browser, asked);
		if (first.headers().firstValue("Location").orElse("").contains("code=")) {
			return location(first);
		}
		String page = get(browser, ISSUER + "/login").body();
		Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page);
		if (!token.find()) {
			throw new IllegalStateException("The provider asks for no password: " + page);
		}
		String form = "username=" + name + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)
				+ "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		HttpResponse<String> in = browser
			.send(request(ISSUER + "/login").header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString(form))
				.build(), BodyHandlers.ofString());
		return location(get(browser, location(in).toString()));
	}

	/** Opens an address there. */
	public static HttpResponse<String> get(HttpClient browser, String address)
			throws IOException, InterruptedException {
		return browser.send(request(address).build(), BodyHandlers.ofString());
	}

	private static HttpRequest.Builder request(String address) {
		return HttpRequest.newBuilder(URI.create(address))
			.timeout(Duration.ofSeconds(20))
			.header("Accept", "text/html");
	}

	private static URI location(HttpResponse<String> answer) {
		return answer.uri()
			.resolve(answer.headers()
				.firstValue("Location")
				.orElseThrow(() -> new IllegalStateException(
						"The provider answers " + answer.statusCode() + " " + answer.body())));
	}

	/** Tells each product under test the address. */
	public static class Address implements ContextCustomizerFactory {

		@Override
		public ContextCustomizer createContextCustomizer(Class<?> test,
				List<ContextConfigurationAttributes> attributes) {
			return AnnotatedElementUtils.hasAnnotation(test, SignInProviders.class) ? new KnownAddress(ISSUER) : null;
		}

	}

	/**
	 * All are equal, so that none keeps two tests from sharing a context.
	 *
	 * @param issuer address of the provider
	 */
	private record KnownAddress(String issuer) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			provider("police", "Kent Police", this.issuer).applyTo(context);
			provider("council", "Sevenoaks District Council", "http://localhost:1").applyTo(context);
			TestPropertyValues.of("partnership.single-sign-on.provider.police.second-factor-amr=mfa").applyTo(context);
		}

		private static TestPropertyValues provider(String id, String name, String issuer) {
			String client = "spring.security.oauth2.client.";
			return TestPropertyValues.of(client + "registration." + id + ".client-id=partnership",
					client + "registration." + id + ".client-secret=secret of the product",
					client + "registration." + id + ".client-name=" + name,
					client + "provider." + id + ".issuer-uri=" + issuer);
		}

	}

	/** The provider's own application. No scan of the product finds it. */
	@EnableWebSecurity
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class })
	static class Provider {

		@Bean
		@Order(1)
		SecurityFilterChain protocol(HttpSecurity http) {
			OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
			return http.securityMatcher(server.getEndpointsMatcher())
				.with(server, (protocol) -> protocol.oidc(Customizer.withDefaults()))
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.exceptionHandling(
						(refused) -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain people(HttpSecurity http) {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.build();
		}

		@Bean
		UserDetailsService staff() {
			return (name) -> {
				if (!PEOPLE.containsKey(name)) {
					throw new UsernameNotFoundException(name);
				}
				return User.withUsername(name).password("{noop}" + PASSWORD).roles("STAFF").build();
			};
		}

		@Bean
		RegisteredClientRepository products() {
			return new Products();
		}

		@Bean
		AuthorizationServerSettings settings() {
			return AuthorizationServerSettings.builder().issuer(ISSUER).build();
		}

		@Bean
		JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			KeyPair pair = generator.generateKeyPair();
			return new ImmutableJWKSet<>(
					new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic()).privateKey(pair.getPrivate())
						.keyID("key of " + PORT)
						.build()));
		}

		@Bean
		JwtDecoder tokens(JWKSource<SecurityContext> keys) {
			return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> claims() {
			return (token) -> {
				if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
					token.getClaims().claims((claims) -> claims.putAll(PEOPLE.get(token.getPrincipal().getName())));
				}
			};
		}

	}

	/** The product, at whichever addresses it is tested. */
	private static final class Products implements RegisteredClientRepository {

		@Override
		public void save(RegisteredClient client) {
			// Asked for where a secret should be hashed anew.
		}

		@Override
		public RegisteredClient findById(String id) {
			return product();
		}

		@Override
		public RegisteredClient findByClientId(String id) {
			return "partnership".equals(id) ? product() : null;
		}

		private static RegisteredClient product() {
			return RegisteredClient.withId("partnership")
				.clientId("partnership")
				.clientSecret("{noop}secret of the product")
				.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
				.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
				.redirectUris((uris) -> PRODUCTS.forEach((one) -> uris.add(one + "/login/oauth2/code/police")))
				.postLogoutRedirectUris((uris) -> PRODUCTS.forEach((one) -> uris.add(one + "/sign-in?signed-out")))
				.scopes((scopes) -> scopes.addAll(Set.of("openid", "email")))
				.build();
		}

	}

}
