package org.partnershipactions.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of the golden master: recorded, or compared with what was seen this time.
 * What was seen is always written too, so that {@code git diff --no-index} can show all
 * of it.
 */
final class GoldenFiles {

	private static final int SHOWN = 12;

	private static final int AHEAD = 60;

	private final Path kept;

	private final Path seen;

	private final Map<String, List<String>> files = new TreeMap<>();

	GoldenFiles(Path kept, Path seen) {
		this.kept = kept;
		this.seen = seen;
	}

	/** Adds lines to a file. */
	void add(String name, List<String> lines) {
		List<String> file = this.files.computeIfAbsent(name, (fresh) -> new ArrayList<>());
		lines.stream().flatMap(String::lines).forEach(file::add);
	}

	/** Names of what is kept and of what was seen. */
	Set<String> names() {
		Set<String> names = new TreeSet<>(this.files.keySet());
		names.addAll(below(this.kept));
		return names;
	}

	/** Makes what was seen the master. */
	void record() {
		clear(this.kept);
		writeTo(this.kept);
	}

	/** Writes what was seen where it can be looked at. */
	void writeSeen() {
		clear(this.seen);
		writeTo(this.seen);
	}

	/** The first differences of a file, each with its line; none where it is the same. */
	List<String> differences(String name) {
		if (!this.files.containsKey(name)) {
			return List.of(name + " is kept and was not written this time");
		}
		if (!below(this.kept).contains(name)) {
			return List.of(name + " was written and is not kept yet");
		}
		List<String> differences = compare(read(this.kept.resolve(name)), this.files.get(name));
		return (differences.size() <= SHOWN) ? differences
				: Stream
					.concat(differences.stream().limit(SHOWN),
							Stream.of("and %d more".formatted(differences.size() - SHOWN)))
					.toList();
	}

	static List<String> compare(List<String> before, List<String> now) {
		List<String> differences = new ArrayList<>();
		int old = 0;
		int fresh = 0;
		while (old < before.size() || fresh < now.size()) {
			if (old < before.size() && fresh < now.size() && before.get(old).equals(now.get(fresh))) {
				old++;
				fresh++;
				continue;
			}
			int[] skip = nextMatch(before.subList(old, before.size()), now.subList(fresh, now.size()));
			for (String gone : before.subList(old, old + skip[0])) {
				differences.add("line %d - %s".formatted(++old, gone));
			}
			for (String come : now.subList(fresh, fresh + skip[1])) {
				differences.add("line %d + %s".formatted(++fresh, come));
			}
		}
		return differences;
	}

	/** How many lines to pass over on both sides until both say the same again. */
	private static int[] nextMatch(List<String> before, List<String> now) {
		for (int both = 1; both <= AHEAD; both++) {
			for (int old = 0; old <= both; old++) {
				int fresh = both - old;
				if (old < before.size() && fresh < now.size() && before.get(old).equals(now.get(fresh))) {
					return new int[] { old, fresh };
				}
			}
		}
		return new int[] { Math.min(before.size(), AHEAD), Math.min(now.size(), AHEAD) };
	}

	private void writeTo(Path folder) {
		this.files.forEach((name, lines) -> write(folder.resolve(name), lines));
	}

	private static Set<String> below(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Set.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString().replace('\\', '/'))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void clear(Path folder) {
		for (String name : below(folder)) {
			try {
				Files.delete(folder.resolve(name));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	static List<String> read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, List<String> lines) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, lines.stream().map((line) -> line + "\n").collect(Collectors.joining()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
