package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.util.HtmlUtils;

/** A template as its author wrote it, read by the parser that Thymeleaf uses. */
final class Template extends AbstractMarkupHandler {

	private static final Path HOME = Path.of("src/main/resources/templates");

	/** They stand within a line; any other element has a line of its own. */
	private static final Set<String> INLINE = Set.of("a", "b", "br", "button", "canvas", "code", "em", "i", "img",
			"input", "label", "option", "select", "small", "span", "strong", "svg", "textarea", "th:block", "use");

	private static final Pattern CALL = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)\\s*(\\(?)");

	private final String name;

	private final String text;

	private final List<String> faults = new ArrayList<>();

	/**
	 * How many parameters each fragment takes; tags and references can be asked for too.
	 */
	private final Map<String, Integer> fragments = new HashMap<>();

	private final List<String> values = new ArrayList<>();

	private final Set<Integer> begun = new HashSet<>();

	private Template(String name, String text) {
		this.name = name;
		this.text = text;
	}

	static List<Template> all() {
		try (Stream<Path> files = Files.walk(HOME)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().map(Template::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Template read(Path file) {
		try {
			return of(HOME.relativize(file).toString().replace('\\', '/').replace(".html", ""), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Template of(String name, String text) {
		Template template = new Template(name, text);
		ParseConfiguration strict = ParseConfiguration.htmlConfiguration();
		strict.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
		strict.setUniqueAttributesInElementRequired(true);
		try {
			new MarkupParser(strict).parse(new StringReader(text), template);
		}
		catch (ParseException ex) {
			template.faults.add("%s: %s".formatted(name, ex.getMessage()));
		}
		return template;
	}

	/** The whole of it. */
	String text() {
		return this.text;
	}

	/**
	 * Elements that are not closed, attributes that are given twice, two elements in one
	 * line.
	 */
	List<String> faults() {
		return this.faults;
	}

	List<String> linesOver(int width) {
		List<String> lines = this.text.lines().toList();
		return Stream.iterate(0, (at) -> at < lines.size(), (at) -> at + 1)
			.filter((at) -> lines.get(at).length() > width)
			.map((at) -> "%s:%d has %d characters".formatted(this.name, at + 1, lines.get(at).length()))
			.toList();
	}

	/** What stands in {@code ${...}} and is no expression. */
	List<String> wrongExpressions() {
		return this.values.stream()
			.flatMap((value) -> within(value, "${").stream())
			.filter(Predicate.not(Template::isExpression))
			.map((expression) -> "%s: ${%s}".formatted(this.name, expression))
			.toList();
	}

	/**
	 * Fragments that are asked for and that nobody has, or that take another number of
	 * things.
	 */
	List<String> lostFragments(Map<String, Template> others) {
		List<String> lost = new ArrayList<>();
		for (String value : this.values) {
			Matcher call = CALL.matcher(value);
			while (call.find()) {
				Template other = call.group(1).isEmpty() ? this : others.get(call.group(1));
				Integer takes = (other != null) ? other.fragments.get(call.group(2)) : null;
				int given = call.group(3).isEmpty() ? 0 : things(value.substring(call.end()));
				if (takes == null || takes != given) {
					lost.add("%s asks for %s :: %s with %d".formatted(this.name, call.group(1), call.group(2), given));
				}
			}
		}
		return lost;
	}

	String name() {
		return this.name;
	}

	private static boolean isExpression(String text) {
		try {
			new SpelExpressionParser().parseExpression(text);
			return true;
		}
		catch (org.springframework.expression.ParseException ex) {
			return false;
		}
	}

	/** How many things are listed up to the bracket that closes the list. */
	private static int things(String list) {
		int depth = 0;
		int commas = 0;
		boolean quoted = false;
		for (int at = 0; at < list.length() && depth >= 0; at++) {
			char one = list.charAt(at);
			quoted ^= one == '\'' && (at == 0 || list.charAt(at - 1) != '\\');
			if (!quoted) {
				depth += ("({".indexOf(one) >= 0) ? 1 : (")}".indexOf(one) >= 0) ? -1 : 0;
				commas += (one == ',' && depth == 0) ? 1 : 0;
			}
		}
		return list.startsWith(")") ? 0 : commas + 1;
	}

	private static List<String> within(String value, String opening) {
		List<String> found = new ArrayList<>();
		for (int begin = value.indexOf(opening); begin >= 0; begin = value.indexOf(opening, begin + 1)) {
			int depth = 1;
			int end = begin + opening.length();
			for (boolean quoted = false; end < value.length() && depth > 0; end++) {
				char one = value.charAt(end);
				quoted ^= one == '\'';
				depth += quoted ? 0 : (one == '{') ? 1 : (one == '}') ? -1 : 0;
			}
			found.add(value.substring(begin + opening.length(), end - 1));
		}
		return found;
	}

	private void begins(String element, int line) {
		this.fragments.putIfAbsent(element, 0);
		if (!INLINE.contains(element) && !this.begun.add(line)) {
			this.faults.add("%s:%d begins a second element in a line".formatted(this.name, line));
		}
	}

	@Override
	public void handleOpenElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
		begins(new String(buffer, nameOffset, nameLen), line);
	}

	@Override
	public void handleStandaloneElementStart(char[] buffer, int nameOffset, int nameLen, boolean minimized, int line,
			int col) {
		begins(new String(buffer, nameOffset, nameLen), line);
	}

	@Override
	public void handleAttribute(char[] buffer, int nameOffset, int nameLen, int nameLine, int nameCol,
			int operatorOffset, int operatorLen, int operatorLine, int operatorCol, int valueContentOffset,
			int valueContentLen, int valueOuterOffset, int valueOuterLen, int valueLine, int valueCol) {
		String attribute = new String(buffer, nameOffset, nameLen);
		String value = HtmlUtils.htmlUnescape(new String(buffer, valueContentOffset, valueContentLen));
		if (attribute.equals("th:fragment")) {
			int bracket = value.indexOf('(');
			this.fragments.put((bracket < 0) ? value : value.substring(0, bracket).strip(),
					(bracket < 0) ? 0 : things(value.substring(bracket + 1)));
		}
		else if (attribute.equals("th:ref")) {
			this.fragments.put(value, 0);
		}
		else if (attribute.startsWith("th:")) {
			this.values.add(value);
		}
	}

}
