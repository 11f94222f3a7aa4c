package org.partnershipactions.security.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.partnershipactions.security.limits.NetworkLimits;
import org.partnershipactions.security.limits.NetworkLimits.Allowance;
import org.partnershipactions.security.sealing.BrokenSeal;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Keeps what was typed into a page whose session had run out, and brings the person back
 * to that page once they have signed in.
 */
@Component
class LostSession extends SavedRequestAwareAuthenticationSuccessHandler {

	private static final String PAGE = "keptAnswersPage";

	/**
	 * Bytes of UTF-8 that are kept; a longer answer than any form takes is none of ours.
	 */
	private static final int MOST_BYTES = 20 * 1024;

	/** What a page of ours carries, sealed, for the case that its session runs out. */
	private static final String CARRIED = "carried";

	/** A whole office may come from one network. */
	private static final Allowance ALLOWANCE = new Allowance(100, Duration.ofHours(1));

	private final SignInCompletion completion;

	private final SessionCookie cookie;

	private final KnownAddresses addresses;

	private final NetworkLimits limits;

	private final Seal seal;

	LostSession(SignInCompletion completion, SessionCookie cookie,
			@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> pages,
			NetworkLimits limits, Seal seal) {
		this.completion = completion;
		this.cookie = cookie;
		this.addresses = new KnownAddresses(pages);
		this.limits = limits;
		this.seal = seal;
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

	private boolean isFew(HttpServletRequest request) {
		return request.getUserPrincipal() != null
				|| this.limits.count("kept-answers", request.getRemoteAddr(), ALLOWANCE).isEmpty();
	}

	private boolean isOurs(HttpServletRequest request) {
		return this.cookie.isKnown(request) || isSealed(request.getParameter(CARRIED));
	}

	private boolean isSealed(String carried) {
		try {
			return carried != null && this.seal.open(carried, SealedPlace.CARRIED) != null;
		}
		catch (BrokenSeal ex) {
			return false;
		}
	}

	/**
	 * Keeps the answers in the session and says where the person goes on. They are kept
	 * of whoever had a session of ours: the browser brings the cookie that we gave, or
	 * what the page carried. They are not where no page takes them, or very many came
	 * from this network already.
	 */
	String keep(HttpServletRequest request) {
		String path = path(request);
		String page = page(request, path);
		if (isOurs(request) && this.addresses.hold(request) && isFew(request)) {
			HttpSession session = request.getSession();
			session.setAttribute(PAGE, page);
			new KeptAnswers(path, typed(request)).keepIn(session);
		}
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

	/** Leads back to a page of ours whoever signs in once more. */
	static void comeBackTo(HttpSession session, String page) {
		session.setAttribute(PAGE, page);
	}

	/** The page whose answers are kept, once; empty where none are. */
	static Optional<String> takePage(HttpSession session) {
		String page = (String) session.getAttribute(PAGE);
		session.removeAttribute(PAGE);
		return Optional.ofNullable(page);
	}

	private static Map<String, List<String>> typed(HttpServletRequest request) {
		Map<String, List<String>> kept = new LinkedHashMap<>();
		int bytes = 0;
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			List<String> values = List.of(parameter.getValue());
			int length = length(parameter.getKey()) + values.stream().mapToInt(LostSession::length).sum();
			if (!secret(parameter.getKey()) && bytes + length <= MOST_BYTES) {
				kept.put(parameter.getKey(), values);
				bytes += length;
			}
		}
		return kept;
	}

	private static int length(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
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

	/** Knows which addresses take a form at all. */
	private record KnownAddresses(ObjectProvider<RequestMappingHandlerMapping> pages) {

		/** Whether a page of ours answers this request. */
		boolean hold(HttpServletRequest request) {
			boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
			try {
				if (!parsed) {
					ServletRequestPathUtils.parseAndCache(request);
				}
				return this.pages.getObject().getHandler(request) != null;
			}
			catch (Exception ex) {
				if (ex instanceof ErrorResponse) {
					return false;
				}
				throw new IllegalStateException("The addresses of the pages cannot be asked", ex);
			}
			finally {
				if (!parsed) {
					ServletRequestPathUtils.clearParsedRequestPath(request);
				}
			}
		}

	}

}
