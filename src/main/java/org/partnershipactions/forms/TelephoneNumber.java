package org.partnershipactions.forms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers in the ways in which people write them: with any spaces, dashes,
 * brackets and dots, and with an extension.
 */
public final class TelephoneNumber {

	private static final Pattern WRITTEN = Pattern
		.compile("(?<number>[+()\\d\\s./,-]*\\d[)\\s./,-]*)(?:(?:ext(?:ension|n)?|x|#)[\\s.:]*\\d{1,8}\\s*)?");

	private static final int FEWEST_DIGITS = 10;

	private TelephoneNumber() {
	}

	/** Whether a text is a telephone number that can be dialled from anywhere. */
	public static boolean isOne(String typed) {
		Matcher written = WRITTEN.matcher(plain(typed));
		return written.matches() && written.group("number").chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
	}

	/** The number without its extension; the text itself where it is no number. */
	public static String withoutExtension(String typed) {
		Matcher written = WRITTEN.matcher(plain(typed));
		return written.matches() ? written.group("number").strip() : typed;
	}

	/** Small letters, digits, simple spaces and hyphens, whatever was used for them. */
	private static String plain(String typed) {
		return Normalizer.normalize(TypedText.of(typed), Normalizer.Form.NFKC)
			.replaceAll("[\\p{Pd}\\u2212]", "-")
			.replaceAll("[\\p{Z}\\s]", " ")
			.replaceAll("\\p{Cf}", "")
			.strip()
			.toLowerCase(Locale.ROOT);
	}

}
