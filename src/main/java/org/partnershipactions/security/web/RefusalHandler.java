package org.partnershipactions.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.tokens.TokenSignIn;

import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers whoever may not come in: pages lead to signing in, the API says what is wrong
 * as a problem.
 */
@Component
class RefusalHandler implements AuthenticationEntryPoint, AccessDeniedHandler {

	private static final String BEARER = "Bearer realm=\"Partnership Actions\"";

	private final LostSession lostSession;

	private final OpenPageMatcher open;

	private final HandlerExceptionResolver answers;

	private final ApplicationEventPublisher events;

	RefusalHandler(LostSession lostSession, OpenPageMatcher open,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers, ApplicationEventPublisher events) {
		this.events = events;
		this.lostSession = lostSession;
		this.open = open;
		this.answers = answers;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
			throws IOException, ServletException {
		if (isApi(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER);
			this.answers.resolveException(request, response, null, refused);
			return;
		}
		if (TokenSignIn.isAskedBy(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BEARER);
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		if (this.lostSession.hit(request)) {
			this.lostSession.keep(request);
		}
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		String elsewhere = (denied instanceof CsrfException) ? afterStaleToken(request) : null;
		if (elsewhere != null) {
			response.sendRedirect(request.getContextPath() + elsewhere);
			return;
		}
		if (isApi(request)) {
			this.answers.resolveException(request, response, null, denied);
		}
		else {
			if (!(denied instanceof CsrfException)) {
				PlainErrors.noteRefusal(this.events, request);
			}
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/** Where a person goes on whose page is older than their session, or null. */
	private String afterStaleToken(HttpServletRequest request) {
		if (this.lostSession.hit(request)) {
			String page = this.lostSession.keep(request);
			// The request knows its person only later; the session is read already.
			boolean signedIn = !Actor.SYSTEM.equals(Actor.username());
			return (signedIn || this.open.matches(request)) ? page : "/sign-in";
		}
		return request.getRequestURI().endsWith("/sign-in") ? "/sign-in?stale" : null;
	}

	private static boolean isApi(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/api/") || path.startsWith("/v3/api-docs");
	}

}
