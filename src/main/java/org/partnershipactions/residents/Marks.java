package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.security.Seal;

import org.springframework.stereotype.Component;

/** Makes the marks of what is known of a person. */
@Component
class Marks {

	private static final int MOST_NAMES = 6;

	private static final int SHORTEST_TELEPHONE = 6;

	private final Seal seal;

	Marks(Seal seal) {
		this.seal = seal;
	}

	/** Marks that differ between partnerships, so that none tells who lives in two. */
	Set<Mark> of(String partnership, ResidentFacts facts) {
		Map<MarkKind, List<String>> texts = new EnumMap<>(MarkKind.class);
		List<String> names = PlainForm.names(facts.name()).stream().distinct().limit(MOST_NAMES).toList();
		String telephone = PlainForm.telephone(facts.telephone());
		texts.put(MarkKind.NAME, List.of(String.join(" ", names.stream().sorted().toList())));
		texts.put(MarkKind.TOKEN, names);
		texts.put(MarkKind.TWO_NAMES, pairs(names));
		texts.put(MarkKind.BORN_SURNAME, bornSurname(names, facts.bornOn()));
		texts.put(MarkKind.EMAIL, List.of(PlainForm.email(facts.email())));
		texts.put(MarkKind.TELEPHONE, List.of((telephone.length() < SHORTEST_TELEPHONE) ? "" : telephone));
		texts.put(MarkKind.ADDRESS, List.of(PlainForm.address(facts.address())));
		Set<Mark> marks = new LinkedHashSet<>();
		texts.forEach((kind, some) -> some.stream()
			.filter((text) -> !text.isEmpty())
			.forEach((text) -> marks.add(mark(partnership, kind, text))));
		return marks;
	}

	Mark mark(String partnership, MarkKind kind, String text) {
		return new Mark(kind, this.seal.blindIndex(partnership + "|" + kind + "|" + text));
	}

	private static List<String> bornSurname(List<String> names, LocalDate bornOn) {
		return (names.isEmpty() || bornOn == null) ? List.of() : List.of(names.get(names.size() - 1) + " " + bornOn);
	}

	private static List<String> pairs(List<String> names) {
		List<String> sorted = names.stream().sorted().toList();
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < sorted.size(); j++) {
				pairs.add(sorted.get(i) + " " + sorted.get(j));
			}
		}
		return pairs;
	}

}
