package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that there are, for pages that name them as {@code Class#method}.
 *
 * @param methods of each class by its simple name, with those it inherits
 */
record WrittenTests(Map<String, Set<String>> methods) {

	private static final Path TESTS = Path.of("src/test/java/org/partnershipactions");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)#(\\w+)`");

	private static final Pattern METHOD = Pattern.compile("(?m)^\\t(?:<[^(]*> )?void (\\w+)\\(");

	static WrittenTests all() throws IOException {
		Map<String, String> sources;
		try (Stream<Path> files = Files.walk(TESTS)) {
			sources = files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.toMap(WrittenTests::name, WrittenTests::read, (one, other) -> one));
		}
		return new WrittenTests(
				sources.keySet().stream().collect(Collectors.toMap((name) -> name, (name) -> methods(name, sources))));
	}

	/** What is wrong with a text that should name at least one test. */
	List<String> faults(String text) {
		List<String[]> named = TEST.matcher(text)
			.results()
			.map((found) -> new String[] { found.group(1), found.group(2) })
			.toList();
		return named.isEmpty() ? List.of("no test is named")
				: named.stream()
					.filter((test) -> !this.methods.getOrDefault(test[0], Set.of()).contains(test[1]))
					.map((test) -> "there is no " + test[0] + "#" + test[1])
					.toList();
	}

	private static Set<String> methods(String name, Map<String, String> sources) {
		String source = sources.getOrDefault(name, "");
		Set<String> methods = METHOD.matcher(source)
			.results()
			.map((found) -> found.group(1))
			.collect(Collectors.toCollection(HashSet::new));
		Matcher above = Pattern.compile("class " + name + " extends (\\w+)").matcher(source);
		if (above.find()) {
			methods.addAll(methods(above.group(1), sources));
		}
		return methods;
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".java", "");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
