package org.partnershipactions.security.web;

import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.accounts.AccountEvent.AccessRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where a refusal or a fault becomes an answer: a plain page, or a problem
 * under {@code /api}.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainErrors {

	private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);

	private static final int REFERENCE_LENGTH = 8;

	/**
	 * What a link without an account opens is not for the log: the secret of a link is
	 * longer than any other part of an address but the keys of our rows.
	 */
	private static final Pattern SECRET = Pattern
		.compile("(?<=/)(?![0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:/|$))[^/]{24,}|(?<=/(?:follow|survey)/)[^/]+");

	private final ApplicationEventPublisher events;

	PlainErrors(ApplicationEventPublisher events) {
		this.events = events;
	}

	@ExceptionHandler(Throwable.class)
	Object refused(Throwable thrown, HttpServletRequest request, HttpServletResponse response) {
		if (response.isCommitted()) {
			log.debug("The answer was on its way already", thrown);
			return null;
		}
		if (thrown instanceof AccessDeniedException) {
			noteRefusal(this.events, request);
		}
		// A page that others may keep for a while must not be kept as its own refusal.
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return answer(Refusal.of(thrown), thrown, request.getRequestURI());
	}

	/**
	 * Writes down who asked for what they may not; by the pattern of the address, because
	 * what stands in an address may be secret.
	 */
	static void noteRefusal(ApplicationEventPublisher events, HttpServletRequest request) {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (!Actor.SYSTEM.equals(Actor.username())) {
			events.publishEvent(new AccessRefused(Actor.username(), request.getMethod(),
					(pattern != null) ? String.valueOf(pattern) : "elsewhere"));
		}
	}

	/** Page or problem, whichever the address asks for. */
	static Object answer(Refusal refusal, Throwable thrown, String path) {
		String reference = refusal.ours() ? reference(thrown, path) : null;
		boolean data = path.contains("/api/") || path.contains("/v3/api-docs");
		return data ? problem(refusal, reference) : page(refusal, reference).addObject("page", page(thrown));
	}

	private static ResponseEntity<ProblemDetail> problem(Refusal refusal, String reference) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(refusal.status(), refusal.sentence());
		problem.setTitle(refusal.heading());
		problem.setType(URI.create("about:blank"));
		if (!refusal.errors().isEmpty()) {
			problem.setProperty("errors", refusal.errors());
		}
		if (reference != null) {
			problem.setProperty("reference", reference);
		}
		return ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	private static ModelAndView page(Refusal refusal, String reference) {
		ModelAndView page = new ModelAndView("security/error");
		page.setStatus(refusal.status());
		page.addObject("heading", refusal.heading());
		page.addObject("sentence", refusal.sentence());
		page.addObject("next", refusal.next());
		page.addObject("errors", refusal.errors());
		page.addObject("reference", reference);
		return page;
	}

	/**
	 * Where the person can do what was asked for; null where the refusal names no page.
	 */
	private static Object page(Throwable thrown) {
		return (thrown instanceof ErrorResponseException ours && ours.getBody().getProperties() != null)
				? ours.getBody().getProperties().get("page") : null;
	}

	/** An address without the secrets that it may hold. */
	static String hidden(String path) {
		return SECRET.matcher(path).replaceAll("…");
	}

	private static String reference(Throwable thrown, String path) {
		String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
		log.error("Fault {} at {}", reference, hidden(path), thrown);
		return reference;
	}

}
