package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who may be the same person, as people read it; nothing is decided by these
 * words.
 *
 * @param key key
 * @param ref reference such as P-000123
 * @param reasons why, in words, strongest first
 */
public record ResidentMatchView(String key, String ref, List<String> reasons) {

	private static final Map<MarkKind, String> WORDS = new EnumMap<>(
			Map.of(MarkKind.NAME, "same name", MarkKind.BORN_SURNAME, "same surname and date of birth", MarkKind.EMAIL,
					"same e-mail address", MarkKind.TELEPHONE, "same telephone", MarkKind.ADDRESS, "same address",
					MarkKind.TWO_NAMES, "two names the same"));

	/** Puts a match into words. */
	public static ResidentMatchView of(ResidentMatch match) {
		return new ResidentMatchView(match.key(), match.ref(), reasons(match.marks()));
	}

	private static List<String> reasons(Set<MarkKind> marks) {
		List<String> reasons = new ArrayList<>();
		Set<MarkKind> left = EnumSet.copyOf(marks);
		left.retainAll(WORDS.keySet());
		if (left.contains(MarkKind.NAME)) {
			left.remove(MarkKind.TWO_NAMES);
		}
		if (left.containsAll(EnumSet.of(MarkKind.NAME, MarkKind.BORN_SURNAME))) {
			reasons.add("same name and date of birth");
			left.removeAll(EnumSet.of(MarkKind.NAME, MarkKind.BORN_SURNAME));
		}
		left.stream().sorted(Comparator.comparing((kind) -> -kind.weight())).map(WORDS::get).forEach(reasons::add);
		return reasons;
	}

}
