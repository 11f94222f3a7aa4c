package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/security.md} promises is shown by tests that are there, under numbers
 * that a requirement of ASVS can have. A test may go only together with its promise.
 */
class SecurityPromisesTests {

	private static final Path PAGE = Path.of("docs/security.md");

	private static final Path TESTS = Path.of("src/test/java/org/partnershipactions");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)#(\\w+)`");

	private static final Pattern REQUIREMENT = Pattern.compile("(?:\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}(?:, )?)+");

	private static final Pattern METHOD = Pattern.compile("(?m)^\\t(?:<[^(]*> )?void (\\w+)\\(");

	@Test
	void everyPromiseIsShownByATestThatIsThere() throws IOException {
		assertThat(faults(Files.readString(PAGE))).isEmpty();
		assertThat(promises(Files.readString(PAGE))).hasSizeGreaterThan(50);
	}

	@Test
	void aPromiseThatNothingShowsIsNamed() throws IOException {
		assertThat(faults("| promise | shown by | ASVS 5.0 |\n|---|---|---|\n| A | `HouseTests#isInvented` | 1.2.3 |"))
			.containsExactly("A: there is no HouseTests#isInvented");
		assertThat(faults("| A | `InventedTests#doesIt` | 1.2.3 |"))
			.containsExactly("A: there is no InventedTests#doesIt");
		assertThat(faults("| A | `HouseTests` | 1.2.3 |")).containsExactly("A: no test is named");
		assertThat(faults("| A | `SecurityPromisesTests#everyPromiseIsShownByATestThatIsThere` | many |"))
			.containsExactly("A: many is no requirement");
	}

	private static List<String> faults(String page) throws IOException {
		Map<String, Set<String>> tests = tests();
		List<String> faults = new ArrayList<>();
		for (String[] promise : promises(page)) {
			List<String[]> named = TEST.matcher(promise[1])
				.results()
				.map((found) -> new String[] { found.group(1), found.group(2) })
				.toList();
			if (named.isEmpty()) {
				faults.add(promise[0] + ": no test is named");
			}
			named.stream()
				.filter((test) -> !tests.getOrDefault(test[0], Set.of()).contains(test[1]))
				.forEach((test) -> faults.add(promise[0] + ": there is no " + test[0] + "#" + test[1]));
			if (!REQUIREMENT.matcher(promise[2]).matches()) {
				faults.add(promise[0] + ": " + promise[2] + " is no requirement");
			}
		}
		return faults;
	}

	/** Rows of the tables: promise, what shows it, requirements. */
	private static List<String[]> promises(String page) {
		return page.lines()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| promise"))
			.map((line) -> line.replaceAll("^\\| | \\|$", "").split(" \\| ", 3))
			.toList();
	}

	/** Methods of each class of tests by its simple name, with those it inherits. */
	private static Map<String, Set<String>> tests() throws IOException {
		Map<String, String> sources;
		try (Stream<Path> files = Files.walk(TESTS)) {
			sources = files.filter((file) -> file.toString().endsWith(".java"))
				.collect(Collectors.toMap(SecurityPromisesTests::name, SecurityPromisesTests::read,
						(one, other) -> one));
		}
		return sources.keySet().stream().collect(Collectors.toMap((name) -> name, (name) -> methods(name, sources)));
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
