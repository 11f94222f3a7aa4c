package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that a plan may use for agencies, and those that stand for all partners.
 *
 * @param codes every name and alias in lower case with the agency's code
 * @param collective names in lower case that mean all partners in the partner column
 */
public record AgencyNames(Map<String, String> codes, Set<String> collective) {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Set<String> USUAL = Set.of("all", "all partners", "all agencies", "all partner agencies",
			"all members", "csp");

	public AgencyNames {
		Map<String, String> tidy = new HashMap<>();
		codes.forEach((name, code) -> tidy.put(comparable(name), code));
		tidy.remove("");
		codes = Map.copyOf(tidy);
		Set<String> tidyCollective = new HashSet<>();
		collective.forEach((name) -> tidyCollective.add(comparable(name)));
		collective = Set.copyOf(tidyCollective);
	}

	/** The names with the usual collective ones: All, All partners and CSP. */
	public static AgencyNames of(Map<String, String> codes) {
		return new AgencyNames(codes, USUAL);
	}

	Optional<String> code(String name) {
		return Optional.ofNullable(this.codes.get(name));
	}

	boolean isCollective(String name) {
		return this.collective.contains(name);
	}

	/** All names, the longest first, so that "Moat Housing" is found before "Moat". */
	List<String> longestFirst() {
		Collection<String> all = new HashSet<>(this.codes.keySet());
		all.addAll(this.collective);
		List<String> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		return sorted;
	}

	/**
	 * The text as names are compared: single spaces, straight apostrophes, lower case
	 * character by character so that places in it stay places in the tidied text.
	 */
	static String comparable(String text) {
		StringBuilder result = new StringBuilder(tidy(text));
		for (int i = 0; i < result.length(); i++) {
			char character = result.charAt(i);
			result.setCharAt(i, (character == '\u2019') ? '\'' : Character.toLowerCase(character));
		}
		return result.toString();
	}

	static String tidy(String text) {
		return SPACES.matcher(text.replace('\u00a0', ' ').strip()).replaceAll(" ");
	}

}
