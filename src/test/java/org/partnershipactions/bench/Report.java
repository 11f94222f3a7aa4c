package org.partnershipactions.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What was measured, as Markdown: printed, and kept in {@code target/benchmarks.md}.
 */
final class Report {

	private static final Path FILE = Path.of("target", "benchmarks.md");

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK);

	private static final List<String> LINES = new ArrayList<>();

	private Report() {
	}

	/** Adds a section with one table, below what this run measured before. */
	static synchronized void add(String title, JdbcTemplate database, List<String> table) {
		LINES.add("## " + title + "\n");
		LINES.add("Measured on " + machine(database) + "\n");
		LINES.addAll(table);
		LINES.add("");
		String all = String.join("\n", LINES);
		System.out.println(all);
		try {
			Files.writeString(FILE, all);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The size that a run uses unless it is told another one. */
	static int size(String name, int usual) {
		return Integer.getInteger("bench." + name, usual);
	}

	private static String machine(JdbcTemplate database) {
		return String.format(Locale.UK,
				"%s: %d processors, %s %s, Java %s, MariaDB %s with a buffer pool of %s MB, load average %.1f"
						+ " over the last minute of the run.",
				WHEN.format(LocalDateTime.now(ZoneOffset.UTC)), Runtime.getRuntime().availableProcessors(),
				System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.version().feature(),
				database.queryForObject("select version()", String.class),
				database.queryForObject("select round(@@innodb_buffer_pool_size / 1048576)", String.class),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
	}

}
