package org.partnershipactions.security.web;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.partnershipactions.security.KeptAnswers;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what was typed into a page whose session had run out, and brings the person back
 * to that page once they have signed in.
 */
@Component
class LostSession extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final String PAGE = "keptAnswersPage";

	private static final int MOST_CHARACTERS = 200_000;

	private final SignInCompletion completion;

	LostSession(SignInCompletion completion) {
		this.completion = completion;
	}

	/**
	 * Whether a request is a page's form that lost its session. Forms that another site
	 * sends are not kept: nobody else may put words into our pages.
	 */
	boolean hit(HttpServletRequest request) {
		String from = request.getHeader("Sec-Fetch-Site");
		String path = path(request);
		return "POST".equals(request.getMethod()) && (from == null || "same-origin".equals(from))
				&& !path.startsWith("/api/") && !path.startsWith("/sign-");
	}

	/** Keeps the answers in the session and says where the person goes on. */
	String keep(HttpServletRequest request) {
		String path = path(request);
		String page = page(request, path);
		HttpSession session = request.getSession();
		session.setAttribute(PAGE, page);
		new KeptAnswers(path, typed(request)).keepIn(session);
		return page;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException, ServletException {
		Optional<String> next = this.completion.begin(request, response, authentication.getName())
			.or(() -> takePage(request.getSession()));
		if (next.isPresent()) {
			clearAuthenticationAttributes(request);
			getRedirectStrategy().sendRedirect(request, response, next.get());
			return;
		}
		super.onAuthenticationSuccess(request, response, authentication);
	}

	/** The page whose answers are kept, once; empty where none are. */
	static Optional<String> takePage(HttpSession session) {
		String page = (String) session.getAttribute(PAGE);
		session.removeAttribute(PAGE);
		return Optional.ofNullable(page);
	}

	private static Map<String, List<String>> typed(HttpServletRequest request) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		int characters = 0;
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			List<String> values = List.of(parameter.getValue());
			characters += values.stream().mapToInt(String::length).sum() + parameter.getKey().length();
			if (characters > MOST_CHARACTERS) {
				break;
			}
			if (!secret(parameter.getKey())) {
				kept.put(parameter.getKey(), values);
			}
		}
		return kept;
	}

	private static boolean secret(String name) {
		return "_csrf".equals(name) || name.toLowerCase(Locale.ROOT).contains("password");
	}

	/** The page that the form stood on, which its browser tells; else the form's path. */
	private static String page(HttpServletRequest request, String path) {
		try {
			String referer = request.getHeader("Referer");
			URI page = (referer != null) ? URI.create(referer) : null;
			boolean ours = page != null && request.getServerName().equals(page.getHost()) && page.getRawPath() != null
					&& page.getRawPath().startsWith(request.getContextPath() + "/")
					&& !page.getRawPath().startsWith("//") && !page.getRawPath().contains("/sign-");
			if (!ours) {
				return path;
			}
			String query = (page.getRawQuery() != null) ? "?" + page.getRawQuery() : "";
			return page.getRawPath().substring(request.getContextPath().length()) + query;
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

	private static String path(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.replaceFirst("^/+", "/");
	}

}
