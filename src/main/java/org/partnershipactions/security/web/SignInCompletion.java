package org.partnershipactions.security.web;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.SignInDuty;
import org.partnershipactions.security.accounts.AccountEvent.SignedIn;
import org.partnershipactions.security.accounts.AccountSessions;
import org.partnershipactions.security.accounts.RecentProof;
import org.partnershipactions.security.accounts.SignInSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What follows the right password: the session knows since when and from where, and opens
 * nothing else before its person has done what is still to be done.
 */
@Component
class SignInCompletion {

	/**
	 * When the person last showed that it is them, in the request with which they come
	 * from a provider that may have known them for hours.
	 */
	static final String PROVEN = SignInCompletion.class.getName() + ".proven";

	private static final String STEP = "signInStep";

	private final ApplicationEventPublisher events;

	private final ObjectProvider<SignInDuty> duties;

	private final InstantSource time = InstantSource.system();

	private final SignInSource source;

	SignInCompletion(ApplicationEventPublisher events, ObjectProvider<SignInDuty> duties, SignInSource source) {
		this.source = source;
		this.events = events;
		this.duties = duties;
	}

	/** Begins a session; gives the path of the first step that is open, if any is. */
	Optional<String> begin(HttpServletRequest request, HttpServletResponse response, String username) {
		this.events.publishEvent(new SignedIn(username));
		this.source.remember(username, request, response);
		HttpSession session = request.getSession();
		RecentProof.give(session, username,
				(request.getAttribute(PROVEN) instanceof Instant before) ? before : this.time.instant());
		session.setAttribute(AccountSessions.SINCE, this.time.millis());
		session.setAttribute(AccountSessions.FROM, request.getRemoteAddr());
		session.setAttribute(AccountSessions.WITH, BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
		return next(session, username);
	}

	/** Path of the next step that is open; the session is free where there is none. */
	Optional<String> next(HttpSession session, String username) {
		Optional<String> next = this.duties.orderedStream()
			.flatMap((duty) -> duty.openFor(username, session).stream())
			.findFirst();
		next.ifPresentOrElse((step) -> session.setAttribute(STEP, step), () -> session.removeAttribute(STEP));
		return next;
	}

	/** Leads back to the open step whoever asks for anything else. */
	OncePerRequestFilter filter(AuthenticationEntryPoint refused) {
		return new StepFilter(refused);
	}

	private static final class StepFilter extends OncePerRequestFilter {

		private static final List<String> ALWAYS = List.of("/sign-out", "/sign-in", "/webjars/", "/css/", "/js/",
				"/images/", "/favicon.ico", "/error", "/actuator/health", "/webauthn/authenticate/", "/login/webauthn",
				RecentProof.PAGE);

		/** Where a passkey may be made in place of setting up an app. */
		private static final String ENROLLING = "/account/codes";

		private final AuthenticationEntryPoint refused;

		StepFilter(AuthenticationEntryPoint refused) {
			this.refused = refused;
		}

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws ServletException, IOException {
			HttpSession session = request.getSession(false);
			String step = (session != null) ? (String) session.getAttribute(STEP) : null;
			String path = request.getRequestURI().substring(request.getContextPath().length());
			if (step == null || isPartOf(step, path) || ALWAYS.stream().anyMatch(path::startsWith)) {
				chain.doFilter(request, response);
			}
			else if (path.startsWith("/api/")) {
				this.refused.commence(request, response,
						new InsufficientAuthenticationException("Signing in is not complete"));
			}
			else {
				response.sendRedirect(request.getContextPath() + step);
			}
		}

		private static boolean isPartOf(String step, String path) {
			return path.equals(step) || step.equals(ENROLLING) && path.startsWith("/webauthn/register");
		}

	}

}
