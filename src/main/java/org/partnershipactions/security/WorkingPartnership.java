package org.partnershipactions.security;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * In which of several partnerships somebody has chosen to work: for a program the header
 * of its request says it, for a page the session, and for work that is done on somebody's
 * behalf later whoever keeps it.
 */
public final class WorkingPartnership {

	/** Header by which a program says in which partnership it works. */
	public static final String HEADER = "Partnership";

	private static final String KEPT = "org.partnershipactions.workingPartnership";

	/** Where Spring Security keeps the token that each form of the session carries. */
	private static final String FORM_TOKEN = HttpSessionCsrfTokenRepository.class.getName() + ".CSRF_TOKEN";

	private static final ThreadLocal<String> DURING = new ThreadLocal<>();

	private WorkingPartnership() {
	}

	/**
	 * Code of what an account has chosen; empty where it has not. Whoever is not the
	 * person of this request has chosen nothing in it.
	 */
	public static Optional<String> of(String username) {
		if (DURING.get() != null) {
			return Optional.of(DURING.get());
		}
		HttpServletRequest request = request();
		if (request == null || !username.equals(request.getRemoteUser())) {
			return Optional.empty();
		}
		String named = request.getHeader(HEADER);
		if (named != null) {
			return Optional.of(named);
		}
		HttpSession session = request.getSession(false);
		return Optional.ofNullable((session != null) ? (String) session.getAttribute(KEPT) : null);
	}

	/**
	 * Keeps what somebody chose until they choose again or sign out. Forms that were
	 * opened before belong to the partnership that was worked in then: their token ends,
	 * so that what is sent from one is not done in another but shown there first, with
	 * what was typed.
	 */
	public static void keep(HttpSession session, String partnership) {
		if (!partnership.equals(session.getAttribute(KEPT))) {
			session.removeAttribute(FORM_TOKEN);
		}
		session.setAttribute(KEPT, partnership);
	}

	/**
	 * Asks or does something in one partnership, whatever was chosen: with the rights
	 * that the person has there and with none of those that they have elsewhere.
	 */
	public static <T> T during(String partnership, Supplier<T> work) {
		String before = DURING.get();
		DURING.set(partnership);
		try {
			return work.get();
		}
		finally {
			if (before == null) {
				DURING.remove();
			}
			else {
				DURING.set(before);
			}
		}
	}

	private static HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest() : null;
	}

}
