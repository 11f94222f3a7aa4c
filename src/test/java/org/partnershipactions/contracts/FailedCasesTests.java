package org.partnershipactions.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What failed in use once, in {@code src/test/resources/cases/README.md}: each is shown
 * to hold now by tests that are there, and each file that failed is read by one.
 */
class FailedCasesTests {

	private static final Path CASES = Path.of("src/test/resources/cases");

	@Test
	void eachIsShownByATestThatIsThere() throws IOException {
		String page = Files.readString(CASES.resolve("README.md"));
		assertThat(faults(page)).isEmpty();
		assertThat(rows(page)).hasSizeGreaterThan(15);
		assertThat(faults("| `import-theme-column` | two priorities | `FailedPlanTests#isInvented` |"))
			.containsExactly("`import-theme-column`: there is no FailedPlanTests#isInvented");
		assertThat(faults("| `a-case` | nothing | by hand |")).containsExactly("`a-case`: no test is named");
	}

	@Test
	void eachFileIsNamedAndReadByATest() throws IOException {
		String page = Files.readString(CASES.resolve("README.md"));
		String tests = tests();
		try (Stream<Path> files = Files.walk(CASES, 2)) {
			assertThat(files.filter((file) -> file.getNameCount() == CASES.getNameCount() + 2)).hasSizeGreaterThan(5)
				.allSatisfy((file) -> {
					Path folder = file.getParent().getFileName();
					assertThat(page).contains("| `" + folder + "` |");
					assertThat(tests).contains(folder + "/" + file.getFileName());
				});
		}
	}

	private static List<String> faults(String page) throws IOException {
		WrittenTests tests = WrittenTests.all();
		List<String> faults = new ArrayList<>();
		rows(page).forEach((row) -> tests.faults(row[2]).forEach((fault) -> faults.add(row[0] + ": " + fault)));
		return faults;
	}

	/** Case, what failed, and what shows that it holds. */
	private static List<String[]> rows(String page) {
		return page.lines()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> line.replaceAll("^\\| | \\|$", "").split(" \\| ", 3))
			.toList();
	}

	private static String tests() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			for (Path file : files.filter((one) -> one.toString().endsWith("Tests.java")).toList()) {
				all.append(Files.readString(file));
			}
		}
		return all.toString();
	}

}
