package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.residents.places.Normaliser;
import org.partnershipactions.security.sealing.Seal;

/**
 * A keyed hash by which a person is found again.
 *
 * @param kind what it was made of
 * @param mark the hash
 */
@Embeddable
record Mark(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) MarkKind kind,
		@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 64) String mark) {

	private static final int MOST_NAMES = 6;

	private static final int SHORTEST_TELEPHONE = 6;

	/**
	 * All marks of what is known of somebody. They differ between partnerships, so that
	 * none tells who lives in two.
	 */
	static Set<Mark> of(Seal seal, String partnership, ResidentFacts facts) {
		return marks(seal::blindIndex, partnership, facts);
	}

	/** The same as they were made before the hashes had a key of their own. */
	static Set<Mark> ofOld(Seal seal, String partnership, ResidentFacts facts) {
		return marks(seal::blindIndexOfOld, partnership, facts);
	}

	private static Set<Mark> marks(UnaryOperator<String> hash, String partnership, ResidentFacts facts) {
		Set<Mark> marks = new LinkedHashSet<>();
		texts(facts).forEach((kind, some) -> some.stream()
			.filter((text) -> !text.isEmpty())
			.map((text) -> new Mark(kind, hash.apply(partnership + "|" + kind + "|" + text)))
			.forEach(marks::add));
		return marks;
	}

	private static Map<MarkKind, List<String>> texts(ResidentFacts facts) {
		Map<MarkKind, List<String>> texts = new EnumMap<>(MarkKind.class);
		List<String> names = Normaliser.names(facts.name()).stream().distinct().limit(MOST_NAMES).toList();
		String telephone = Normaliser.telephone(facts.telephone());
		texts.put(MarkKind.NAME, List.of(String.join(" ", names.stream().sorted().toList())));
		texts.put(MarkKind.TOKEN, names);
		texts.put(MarkKind.TWO_NAMES, pairs(names));
		texts.put(MarkKind.BORN_SURNAME, bornSurname(names, facts.bornOn()));
		texts.put(MarkKind.EMAIL, List.of(Normaliser.email(facts.email())));
		texts.put(MarkKind.TELEPHONE, List.of((telephone.length() < SHORTEST_TELEPHONE) ? "" : telephone));
		texts.put(MarkKind.ADDRESS, List.of(Normaliser.address(facts.address())));
		return texts;
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
