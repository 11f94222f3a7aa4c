package org.partnershipactions.security.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.accounts.RecentProof;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has a person show once more that it is them before they change how they, or programs in
 * their name, sign in: passkeys, one-time codes and tokens. What they typed is kept.
 */
class ProofFilter extends OncePerRequestFilter {

	private static final List<RequestMatcher> GUARDED = Stream
		.concat(Stream
			.of("/account/codes", "/account/codes/paper", "/account/passkeys/removal", "/account/tokens",
					"/account/tokens/*/revocation", "/webauthn/register", "/webauthn/register/options", "/api/tokens")
			.map((path) -> matcher(HttpMethod.POST, path)), Stream.of(matcher(HttpMethod.DELETE, "/api/tokens/*")))
		.toList();

	private final LostSession typed;

	ProofFilter(LostSession typed) {
		this.typed = typed;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getUserPrincipal() == null || GUARDED.stream().noneMatch((one) -> one.matches(request));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (RecentProof.isGiven(request.getSession(false), Actor.username())) {
			chain.doFilter(request, response);
		}
		else if (path.startsWith("/api/") || path.startsWith("/webauthn/")) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.getWriter()
				.write("""
						{"status":403,"title":"Forbidden","detail":"Show first that it is you, on the page %s"}"""
					.formatted(request.getContextPath() + RecentProof.PAGE));
		}
		else {
			this.typed.keep(request);
			response.sendRedirect(request.getContextPath() + RecentProof.PAGE + "?for="
					+ (path.startsWith("/account/tokens") ? "tokens" : "codes"));
		}
	}

	private static RequestMatcher matcher(HttpMethod method, String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, path);
	}

}
