package org.partnershipactions.casereviews.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.forms.InvalidAnswers;

/** The codes by which addresses and programs name stages and applicants. */
final class ReviewCodes {

	private ReviewCodes() {
	}

	static String of(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a code; null where none is given.
	 * @throws InvalidAnswers that names the codes there are
	 */
	static <E extends Enum<E>> E read(Class<E> type, String field, String code) {
		if (code == null || code.isBlank()) {
			return null;
		}
		return Stream.of(type.getEnumConstants())
			.filter((one) -> of(one).equals(code.strip()))
			.findFirst()
			.orElseThrow(() -> new InvalidAnswers(field, "Choose one of: "
					+ Stream.of(type.getEnumConstants()).map(ReviewCodes::of).collect(Collectors.joining(", "))));
	}

}
