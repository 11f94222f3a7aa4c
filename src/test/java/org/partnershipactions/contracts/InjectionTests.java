package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing that people typed becomes a part of a statement, or of a page's markup. */
class InjectionTests {

	/** A statement that goes on with something other than words of ours. */
	private static final Pattern PUT_TOGETHER = Pattern.compile(
			"\"\\s*(select|update|delete|insert|from|where|and|order by|alter)\\b[^\"]*\"\\s*\\+\\s*[a-z]|\"(select|update|delete from|insert into) [^\"]*%s");

	/** They put names of tables, columns and fixed conditions of ours together. */
	private static final Set<String> OF_OUR_WORDS = Set.of("SeenCases.java", "CaseSearchQuery.java", "CaseSearch.java",
			"TextTable.java", "PlainTextMigration.java", "ReportVisibility.java");

	/** Markup as it comes, and what the policy of contents would refuse. */
	private static final Pattern UNESCAPED = Pattern
		.compile("th:utext|\\[\\(|<script(?![^>]*\\bsrc=)|<style|\\son[a-z]+=\"|javascript:");

	/**
	 * The style sheet of printed documents, which is a file of ours and never sent to a
	 * browser.
	 */
	private static final Path PRINTED = Path.of("src/main/resources/templates/reports/print/document.html");

	@Test
	void noStatementIsPutTogetherFromValues() {
		assertThat(below("src/main/java").filter((file) -> !OF_OUR_WORDS.contains(file.getFileName().toString()))
			.flatMap((file) -> lines(file, PUT_TOGETHER))).isEmpty();
	}

	@Test
	void noPageWritesWhatIsNotEscapedOrRunsWhatStandsInIt() {
		assertThat(below("src/main/resources/templates").filter((file) -> !file.equals(PRINTED))
			.flatMap((file) -> lines(file, UNESCAPED))).isEmpty();
	}

	@Test
	void bothAreFoundWhereTheyAre() {
		assertThat(PUT_TOGETHER.matcher("sql(\"select id from t where name = '\" + name").find()).isTrue();
		assertThat(PUT_TOGETHER.matcher("\"select * from %s\".formatted(table)").find()).isTrue();
		assertThat(PUT_TOGETHER.matcher("sql(\"select id from t where name = ?\"").find()).isFalse();
		assertThat(UNESCAPED.matcher("<p th:utext=\"${words}\">").find()).isTrue();
		assertThat(UNESCAPED.matcher("<a onclick=\"go()\">").find()).isTrue();
		assertThat(UNESCAPED.matcher("<script src=\"/js/app.js\">").find()).isFalse();
	}

	private static Stream<String> lines(Path file, Pattern what) {
		try {
			return Files.readAllLines(file)
				.stream()
				.filter(what.asPredicate())
				.map((line) -> file.getFileName() + ": " + line.strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> below(String folder) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter(Files::isRegularFile).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
