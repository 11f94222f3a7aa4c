package org.partnershipactions.security.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says in two words what a browser says of itself in a long line. */
final class BrowserName {

	private static final String UNKNOWN = "Unknown browser";

	/** In this order: most browsers name others too. */
	private static final Map<String, String> BROWSERS = inOrder("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox",
			"Chrome/", "Chrome", "Safari/", "Safari");

	private static final Map<String, String> SYSTEMS = inOrder("Windows", "Windows", "Android", "Android", "iPhone",
			"iPhone", "iPad", "iPad", "Mac OS X", "macOS", "Linux", "Linux");

	private BrowserName() {
	}

	/** Such as {@code Firefox, Windows}. */
	static String of(String agent) {
		String browser = first(BROWSERS, agent, UNKNOWN);
		String system = first(SYSTEMS, agent, "");
		return system.isEmpty() ? browser : browser + ", " + system;
	}

	private static String first(Map<String, String> names, String agent, String otherwise) {
		return names.entrySet()
			.stream()
			.filter((name) -> agent != null && agent.contains(name.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(otherwise);
	}

	private static Map<String, String> inOrder(String... marksAndNames) {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < marksAndNames.length; i += 2) {
			names.put(marksAndNames[i], marksAndNames[i + 1]);
		}
		return names;
	}

}
