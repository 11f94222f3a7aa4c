package org.partnershipactions.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What was answered for the page that is being opened, so that nothing is asked twice for
 * it. Whatever changes something (any request but GET and HEAD, a timer, a job of the
 * engine) asks anew each time and decides by what is true at that moment.
 */
public final class PageAnswers {

	private static final String KEPT = PageAnswers.class.getName();

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private PageAnswers() {
	}

	/** Whether a page is being opened, by a request that changes nothing. */
	public static boolean opening() {
		return request() != null;
	}

	/**
	 * What was answered to a question for this page; asked now where it was not, and each
	 * time where no page is being opened. It is handed out as it is, so it is a value.
	 * @param question what is asked, equal to every question with the same answer
	 */
	@SuppressWarnings("unchecked")
	public static <T> T to(Object question, Supplier<T> asked) {
		Map<Object, Object> answers = answers();
		if (answers == null) {
			return asked.get();
		}
		if (!answers.containsKey(question)) {
			answers.put(question, asked.get());
		}
		return (T) answers.get(question);
	}

	@SuppressWarnings("unchecked")
	private static Map<Object, Object> answers() {
		HttpServletRequest request = request();
		if (request == null) {
			return null;
		}
		Map<Object, Object> answers = (Map<Object, Object>) request.getAttribute(KEPT);
		if (answers == null) {
			answers = new HashMap<>();
			request.setAttribute(KEPT, answers);
		}
		return answers;
	}

	/** Whether a request changes nothing. */
	static boolean reads(HttpServletRequest request) {
		return READING.contains(request.getMethod());
	}

	private static HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
				&& reads(attributes.getRequest())) ? attributes.getRequest() : null;
	}

}
