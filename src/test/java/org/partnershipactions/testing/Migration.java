package org.partnershipactions.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** Reads what a migration does to rows that are there already, to do it once more. */
public final class Migration {

	private Migration() {
	}

	/**
	 * Statements of a migration that begin so, in their order; lines of comment are left
	 * out.
	 */
	public static List<String> statements(String file, String begin) {
		return Stream.of(text(file).replaceAll("(?m)^--.*\n", "").split(";\\s*(\n|$)"))
			.map(String::strip)
			.filter((statement) -> statement.startsWith(begin))
			.toList();
	}

	private static String text(String file) {
		try {
			return new ClassPathResource("db/migration/" + file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
