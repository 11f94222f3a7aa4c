package org.partnershipactions.plan.document;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.forms.TypedNumber;

/**
 * One source of a funding text, such as "PCC grant £5,000".
 *
 * @param source name of the source; the whole text where no amount can be read
 * @param amount pounds, or null where none is named or it cannot be read
 * @param unread whether money is named that cannot be read as one amount of one source
 */
public record FundingPart(String source, BigDecimal amount, boolean unread) {

	private static final Pattern AMOUNT = Pattern.compile(
			"£ ?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,2})? ?(k|m|thousand|million)?(?![\\w.,]*\\d)(?!\\w)",
			Pattern.CASE_INSENSITIVE);

	/** Words with which an amount is not the amount of this source and year. */
	private static final Pattern NOT_PLAIN = Pattern.compile(
			"(?i)\\b(?:up to|approx\\w*|about|around|circa|c|ca|max\\w*|min\\w*|at least|over|under|less|plus|each|per|"
					+ "p\\.?a|a year|annual\\w*|monthly|weekly|tbc|shared?|to)\\b\\.?|[~<>+%/?-](?= ?£)|(?<=£)[-\\u2013]|\\d ?k\\b");

	private static final Pattern JOINING = Pattern.compile(
			"^(?:[ ,:(\\[\\u2013\\u2014=-]|\\b(?:from|of|by)\\b)+|(?:[ ,:)\\](\\[\\u2013\\u2014=-]|\\b(?:of|from)\\b)+$",
			Pattern.CASE_INSENSITIVE);

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

	private static final int PENCE = 2;

	static FundingPart read(String text) {
		Matcher found = AMOUNT.matcher(text);
		if (!text.contains("£")) {
			return new FundingPart(text, null, false);
		}
		if (text.indexOf('£') != text.lastIndexOf('£') || !found.find()) {
			return new FundingPart(text, null, true);
		}
		String before = text.substring(0, found.start());
		String after = text.substring(found.end());
		String source = (tidied(before) + " " + tidied(after)).strip();
		BigDecimal amount = pounds(found);
		boolean plain = !NOT_PLAIN.matcher(before + "£ " + after).find() && !source.isEmpty()
				&& amount.compareTo(MOST) <= 0 && amount.stripTrailingZeros().scale() <= PENCE;
		return plain ? new FundingPart(source, amount, false) : new FundingPart(text, null, true);
	}

	private static String tidied(String text) {
		return JOINING.matcher(text).replaceAll("");
	}

	private static BigDecimal pounds(Matcher found) {
		String pence = (found.group(2) != null) ? found.group(2) : "";
		BigDecimal number = TypedNumber.in(found.group(1).replace(",", "") + pence).orElseThrow();
		String unit = (found.group(3) != null) ? found.group(3).toLowerCase(Locale.UK) : "";
		return switch (unit) {
			case "k", "thousand" -> number.multiply(THOUSAND);
			case "m", "million" -> number.multiply(THOUSAND).multiply(THOUSAND);
			default -> number;
		};
	}

}
