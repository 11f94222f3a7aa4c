package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipactions.residents.MarkKind.ADDRESS;
import static org.partnershipactions.residents.MarkKind.BORN_SURNAME;
import static org.partnershipactions.residents.MarkKind.EMAIL;
import static org.partnershipactions.residents.MarkKind.NAME;
import static org.partnershipactions.residents.MarkKind.TELEPHONE;
import static org.partnershipactions.residents.MarkKind.TWO_NAMES;

/** Who is the same person is decided by what fits, and said in words elsewhere. */
class ResidentMatchTests {

	static Stream<Set<MarkKind>> combinations() {
		MarkKind[] kinds = MarkKind.values();
		return IntStream.range(1, 1 << kinds.length).mapToObj((bits) -> {
			Set<MarkKind> some = EnumSet.noneOf(MarkKind.class);
			for (MarkKind kind : kinds) {
				if ((bits & 1 << kind.ordinal()) != 0) {
					some.add(kind);
				}
			}
			return some;
		});
	}

	@ParameterizedTest
	@MethodSource("combinations")
	void isTheSamePersonWithTheNameAndOneMoreThatTellsNamesakesApart(Set<MarkKind> marks) {
		boolean same = false;
		for (MarkKind one : List.of(BORN_SURNAME, EMAIL, TELEPHONE)) {
			same = same || marks.containsAll(EnumSet.of(NAME, one));
		}
		assertThat(match(marks).samePerson()).isEqualTo(same);
	}

	@Test
	void neitherNameNorAddressNorHalfANameIsEnough() {
		assertThat(match(EnumSet.of(NAME)).samePerson()).isFalse();
		assertThat(match(EnumSet.of(NAME, TWO_NAMES, ADDRESS)).samePerson()).isFalse();
		assertThat(match(EnumSet.of(BORN_SURNAME, TWO_NAMES, EMAIL, TELEPHONE, ADDRESS)).samePerson()).isFalse();
	}

	@Test
	void knowsAllOfWhatWasGivenOnlyWhereEachOfItFits() {
		ResidentFacts given = new ResidentFacts("Zoe Hill", LocalDate.of(1981, 3, 9), "14 High Street",
				"zoe@resident14.example", "01732 000014", null, false);
		Set<MarkKind> all = EnumSet.of(NAME, BORN_SURNAME, EMAIL, TELEPHONE, ADDRESS);
		assertThat(match(all).knowsAllOf(given)).isTrue();
		for (MarkKind missing : all) {
			Set<MarkKind> rest = EnumSet.copyOf(all);
			rest.remove(missing);
			assertThat(match(rest).knowsAllOf(given)).isFalse();
		}
		assertThat(
				match(all).knowsAllOf(new ResidentFacts("Zoe Hill", null, null, null, "01732 000014", "Asthma", false)))
			.isFalse();
		assertThat(match(EnumSet.of(NAME, TELEPHONE))
			.knowsAllOf(new ResidentFacts("Zoe Hill", null, null, null, "01732 000014", null, false))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("combinations")
	void saysWhyInWordsThatDecideNothing(Set<MarkKind> marks) {
		assertThat(ResidentMatchView.of(match(marks)).reasons()).doesNotContainNull().doesNotHaveDuplicates();
	}

	@Test
	void saysNameAndDateOfBirthInOne() {
		assertThat(ResidentMatchView.of(match(EnumSet.of(NAME, BORN_SURNAME, TWO_NAMES, ADDRESS))).reasons())
			.containsExactly("same name and date of birth", "same address");
	}

	private static ResidentMatch match(Set<MarkKind> marks) {
		return new ResidentMatch("key", "P-000123", marks);
	}

}
