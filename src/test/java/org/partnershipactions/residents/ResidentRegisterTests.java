package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** People are kept sealed, found again however they are written, merged and parted. */
@WholeProduct
@OnH2
class ResidentRegisterTests {

	private static final LocalDate BORN = LocalDate.of(1981, 3, 9);

	private static final String CSP = "sevenoaks";

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void keepsNothingOfAPersonInPlain() {
		ResidentFacts facts = new ResidentFacts("Petunia Plantedname", BORN, "9 Plantedname Road",
				"p@plantedname.example", "07700 900111", "Plantedname's asthma", false);
		String key = this.residents.add(CSP, facts);
		assertThat(this.sql.queryForList("select * from resident where resident_key = ?", key).toString())
			.doesNotContainIgnoringCase("plantedname")
			.doesNotContain("1981", "900111");
		assertThat(this.sql.queryForList("select details from audit_entry where subject_key = ?", key).toString())
			.doesNotContainIgnoringCase("plantedname");
		ResidentView view = as("csu.member", key);
		assertThat(view.name()).isEqualTo("Petunia Plantedname");
		assertThat(view.bornOn()).isEqualTo(BORN);
		assertThat(view.health()).isEqualTo("Plantedname's asthma");
		assertThat(view.ref()).matches("P-\\d{6}").isEqualTo(this.residents.ref(key));
	}

	@Test
	void writesDownWhoLooked() {
		String key = this.residents.add(CSP, named("Resident Looked"));
		as("csu.member", key);
		assertThat(this.sql.queryForList("select who from view_entry where subject_key = ?", String.class, key))
			.containsExactly("csu.member");
	}

	@Test
	void findsAPersonHoweverTheyAreWrittenAndSaysWhy() {
		String key = this.residents.add(CSP, new ResidentFacts("Ms Zoë O'Fourteen-Hill", BORN,
				"Flat 2, 14 Station Road, Swanley BR8 8ET", "Zoe@Resident14.example", "+44 7700 900 014", null, false));
		assertThat(reasons(key, new ResidentFacts("OFOURTEEN HILL, Zoe", BORN, null, null, null, null, false)))
			.containsExactly("same name and date of birth");
		assertThat(reasons(key, named("zoe ofourteen hill"))).containsExactly("same name");
		assertThat(reasons(key, named("Zoe Maria Ofourteen"))).containsExactly("two names the same");
		assertThat(reasons(key, new ResidentFacts("Z. Hill", BORN, null, null, null, null, false)))
			.containsExactly("same surname and date of birth");
		assertThat(
				reasons(key,
						new ResidentFacts(null, null, "flat 2 14 Station Rd. br88et", " ZOE@resident14.example",
								"07700900014", null, false)))
			.containsExactly("same e-mail address", "same telephone", "same address");
		assertThat(this.residents.like("elsewhere", named("zoe ofourteen hill"))).isEmpty();
		assertThat(this.residents.like(CSP, named("Zoe Unlike"))).isEmpty();
		assertThat(this.residents.like(CSP, new ResidentFacts(null, null, null, null, null, null, false))).isEmpty();
	}

	@Test
	void putsTheLikeliestFirst() {
		String name = this.residents.add(CSP, named("Resident Fifteenth"));
		String both = this.residents.add(CSP,
				new ResidentFacts("Resident Fifteenth", BORN, null, null, null, null, false));
		assertThat(
				this.residents.like(CSP, new ResidentFacts("Resident Fifteenth", BORN, null, null, null, null, false)))
			.extracting(ResidentMatch::key)
			.startsWith(both, name);
	}

	@Test
	void forgetsTheMarksOfWhatWasChanged() {
		String key = this.residents.add(CSP, named("Resident Before"));
		this.residents.change(key, named("Resident Afterwards"));
		assertThat(this.residents.like(CSP, named("Resident Before"))).extracting(ResidentMatch::key)
			.doesNotContain(key);
		assertThat(reasons(key, named("Resident Afterwards"))).containsExactly("same name");
	}

	@Test
	void letsOneRecordStandForTwoAndPartsThemAgain() {
		String kept = this.residents.add(CSP, named("Resident Kept"));
		String other = this.residents.add(CSP,
				new ResidentFacts("Resident Keppt", BORN, null, null, "01732 000014", null, false));
		merge(kept, other, "Same date of birth on the letter");
		assertThat(this.residents.current(other)).isEqualTo(kept);
		ResidentView view = as("csu.member", other);
		assertThat(view.name()).isEqualTo("Resident Kept");
		assertThat(view.telephone()).isEqualTo("01732 000014");
		assertThat(view.mergedRefs()).containsExactly(this.residents.ref(other));
		assertThat(this.residents.like(CSP, named("Resident Keppt"))).extracting(ResidentMatch::key)
			.containsExactly(kept);
		this.residents.unmerge(other, "Twins");
		assertThat(this.residents.current(other)).isEqualTo(other);
		assertThat(as("csu.member", other).name()).isEqualTo("Resident Keppt");
		assertThat(as("csu.member", kept).mergedRefs()).isEmpty();
		assertThat(this.sql.queryForList("select * from resident_merge where other = ?", other).toString())
			.doesNotContain("Twins", "date of birth");
	}

	@Test
	void refusesAMergeThatCannotBe() {
		String one = this.residents.add(CSP, named("Resident One"));
		String two = this.residents.add(CSP, named("Resident Two"));
		String body = this.residents.add(CSP, new ResidentFacts("Shop", null, null, null, null, null, true));
		String elsewhere = this.residents.add("elsewhere", named("Resident One"));
		Stream.of(one, body, elsewhere)
			.forEach((other) -> assertThatExceptionOfType(InvalidAnswers.class)
				.isThrownBy(() -> merge(one, other, "Because")));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> merge(one, two, " "));
		merge(one, two, "Because");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> merge(two, one, "Because"));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> this.residents.unmerge(one, "Because"));
	}

	@Test
	void countsAgeInWholeYearsAndKnowsNoneOfABody() {
		String key = this.residents.add(CSP, new ResidentFacts(null, BORN, null, null, null, null, false));
		assertThat(this.residents.ageOn(key, LocalDate.of(1997, 3, 8))).contains(15);
		assertThat(this.residents.ageOn(key, LocalDate.of(1997, 3, 9))).contains(16);
		String body = this.residents.add(CSP, new ResidentFacts("Shop", BORN, null, null, null, null, true));
		assertThat(this.residents.ageOn(body, BORN)).isEmpty();
		assertThat(this.residents.body(body)).isTrue();
		assertThat(this.residents.ageOn(this.residents.add(CSP, named("Resident")), BORN)).isEmpty();
	}

	private void merge(String kept, String other, String reason) {
		Actor.as("triage", () -> {
			this.residents.merge(kept, other, reason);
			return null;
		});
	}

	private ResidentView as(String username, String key) {
		return Actor.as(username, () -> this.residents.view(key, "test"));
	}

	private List<String> reasons(String key, ResidentFacts facts) {
		return this.residents.like(CSP, facts)
			.stream()
			.filter((match) -> match.key().equals(key))
			.findFirst()
			.map(ResidentMatchView::of)
			.orElseThrow()
			.reasons();
	}

	private static ResidentFacts named(String name) {
		return new ResidentFacts(name, null, null, null, null, null, false);
	}

}
