package org.partnershipactions.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as text, one tag or one piece of text a line: attributes in alphabetical order,
 * and white space only where a reader sees it. How a template is laid out does not show;
 * a space that is gained or lost between two words does.
 */
final class PageText {

	private static final Pattern TOKEN = Pattern
		.compile("<!--.*?-->|<(script|style|textarea|pre)\\b.*?</\\1\\s*>|<[!/a-zA-Z][^>]*>|[^<]+|<", Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");

	private static final Pattern ATTRIBUTE = Pattern
		.compile("\\s([^\\s=/>\"']+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+)))?", Pattern.DOTALL);

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "label", "q",
			"s", "small", "span", "strong", "sub", "sup", "time", "u", "wbr", "mark", "kbd", "text", "tspan");

	/** They stand within a line, and white space beside them is seen. */
	private static final Set<String> WITHIN = Set.of("button", "img", "input", "select", "svg", "canvas");

	private final List<String> lines = new ArrayList<>();

	/** White space that comes now is not seen: a line begins, or there was some. */
	private boolean spaced = true;

	private PageText() {
	}

	static List<String> of(String html) {
		PageText page = new PageText();
		Matcher token = TOKEN.matcher(html);
		while (token.find()) {
			page.add(token.group());
		}
		page.endLine();
		return withoutDrawings(page.lines);
	}

	/**
	 * Diagrams are shown by the modeller's own text, in which a reader sees the shapes
	 * and their names but neither the engine's attributes nor conditions.
	 */
	private static String withoutModel(String line) {
		if (!line.contains("bpmn:definitions")) {
			return line;
		}
		String seen = line.replaceAll("camunda:[A-Za-z]+=&quot;.*?&quot;", "").replaceAll("\\$\\{.*?}", "");
		return "|{diagram of %d letters: %08x}".formatted(seen.length(), seen.hashCode());
	}

	/** Of a long drawing only its length and a number that changes when it does. */
	private static List<String> withoutDrawings(List<String> lines) {
		List<String> rest = new ArrayList<>(lines.stream().map(PageText::withoutModel).toList());
		for (int begin = 0; begin < rest.size(); begin++) {
			int length = rest.get(begin).startsWith("<svg") ? rest.subList(begin, rest.size()).indexOf("</svg>") : 0;
			if (length > 30) {
				List<String> drawing = rest.subList(begin + 1, begin + length);
				String sum = "|{drawing of %d lines: %08x}".formatted(drawing.size(), drawing.hashCode());
				drawing.clear();
				rest.add(begin + 1, sum);
			}
		}
		return rest;
	}

	private void add(String token) {
		Matcher name = NAME.matcher(token);
		if (!name.lookingAt()) {
			addText(token);
		}
		else if (Set.of("script", "style", "textarea", "pre").contains(name.group(1)) && token.contains("</")) {
			addWhole(token);
		}
		else {
			addTag(name.group(1), token);
		}
	}

	private void addText(String token) {
		if (token.startsWith("<!")) {
			return;
		}
		String text = token.replaceAll("[ \\t\\r\\n\\f]+", " ");
		String seen = (this.spaced && text.startsWith(" ")) ? text.substring(1) : text;
		if (!seen.isEmpty()) {
			this.lines.add("|" + seen);
			this.spaced = seen.endsWith(" ");
		}
	}

	private void addTag(String name, String token) {
		boolean within = WITHIN.contains(name);
		if (!within && !INLINE.contains(name)) {
			endLine();
		}
		this.lines.add(token.startsWith("</") ? "</" + name + ">" : "<" + name + attributes(token) + ">");
		if (within) {
			this.spaced = !token.startsWith("</") && (name.equals("button") || name.equals("select"));
		}
	}

	/** What is between the two tags is said as it is: there each space counts. */
	private void addWhole(String token) {
		int begin = token.indexOf('>') + 1;
		String name = token.substring(1).replaceAll("[^a-zA-Z].*", "").strip();
		endLine();
		addTag(name.split("\\W")[0], token.substring(0, begin));
		String content = token.substring(begin, token.lastIndexOf("</"));
		content.lines()
			.map(String::stripTrailing)
			.filter((line) -> !line.isBlank())
			.forEach((line) -> this.lines.add("|" + line));
		this.lines.add("</" + name.split("\\W")[0] + ">");
	}

	/** White space at the end of a line is not seen either. */
	private void endLine() {
		int last = this.lines.size() - 1;
		while (last >= 0 && INLINE.contains(this.lines.get(last).replaceAll("^</?|[ >].*", ""))) {
			last--;
		}
		if (last >= 0 && this.lines.get(last).matches("(?s)\\|.* ")) {
			String text = this.lines.get(last).stripTrailing();
			this.lines.set(last, text);
			if (text.equals("|")) {
				this.lines.remove(last);
			}
		}
		this.spaced = true;
	}

	private static String attributes(String tag) {
		TreeMap<String, String> attributes = new TreeMap<>();
		Matcher one = ATTRIBUTE.matcher(tag.endsWith("/>") ? tag.substring(0, tag.length() - 2) + ">" : tag);
		while (one.find()) {
			attributes.put(one.group(1), value(one));
		}
		return attributes.entrySet()
			.stream()
			.map((entry) -> " " + entry.getKey() + ((entry.getValue() != null) ? "=\"" + entry.getValue() + "\"" : ""))
			.collect(Collectors.joining());
	}

	private static String value(Matcher one) {
		String value = (one.group(2) != null) ? one.group(2) : (one.group(3) != null) ? one.group(3) : one.group(4);
		return (value != null) ? value.strip().replaceAll("\\s+", " ") : null;
	}

}
