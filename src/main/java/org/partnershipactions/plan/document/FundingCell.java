package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Funding as written, with a semicolon between sources that a document lists without one;
 * text that is not wholly made of known sources stays as it is.
 */
public final class FundingCell {

	/** Sources that plans name side by side, the longest first. */
	private static final List<String> KNOWN = Stream
		.of("Police & Crime Commissioner", "Police and Crime Commissioner", "Kent People's Trust", "Existing resources",
				"Alternative funding", "External funding", "Existing budgets", "Existing budget", "Existing funding",
				"Choosing Health", "Public Health", "Lottery", "KFRS", "CSP", "PCC", "KCC", "SDC", "N/A")
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private static final Pattern NOTHING = Pattern.compile("n\\s*/?\\s*a|none|nil|tbc|[-\u2013?]+",
			Pattern.CASE_INSENSITIVE);

	private FundingCell() {
	}

	/** The text, tidied and separated where that is certain. */
	static String read(String text) {
		String tidy = AgencyNames.tidy(text);
		if (tidy.contains(";")) {
			return Stream.of(tidy.split(";"))
				.map(String::strip)
				.filter((source) -> !source.isEmpty())
				.collect(Collectors.joining(";"));
		}
		List<String> sources = sources(tidy);
		return sources.isEmpty() ? tidy : String.join(";", sources);
	}

	/**
	 * The sources that a funding names, with the amounts that stand beside them; what
	 * says that there is none is left out.
	 */
	public static List<FundingPart> parts(String funding) {
		return texts(funding).map(FundingPart::read).toList();
	}

	/**
	 * The funding with its sources alone, for what goes on with an action whose money
	 * stays where it is; money that cannot be read is left out.
	 */
	public static String withoutAmounts(String funding) {
		return !funding.contains("£") ? funding
				: parts(funding).stream()
					.filter((part) -> !part.unread())
					.map(FundingPart::source)
					.distinct()
					.collect(Collectors.joining(";"));
	}

	/**
	 * Sources of two fundings; each amount of either stays, the same source without one
	 * stands once.
	 */
	public static String joined(String one, String other) {
		List<String> all = new ArrayList<>();
		Stream.of(one, other)
			.flatMap((text) -> Stream.of(text.split(";")))
			.map(String::strip)
			.filter((text) -> !text.isEmpty() && (text.contains("£") || !all.contains(text)))
			.forEach(all::add);
		return String.join(";", all);
	}

	private static Stream<String> texts(String funding) {
		return Stream.of(read(Objects.requireNonNullElse(funding, "")).split(";"))
			.map(String::strip)
			.filter((source) -> !source.isEmpty() && !NOTHING.matcher(source).matches());
	}

	private static List<String> sources(String text) {
		List<String> sources = new ArrayList<>();
		String rest = text;
		while (!rest.isEmpty()) {
			String source = first(rest);
			if (source == null) {
				return List.of();
			}
			sources.add(rest.substring(0, source.length()));
			rest = rest.substring(source.length()).strip();
		}
		return sources;
	}

	private static String first(String text) {
		for (String source : KNOWN) {
			boolean ends = text.length() <= source.length() || text.charAt(source.length()) == ' ';
			if (ends && text.regionMatches(true, 0, source, 0, source.length())) {
				return source;
			}
		}
		return null;
	}

}
