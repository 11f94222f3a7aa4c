package org.partnershipactions.security;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/**
 * What somebody typed into a form while their session ran out, kept until they are back
 * on the page, because a long answer is work.
 *
 * @param path path that the form was sent to, such as {@code /work/17}
 * @param parameters what was typed, without passwords
 */
public record KeptAnswers(String path, Map<String, List<String>> parameters) implements Serializable {

	private static final String ATTRIBUTE = "keptAnswers";

	/** What was typed, in the shape that a request has. */
	public Map<String, String[]> arrays() {
		Map<String, String[]> arrays = new LinkedHashMap<>();
		this.parameters.forEach((name, values) -> arrays.put(name, values.toArray(new String[0])));
		return arrays;
	}

	/** Keeps it in a session, in place of what was kept before. */
	public void keepIn(HttpSession session) {
		session.setAttribute(ATTRIBUTE, this);
	}

	/** Whether a session keeps anything. */
	public static boolean areIn(HttpSession session) {
		return session.getAttribute(ATTRIBUTE) != null;
	}

	/** Gives what was kept for a path, once; empty where nothing was. */
	public static Optional<KeptAnswers> take(HttpSession session, String path) {
		if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptAnswers kept)
				|| !kept.path().equals(path)) {
			return Optional.empty();
		}
		session.removeAttribute(ATTRIBUTE);
		return Optional.of(kept);
	}

}
