package org.partnershipactions.security.web;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.accounts.AccountSessions;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session some hours after its person signed in, however busy it is. It goes by
 * the time of the machine, as the end of an idle session does.
 */
class SessionLifetime extends OncePerRequestFilter {

	private final Duration holds;

	private final InstantSource time;

	SessionLifetime(Duration holds, InstantSource time) {
		this.holds = holds;
		this.time = time;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && session.getAttribute(AccountSessions.SINCE) instanceof Long since
				&& this.time.millis() - since >= this.holds.toMillis()) {
			session.invalidate();
		}
		chain.doFilter(request, response);
	}

}
