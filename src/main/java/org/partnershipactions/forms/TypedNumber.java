package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place in which a text from outside becomes a number. Its length is bounded
 * before it is one: {@code 1e-400000000} is eleven characters, and as a plain text four
 * hundred million.
 */
public final class TypedNumber {

	/** At most 15 digits, 20 decimal places and a power of ten of two digits. */
	private static final Pattern BOUNDED = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{0,20})?([eE][-+]?\\d{1,2})?");

	private TypedNumber() {
	}

	/**
	 * The number that a text is; its plain text has at most 140 characters. Empty where
	 * the text is none, or a larger one than anybody needs.
	 */
	public static Optional<BigDecimal> in(String text) {
		return (text != null && BOUNDED.matcher(text.strip()).matches()) ? Optional.of(new BigDecimal(text.strip()))
				: Optional.empty();
	}

	/**
	 * The number that a text is known to be, because it was looked at or stored before.
	 * @throws IllegalArgumentException where it is none after all
	 */
	public static BigDecimal known(String text) {
		return in(text).orElseThrow(() -> new IllegalArgumentException("This is no number that is taken here"));
	}

}
