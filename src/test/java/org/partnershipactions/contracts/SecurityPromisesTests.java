package org.partnershipactions.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

	/** How many requirements each section of ASVS 5.0.0 has; 345 in all. */
	private static final Map<String, Integer> SECTIONS = sections("""
			1.1:2 1.2:10 1.3:12 1.4:3 1.5:3 2.1:3 2.2:3 2.3:5 2.4:2 3.1:1 3.2:3 3.3:5 3.4:8 3.5:8 3.6:1 3.7:5
			4.1:5 4.2:5 4.3:2 4.4:4 5.1:1 5.2:6 5.3:3 5.4:3 6.1:3 6.2:12 6.3:8 6.4:6 6.5:8 6.6:4 6.7:2 6.8:4
			7.1:3 7.2:4 7.3:2 7.4:5 7.5:3 7.6:2 8.1:4 8.2:4 8.3:3 8.4:2 9.1:3 9.2:4
			10.1:2 10.2:3 10.3:5 10.4:16 10.5:5 10.6:2 10.7:3 11.1:4 11.2:5 11.3:5 11.4:4 11.5:2 11.6:2 11.7:2
			12.1:5 12.2:2 12.3:5 13.1:4 13.2:6 13.3:4 13.4:7 14.1:2 14.2:8 14.3:3 15.1:5 15.2:5 15.3:7 15.4:4
			16.1:1 16.2:5 16.3:4 16.4:3 16.5:4 17.1:2 17.2:8 17.3:2""");

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
		assertThat(faults("| A | `SecurityPromisesTests#everyPromiseIsShownByATestThatIsThere` | 6.2.12, 6.2.13 |"))
			.containsExactly("A: 6.2.13 is no requirement");
		assertThat(faults("| A | `SecurityPromisesTests#everyPromiseIsShownByATestThatIsThere` | none |")).isEmpty();
	}

	private static List<String> faults(String page) throws IOException {
		WrittenTests tests = WrittenTests.all();
		List<String> faults = new ArrayList<>();
		for (String[] promise : promises(page)) {
			tests.faults(promise[1]).forEach((fault) -> faults.add(promise[0] + ": " + fault));
			Stream.of(promise[2].split(", "))
				.filter((number) -> !isRequirement(number))
				.forEach((number) -> faults.add(promise[0] + ": " + number + " is no requirement"));
		}
		return faults;
	}

	/** Rows of the tables: promise, what shows it, requirements. */
	private static List<String[]> promises(String page) {
		return page.lines()
			.takeWhile((line) -> !line.equals("## What is not promised"))
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| promise"))
			.map((line) -> line.replaceAll("^\\| | \\|$", "").split(" \\| ", 3))
			.toList();
	}

	/** Whether ASVS has it, or a promise says that it asks for none such. */
	private static boolean isRequirement(String number) {
		String section = number.replaceAll("\\.\\d+$", "");
		return number.equals("none") || (number.matches("\\d+\\.\\d+\\.[1-9]\\d*")
				&& Integer.parseInt(number.substring(section.length() + 1)) <= SECTIONS.getOrDefault(section, 0));
	}

	private static Map<String, Integer> sections(String text) {
		return Stream.of(text.split("\\s+"))
			.map((section) -> section.split(":"))
			.collect(Collectors.toMap((section) -> section[0], (section) -> Integer.valueOf(section[1])));
	}

}
