package org.partnershipactions.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** Reads a file of statements that an operator runs by hand, to try them. */
public final class SqlFile {

	private SqlFile() {
	}

	/** Statements of a file below {@code db}, in their order and without comments. */
	public static List<String> statements(String file) {
		return Stream.of(text(file).replaceAll("(?m)^--.*\n", "").split(";\\s*(\n|$)"))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

	private static String text(String file) {
		try {
			return new ClassPathResource("db/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
