package org.partnershipactions.security.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.SignInDuty;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A name and a password that a program sends with its request open nothing to whom the
 * sign-in page would ask for more: a second factor, or a password of their own.
 */
class PasswordAlone extends OncePerRequestFilter {

	private final ObjectProvider<SignInDuty> duties;

	private final AuthenticationEntryPoint refused;

	PasswordAlone(ObjectProvider<SignInDuty> duties, AuthenticationEntryPoint refused) {
		this.duties = duties;
		this.refused = refused;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		if (signedIn != null && isByPassword(request) && asksForMore(signedIn.getName())) {
			SecurityContextHolder.clearContext();
			this.refused.commence(request, response, new InsufficientAuthenticationException(
					"A password alone is not enough for this account. Use a token"));
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean asksForMore(String username) {
		return this.duties.stream().anyMatch((duty) -> duty.asksForMore(username));
	}

	private static boolean isByPassword(HttpServletRequest request) {
		String sent = request.getHeader("Authorization");
		return sent != null && sent.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
	}

}
