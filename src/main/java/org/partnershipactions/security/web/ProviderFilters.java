package org.partnershipactions.security.web;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.providers.ProvidedIdentity;
import org.partnershipactions.security.providers.ProviderCalls;
import org.partnershipactions.security.providers.ProviderRefusal;
import org.partnershipactions.security.providers.ProviderRefusal.RefusalReason;
import org.partnershipactions.security.providers.ProviderRegistrations;
import org.partnershipactions.security.providers.ProviderSession;
import org.partnershipactions.security.providers.ProviderSignIn;
import org.partnershipactions.security.providers.ProviderSignIn.Admission;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The framework's filters for OpenID Connect: one leads to the provider, one takes what
 * somebody brings back from there. What the provider knows of a person beside who they
 * are is not kept.
 */
@Component
@GlossaryTerm("A provider signs in by filters of its own beside those for passwords.")
class ProviderFilters {

	/** Where people go who choose a provider; its name follows. */
	static final String WAY_OUT = "/oauth2/authorization";

	private static final String WAY_BACK = "/login/oauth2/code/*";

	/** The session with which somebody left for a provider is gone. */
	private static final String LOST = "authorization_request_not_found";

	private final ProviderRegistrations providers;

	private final ProviderCalls calls;

	private final ProviderSignIn signIn;

	private final PlainAuthentication people;

	private final LostSession completion;

	private final ProviderSignOut signOut;

	ProviderFilters(ProviderRegistrations providers, ProviderCalls calls, ProviderSignIn signIn,
			PlainAuthentication people, LostSession completion, ProviderSignOut signOut) {
		this.signOut = signOut;
		this.providers = providers;
		this.calls = calls;
		this.signIn = signIn;
		this.people = people;
		this.completion = completion;
	}

	/** Adds them to the chain of filters of the pages, where there is any provider. */
	void add(HttpSecurity http) {
		if (!this.providers.all().isEmpty()) {
			http.addFilterBefore(wayOut(), UsernamePasswordAuthenticationFilter.class)
				.addFilterBefore(wayBack(), UsernamePasswordAuthenticationFilter.class)
				.logout((out) -> out.addLogoutHandler(this.signOut).logoutSuccessHandler(this.signOut));
		}
	}

	private OAuth2AuthorizationRequestRedirectFilter wayOut() {
		DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(
				this.providers, WAY_OUT);
		requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		OAuth2AuthorizationRequestRedirectFilter filter = new OAuth2AuthorizationRequestRedirectFilter(
				new PresenceResolver(requests));
		filter.setAuthenticationFailureHandler(this::refused);
		return filter;
	}

	private OAuth2LoginAuthenticationFilter wayBack() {
		AuthenticationProvider codes = this.calls.codes();
		OAuth2LoginAuthenticationFilter filter = new ProviderReturnFilter();
		filter.setAuthenticationManager(codes::authenticate);
		filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
		filter.setAuthenticationSuccessHandler(this.completion);
		filter.setAuthenticationFailureHandler(this::refused);
		return filter;
	}

	/**
	 * Says why to whoever stays outside; who gave up at the provider may choose again.
	 */
	private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		String code = (ex instanceof OAuth2AuthenticationException failed) ? failed.getError().getErrorCode() : "";
		if (OAuth2ErrorCodes.ACCESS_DENIED.equals(code) || LOST.equals(code)) {
			response.sendRedirect(request.getContextPath() + "/sign-in" + (LOST.equals(code) ? "?stale" : ""));
			return;
		}
		String provider = request.getRequestURI().replaceAll(".*/", "");
		RefusalReason reason = (ex instanceof ProviderRefusal refusal) ? refusal.reason() : RefusalReason.NO_ANSWER;
		if (reason == RefusalReason.NO_ANSWER) {
			this.signIn.noAnswer(provider, ex);
		}
		response.sendRedirect(UriComponentsBuilder.fromPath(request.getContextPath() + "/sign-in/refused")
			.queryParam("why", reason.code())
			.queryParam("provider", "{provider}")
			.encode()
			.buildAndExpand(provider)
			.toUriString());
	}

	/** Takes what somebody brings back, and finds their account. */
	private final class ProviderReturnFilter extends OAuth2LoginAuthenticationFilter {

		ProviderReturnFilter() {
			super(ProviderFilters.this.providers, new NoTokens(), WAY_BACK);
			setRequiresAuthenticationRequestMatcher(
					PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, WAY_BACK));
		}

		@Override
		public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
			OAuth2AuthenticationToken brought = (OAuth2AuthenticationToken) super.attemptAuthentication(request,
					response);
			OidcUser person = (OidcUser) brought.getPrincipal();
			String provider = brought.getAuthorizedClientRegistrationId();
			Admission admission = ProviderFilters.this.signIn.admit(ProvidedIdentity.of(provider, person));
			if (admission.refused() != null) {
				throw new ProviderRefusal(admission.refused());
			}
			new ProviderSession(provider, person.getIdToken().getTokenValue()).begin(request.getSession(),
					admission.username(), admission.strong());
			request.setAttribute(SignInCompletion.PROVEN,
					PresenceResolver.shownAt(request.getSession(), person.getIdToken().getAuthenticatedAt()));
			return ProviderFilters.this.people.of(admission.username());
		}

	}

	/**
	 * Has the provider ask whoever is signed in here already: they come to show that they
	 * sit there themselves (OpenID Connect Core 1.0, section 3.1.2.1).
	 *
	 * @param requests makes the request
	 */
	private record PresenceResolver(
			OAuth2AuthorizationRequestResolver requests) implements OAuth2AuthorizationRequestResolver {

		private static final String ASKED = "askedAtProvider";

		/** The way out is a link, and is answered as one only. */
		@Override
		public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
			return HttpMethod.GET.matches(request.getMethod()) ? asking(request, this.requests.resolve(request)) : null;
		}

		@Override
		public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
			return asking(request, this.requests.resolve(request, provider));
		}

		private static OAuth2AuthorizationRequest asking(HttpServletRequest request, OAuth2AuthorizationRequest plain) {
			if (plain == null || Actor.SYSTEM.equals(Actor.username())) {
				return plain;
			}
			request.getSession().setAttribute(ASKED, plain.getState());
			return OAuth2AuthorizationRequest.from(plain)
				.additionalParameters((more) -> more.putAll(Map.of("prompt", "login", "max_age", "0")))
				.build();
		}

		/**
		 * When the person showed at the provider that it is them. One that does not tell
		 * is believed where it was told to ask.
		 */
		static Instant shownAt(HttpSession session, Instant told) {
			boolean asked = session.getAttribute(ASKED) != null;
			session.removeAttribute(ASKED);
			return (told != null) ? told : asked ? Instant.now() : Instant.EPOCH;
		}

	}

	/** Nothing is asked of a provider after the sign-in, so its tokens are not kept. */
	private static final class NoTokens implements OAuth2AuthorizedClientRepository {

		@Override
		public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String provider, Authentication person,
				HttpServletRequest request) {
			return null;
		}

		@Override
		public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person,
				HttpServletRequest request, HttpServletResponse response) {
			// Kept nowhere.
		}

		@Override
		public void removeAuthorizedClient(String provider, Authentication person, HttpServletRequest request,
				HttpServletResponse response) {
			// Nothing is kept.
		}

	}

}
