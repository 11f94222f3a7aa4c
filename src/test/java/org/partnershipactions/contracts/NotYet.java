package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What does not keep the rules of the house yet, written down: the list may shrink and
 * never grow, for any rule.
 *
 * @param listed rule and name of what is let through
 */
record NotYet(Set<String> listed) {

	private static final Path FILE = Path.of("src/test/resources/contracts/not-yet.txt");

	private static final String HEAD = """
			# What does not keep the rules of the house yet: rule and name, one a line.
			# Take off what keeps them: mvn test -Dtest=HouseTests -Dhouse.write=true
			""";

	static NotYet read() {
		try (Stream<String> lines = Files.lines(FILE)) {
			return new NotYet(
					lines.filter((line) -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What breaks a rule and is not listed, with how. */
	List<String> fresh(Map<String, String> offences) {
		return offences.entrySet()
			.stream()
			.filter((offence) -> !this.listed.contains(offence.getKey()))
			.map((offence) -> offence.getKey() + ": " + offence.getValue())
			.sorted()
			.toList();
	}

	/** What is listed and keeps the rules by now. */
	List<String> stale(Map<String, String> offences) {
		return this.listed.stream().filter((one) -> !offences.containsKey(one)).sorted().toList();
	}

	/**
	 * What is to be listed from now on: what breaks a rule today, for each rule that is
	 * broken no more often than the list says.
	 */
	NotYet shrunkTo(Map<String, String> offences) {
		Map<String, Long> before = counts(this.listed);
		Map<String, Long> now = counts(offences.keySet());
		Set<String> kept = new TreeSet<>();
		Function<String, Boolean> isFewer = (
				one) -> now.getOrDefault(rule(one), 0L) <= before.getOrDefault(rule(one), 0L);
		offences.keySet().stream().filter(isFewer::apply).forEach(kept::add);
		this.listed.stream().filter((one) -> !isFewer.apply(one)).forEach(kept::add);
		return new NotYet(kept);
	}

	void write() {
		String lines = this.listed.stream().sorted().map((one) -> one + "\n").collect(Collectors.joining());
		try {
			Files.writeString(FILE, HEAD + lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Long> counts(Set<String> offences) {
		return offences.stream().collect(Collectors.groupingBy(NotYet::rule, TreeMap::new, Collectors.counting()));
	}

	private static String rule(String offence) {
		return offence.substring(0, offence.indexOf(' '));
	}

}
