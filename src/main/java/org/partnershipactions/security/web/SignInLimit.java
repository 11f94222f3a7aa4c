package org.partnershipactions.security.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.limits.NetworkLimits;
import org.partnershipactions.security.limits.NetworkLimits.Allowance;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops a network from which very many wrong passwords, links or codes came, before the
 * next one is hashed; it stands before everything that takes one. Who is signed in
 * already notices nothing.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SignInLimit extends OncePerRequestFilter {

	private static final String WHAT = "sign-in";

	private static final String INVITATION = "/invitation";

	private final NetworkLimits limits;

	private final Allowance allowance;

	SignInLimit(NetworkLimits limits, @Value("${partnership.sign-in.failures-of-a-network:100}") int most,
			@Value("${partnership.sign-in.window-of-a-network:15m}") Duration window) {
		this.limits = limits;
		this.allowance = new Allowance(most, window);
	}

	@EventListener
	void refused(AuthenticationFailureBadCredentialsEvent refused) {
		if (refused.getAuthentication().getDetails() instanceof WebAuthenticationDetails from) {
			this.limits.count(WHAT, from.getRemoteAddress(), this.allowance);
		}
	}

	/** A link or a code that opens nothing counts like a wrong password. */
	void opensNothing(HttpServletRequest request) {
		this.limits.count(WHAT, request.getRemoteAddr(), this.allowance);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (bringsPassword(request)
				&& this.limits.exhausted(WHAT, request.getRemoteAddr(), this.allowance).isPresent()) {
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean bringsPassword(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
		return ("POST".equals(request.getMethod()) && "/sign-in".equals(path)) || path.startsWith(INVITATION)
				|| (authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6));
	}

}
