package org.partnershipactions.security.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a token lets a program do with the rights of its person. */
public enum TokenScope {

	/** Reads what the person may read. */
	READ("Read what you may read"),
	/** Changes what the person may change. */
	WORK("Change what you may change"),
	/** Hands in reports of anti-social behaviour. */
	REPORT("Hand in reports of anti-social behaviour");

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final String REPORTS = "/api/asb/reports";

	/** Codes by which a password is set anew. */
	private static final Pattern OF_ACCOUNTS = Pattern.compile("/api/people/[^/]+/invitation/?");

	private static final String TOKENS = "/api/tokens";

	private final String words;

	TokenScope(String words) {
		this.words = words;
	}

	/** What it allows, in words for the person. */
	public String words() {
		return this.words;
	}

	/** The scope as it is written, such as {@code read}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The scope of a code; empty where there is none. */
	static Optional<TokenScope> of(String code) {
		return Arrays.stream(values()).filter((scope) -> scope.code().equals(code)).findFirst();
	}

	/**
	 * What a request takes; empty where no token will do: a token makes no other and does
	 * not take one back, it opens nobody's account, and the pages are for people.
	 */
	static Optional<TokenScope> neededFor(String method, String path) {
		boolean data = path.startsWith("/api/") || path.startsWith("/v3/api-docs");
		if (READING.contains(method)) {
			return data ? Optional.of(READ) : Optional.empty();
		}
		if (!data || path.equals(TOKENS) || path.startsWith(TOKENS + "/") || OF_ACCOUNTS.matcher(path).matches()) {
			return Optional.empty();
		}
		return Optional.of(path.equals(REPORTS) ? REPORT : WORK);
	}

}
