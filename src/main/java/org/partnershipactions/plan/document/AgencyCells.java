package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds agencies in cells that list several, often with nothing between them: the longest
 * known name first, so that no name is taken for part of another. A known name within a
 * longer one, such as Police in British Transport Police, is not that agency.
 */
final class AgencyCells {

	private static final Pattern GLUE_BEFORE = Pattern
		.compile("^(?:[\\s;,/&+()\\[\\].:-]|(?:incl|including|and|with|plus|the)\\b)+", Pattern.CASE_INSENSITIVE);

	private static final Pattern GLUE_AFTER = Pattern.compile(
			"(?:[\\s;,/&+()\\[\\].:-]|(?<=[\\s;,/&+()])(?:incl|including|and|with|plus|the))+$",
			Pattern.CASE_INSENSITIVE);

	/** What stands between two names. */
	private static final Pattern BETWEEN = Pattern.compile(
			"[;,/&+()\\[\\]:\u2022\u00b7*]|(?<=^| )[-\u2013.](?= |$)|\\b(?:incl|including|and|with|plus)\\b\\.?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LEFT_OUT = Pattern.compile(
			"\\b(?:except(?:ing)?|excl(?:uding)?|not|without|other than|apart from|minus)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern LONGER_NAME = Pattern.compile("(?:^|[\\s'\u2019-])\\p{Lu}");

	private static final int REMEMBERED = 5_000;

	private final AgencyNames names;

	private final List<String> longestFirst;

	private final Map<String, AgencyCell> leads = new HashMap<>();

	private final Map<String, AgencyCell> partners = new HashMap<>();

	AgencyCells(AgencyNames names) {
		this.names = names;
		this.longestFirst = names.longestFirst();
	}

	/** A lead cell: a name that is an agency's means that agency, even if collective. */
	AgencyCell leads(String text) {
		return remembered(this.leads, text, false);
	}

	/** A partner cell: a collective name means all partners. */
	AgencyCell partners(String text) {
		return remembered(this.partners, text, true);
	}

	private AgencyCell remembered(Map<String, AgencyCell> memory, String text, boolean collectively) {
		AgencyCell known = memory.get(text);
		if (known == null) {
			known = read(text, collectively);
			if (memory.size() < REMEMBERED) {
				memory.put(text, known);
			}
		}
		return known;
	}

	private AgencyCell read(String written, boolean collectively) {
		BitSet breaks = new BitSet();
		String text = oneLine(written, breaks);
		BitSet claimed = new BitSet(text.length());
		Map<Integer, String> found = names(text, claimed);
		giveUpPartsOfLongerNames(text, breaks, claimed, found);
		Set<String> codes = new LinkedHashSet<>();
		boolean all = false;
		for (String name : found.values()) {
			if (this.names.isCollective(name) && (collectively || this.names.code(name).isEmpty())) {
				all = true;
			}
			else {
				codes.add(this.names.code(name).orElseThrow());
			}
		}
		return new AgencyCell(List.copyOf(codes), all, leftOver(text, claimed), unknown(text, breaks, claimed),
				leavesOut(text, claimed));
	}

	private Map<Integer, String> names(String text, BitSet claimed) {
		String comparable = AgencyNames.comparable(text);
		Map<Integer, String> found = new TreeMap<>();
		for (String name : this.longestFirst) {
			for (int at = comparable.indexOf(name); at >= 0; at = comparable.indexOf(name, at + 1)) {
				int end = at + name.length();
				if (stands(comparable, at, end) && claimed.get(at, end).isEmpty()) {
					claimed.set(at, end);
					found.put(at, name);
				}
			}
		}
		return found;
	}

	/** The cell in one line, and where its own lines ended. */
	private static String oneLine(String written, BitSet breaks) {
		StringBuilder text = new StringBuilder();
		for (String line : written.split("\\R")) {
			String tidy = AgencyNames.tidy(line);
			if (!tidy.isEmpty() && !text.isEmpty()) {
				breaks.set(text.length());
				text.append(' ');
			}
			text.append(tidy);
		}
		return text.toString();
	}

	/**
	 * Where capitalised words stand beside a known name with nothing between them, all of
	 * it is the name of somebody else.
	 */
	private static void giveUpPartsOfLongerNames(String text, BitSet breaks, BitSet claimed,
			Map<Integer, String> found) {
		BitSet between = between(text, breaks);
		between.andNot(claimed);
		for (int start = between.nextClearBit(0); start < text.length();) {
			int next = between.nextSetBit(start);
			int end = (next < 0) ? text.length() : next;
			if (isLongerName(text, start, end, claimed)) {
				claimed.clear(start, end);
				found.keySet().removeAll(IntStream.range(start, end).boxed().toList());
			}
			start = between.nextClearBit(end);
		}
	}

	/** The places between names. */
	private static BitSet between(String text, BitSet breaks) {
		BitSet between = (BitSet) breaks.clone();
		Matcher separators = BETWEEN.matcher(text);
		while (separators.find()) {
			between.set(separators.start(), separators.end());
		}
		return between;
	}

	/** What looks like a name and is none that is known. */
	private static List<String> unknown(String text, BitSet breaks, BitSet claimed) {
		BitSet between = between(text, breaks);
		between.or(claimed);
		List<String> names = new ArrayList<>();
		for (int start = between.nextClearBit(0); start < text.length();) {
			int next = between.nextSetBit(start);
			int end = (next < 0) ? text.length() : next;
			String name = withoutGlue(text.substring(start, end));
			if (LONGER_NAME.matcher(name).find() && !LEFT_OUT.matcher(name).find()) {
				names.add(name);
			}
			start = between.nextClearBit(end);
		}
		return List.copyOf(names);
	}

	private static boolean isLongerName(String text, int start, int end, BitSet claimed) {
		StringBuilder beside = new StringBuilder();
		for (int i = start; i < end; i++) {
			beside.append(claimed.get(i) ? ' ' : text.charAt(i));
		}
		return !LEFT_OUT.matcher(beside).find() && LONGER_NAME.matcher(beside).find();
	}

	private static boolean leavesOut(String text, BitSet claimed) {
		Matcher words = LEFT_OUT.matcher(text);
		while (words.find()) {
			if (claimed.get(words.start(), words.end()).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static boolean stands(String text, int start, int end) {
		return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
				&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
	}

	private static String leftOver(String text, BitSet claimed) {
		List<String> pieces = new ArrayList<>();
		for (int start = claimed.nextClearBit(0); start < text.length();) {
			int next = claimed.nextSetBit(start);
			int end = (next < 0) ? text.length() : next;
			for (String part : text.substring(start, end).split(";")) {
				String piece = withoutGlue(part);
				if (!piece.isEmpty()) {
					pieces.add(piece);
				}
			}
			start = claimed.nextClearBit(end);
		}
		return String.join("; ", pieces);
	}

	private static String withoutGlue(String piece) {
		String begun = GLUE_BEFORE.matcher(piece).replaceFirst("");
		return GLUE_AFTER.matcher(begun).replaceFirst("");
	}

	/**
	 * What a cell that lists agencies says.
	 *
	 * @param codes agencies in the cell's order, each once
	 * @param all whether a collective name stands in it
	 * @param leftOver text that is no known name, empty where there is none
	 * @param unknown names in it that no agency answers to
	 * @param leavesOut whether it says who does not take part
	 */
	record AgencyCell(List<String> codes, boolean all, String leftOver, List<String> unknown, boolean leavesOut) {
	}

}
