package org.partnershipactions.intake.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnershipactions.forms.InvalidAnswers;

/** Values of enums as addresses and programs write them: lower case, with hyphens. */
final class Codes {

	private Codes() {
	}

	static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a code; null where nothing was written.
	 * @throws InvalidAnswers when there is no such value, naming those that there are
	 */
	static <E extends Enum<E>> E read(Class<E> type, String field, String code) {
		if (code == null || code.isBlank()) {
			return null;
		}
		String name = code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(type.getEnumConstants())
			.filter((value) -> value.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers(field, "Write one of " + all(type)));
	}

	private static String all(Class<? extends Enum<?>> type) {
		return Arrays.stream(type.getEnumConstants()).map(Codes::of).collect(Collectors.joining(", "));
	}

}
