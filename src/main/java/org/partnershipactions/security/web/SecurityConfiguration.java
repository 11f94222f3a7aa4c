package org.partnershipactions.security.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.security.SignInDuty;
import org.partnershipactions.security.tokens.MissingScope;
import org.partnershipactions.security.tokens.TokenSignIn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * The door: everything is closed but the way in, pages by session, the API by session or
 * token.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] OPEN = { "/sign-in", "/sign-in/refused", "/sign-out/provider", "/webjars/**",
			"/css/**", "/js/**", "/images/**", "/favicon.ico", "/actuator/health", "/error" };

	private final DataSize largestUpload;

	private final boolean secureOnly;

	SecurityConfiguration(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload,
			@Value("${partnership.https-only:false}") boolean secureOnly) {
		this.largestUpload = largestUpload;
		this.secureOnly = secureOnly;
	}

	/**
	 * Programs that send their token with each request need no session and no CSRF. With
	 * the sample, and only there, a name and a password do in its place.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain doorForPrograms(HttpSecurity http, RefusalHandler door, OpenPageMatcher open,
			TokenSignIn tokens, ObjectProvider<SignInDuty> duties, @Value("${partnership.sample:false}") boolean sample)
			throws Exception {
		if (sample) {
			http.httpBasic((basic) -> basic.authenticationEntryPoint(door))
				.addFilterAfter(new PasswordAlone(duties, door), BasicAuthenticationFilter.class);
		}
		return http.securityMatcher(SecurityConfiguration::isProgram)
			.addFilterAt(tokens.filter(door), BasicAuthenticationFilter.class)
			.addFilterBefore(new BodyLimit(this.largestUpload), AuthorizationFilter.class)
			.authorizeHttpRequests((requests) -> closeAllButTheWayIn(requests, open))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(door).accessDeniedHandler(door))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> PageHeaders.write(headers, open, this.secureOnly))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain doorForPeople(HttpSecurity http, RefusalHandler door, LostSession lostSession,
			OpenPageMatcher open, SignInFilters signIn) throws Exception {
		signIn.add(http, door);
		return http.addFilterBefore(new BodyLimit(this.largestUpload), CsrfFilter.class)
			.authorizeHttpRequests((requests) -> closeAllButTheWayIn(requests, open))
			.formLogin((form) -> form.loginPage("/sign-in").failureUrl("/sign-in?refused").successHandler(lostSession))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(door).accessDeniedHandler(door))
			.sessionManagement((session) -> session.sessionFixation((fixation) -> fixation.changeSessionId()))
			.csrf((tokens) -> tokens.csrfTokenRepository(new FormTokens()))
			.headers((headers) -> PageHeaders.write(headers, open, this.secureOnly))
			.build();
	}

	/** Nobody collects timings of access checks, and taking them slows each call. */
	@Bean
	SecurityObservationSettings noTimings() {
		return SecurityObservationSettings.noObservations();
	}

	private static void closeAllButTheWayIn(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			OpenPageMatcher open) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers(open)
			.permitAll()
			.anyRequest()
			.access(MissingScope.refused());
	}

	private static boolean isProgram(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return TokenSignIn.isAskedBy(request) || authorization != null
				&& authorization.regionMatches(true, 0, "Basic ", 0, 6)
				&& (path.startsWith("/api/") || path.startsWith("/v3/api-docs") || path.startsWith("/actuator/"));
	}

	/** What every answer tells the browser not to do. */
	static final class PageHeaders {

		private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'%s;"
				+ " script-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

		private static final String NOTHING = "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
				+ " browsing-topics=()";

		/** The page that browses the API writes styles into itself; no other page may. */
		private static final RequestMatcher API_BROWSER = PathPatternRequestMatcher.withDefaults()
			.matcher("/swagger-ui/**");

		private PageHeaders() {
		}

		static void write(HeadersConfigurer<HttpSecurity> headers, RequestMatcher open, boolean secureOnly) {
			if (secureOnly) {
				headers.httpStrictTransportSecurity((always) -> always.requestMatcher(AnyRequestMatcher.INSTANCE));
			}
			headers
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(API_BROWSER),
						new ContentSecurityPolicyHeaderWriter(POLICY.formatted(""))))
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(API_BROWSER,
						new ContentSecurityPolicyHeaderWriter(POLICY.formatted(" 'unsafe-inline'"))))
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(open,
						new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER)))
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(open),
						new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN)))
				.permissionsPolicyHeader((permissions) -> permissions.policy(NOTHING))
				.frameOptions((frames) -> frames.deny());
		}

	}

}
