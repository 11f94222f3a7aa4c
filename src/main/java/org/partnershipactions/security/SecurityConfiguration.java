package org.partnershipactions.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.util.unit.DataSize;

/**
 * The door: everything is closed but the way in, pages by session, the API by session or
 * HTTP Basic.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SecurityConfiguration {

	private static final String[] OPEN = { "/sign-in", "/webjars/**", "/css/**", "/js/**", "/images/**", "/favicon.ico",
			"/actuator/health", "/error" };

	private final DataSize largestUpload;

	SecurityConfiguration(@Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload) {
		this.largestUpload = largestUpload;
	}

	/**
	 * Programs that send their password with each request need no session and no CSRF.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain doorForPrograms(HttpSecurity http, Doorkeeper door, OpenDoors open) throws Exception {
		return http.securityMatcher(SecurityConfiguration::isProgram)
			.authorizeHttpRequests((requests) -> closeAllButTheWayIn(requests, open))
			.httpBasic((basic) -> basic.authenticationEntryPoint(door))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(door).accessDeniedHandler(door))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> PageHeaders.write(headers, open))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain doorForPeople(HttpSecurity http, Doorkeeper door, LostSession lostSession, OpenDoors open)
			throws Exception {
		return http.addFilterBefore(new TooLargeUpload(this.largestUpload), CsrfFilter.class)
			.authorizeHttpRequests((requests) -> closeAllButTheWayIn(requests, open))
			.formLogin((form) -> form.loginPage("/sign-in").failureUrl("/sign-in?refused").successHandler(lostSession))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(door).accessDeniedHandler(door))
			.sessionManagement((session) -> session.sessionFixation((fixation) -> fixation.changeSessionId()))
			.csrf(Customizer.withDefaults())
			.headers((headers) -> PageHeaders.write(headers, open))
			.build();
	}

	/** Nobody collects timings of access checks, and taking them slows each call. */
	@Bean
	SecurityObservationSettings noTimings() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/** The cookie is for our own pages only and out of the reach of scripts. */
	@Bean
	CookieSerializer cookieSerializer() {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	private static void closeAllButTheWayIn(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			OpenDoors open) {
		requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
			.permitAll()
			.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers(open)
			.permitAll()
			.anyRequest()
			.authenticated();
	}

	private static boolean isProgram(HttpServletRequest request) {
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6)
				&& (path.startsWith("/api/") || path.startsWith("/v3/api-docs") || path.startsWith("/actuator/"));
	}

}
