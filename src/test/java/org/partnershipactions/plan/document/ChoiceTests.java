package org.partnershipactions.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.PlanQuestions.ReadHeading;
import org.partnershipactions.plan.document.PlanQuestions.RefusedRow;
import org.partnershipactions.plan.document.ReadingChoices.RowChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Files whose columns or rows somebody has to explain. */
class ChoiceTests {

	private static final String OWN_WORDS = "Action plan 2026\nCode,We will,Lead officer,With,Finished,\n"
			+ "1.1,Walk,Police,CSU,March 2027,N/A\n1.2,Talk,CSU,,Ongoing,PCC\n";

	private static final Map<String, String> SAID = Map.of("Code", "reference", "We will", "action", "Lead officer",
			"lead", "With", "partners", "Finished", "byWhen");

	@Test
	void showsTheColumnsAndFirstRowsThatItDoesNotRecognise() {
		PlanTable plan = read(OWN_WORDS, ReadingChoices.NONE);
		assertThat(plan.errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("Say below which column is which"));
		assertThat(plan.questions().lacksColumns()).isTrue();
		assertThat(plan.questions().headings()).extracting(ReadHeading::column, ReadHeading::text, ReadHeading::readAs)
			.startsWith(tuple("A", "Code", "notRead"), tuple("B", "We will", "notRead"))
			.hasSize(6);
		assertThat(plan.questions().firstRows()).first()
			.asList()
			.containsExactly("1.1", "Walk", "Police", "CSU", "March 2027", "N/A");
	}

	@Test
	void readsColumnsAsAPersonSays() {
		PlanTable plan = read(OWN_WORDS, columns(SAID));
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::byWhen)
			.containsExactly(tuple("1.1", "Walk", "March 2027"), tuple("1.2", "Talk", "Ongoing"));
		assertThat(plan.questions().lacksColumns()).isFalse();
	}

	@Test
	void readsAColumnWithoutHeadingByItsLetter() {
		Map<String, String> more = new HashMap<>(SAID);
		more.put("F", "funding");
		assertThat(read(OWN_WORDS, columns(more)).rows()).extracting(PlanRow::funding).containsExactly("N/A", "PCC");
	}

	@Test
	void takesWhatIsSaidForMoreThanWhatIsKnown() {
		String table = "ref,title,lead,target,deadline\n1.1,Walk,Police,30 patrols,March 2027\n";
		assertThat(read(table, ReadingChoices.NONE).errors()).isNotEmpty();
		PlanTable plan = read(table, columns(Map.of("Target", "notRead")));
		assertThat(plan.rows()).extracting(PlanRow::byWhen).containsExactly("March 2027");
		assertThat(plan.warnings()).extracting(Finding::value).doesNotContain("target");
		assertThat(read(table, columns(Map.of("deadline", "byWhen"))).rows()).extracting(PlanRow::byWhen)
			.containsExactly("March 2027");
	}

	@Test
	void takesWhatIsSaidForMoreThanWhatIsRemembered() {
		ColumnChoices choices = ColumnChoices.of(Map.of("Finished", "byWhen"), Map.of("code", "reference", "we will",
				"action", "lead officer", "lead", "with", "byWhen", "finished", "notRead"));
		PlanTable plan = read(OWN_WORDS, new ReadingChoices(choices, Map.of()));
		assertThat(plan.rows()).extracting(PlanRow::byWhen).containsExactly("March 2027", "Ongoing");
	}

	@Test
	void refusesTwoColumnsForOneThingAndUnknownNames() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> ColumnChoices.of(new TreeMap<>(Map.of("Who", "lead", "Officer", "lead")), Map.of()))
			.satisfies((refused) -> assertThat(refused.errors()).singleElement()
				.satisfies((error) -> assertThat(error.field()).isEqualTo("mapping.columns"))
				.satisfies((error) -> assertThat(error.message()).contains("\"Officer\" and \"Who\"", "Lead agency")));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> ColumnChoices.of(Map.of("Who", "leed"), Map.of()))
			.satisfies((refused) -> assertThat(refused.errors()).extracting(FieldError::field)
				.containsExactly("mapping.columns.Who"));
		assertThat(ColumnChoices.of(Map.of("A", "notRead", "B", "notRead"), Map.of()).typed()).hasSize(2);
	}

	@Test
	void namesRowsThatItCannotReadAndTakesOrLeavesThemAsChosen() {
		String rows = PlanTexts.HEADER + "1.1,Walk,Police,,31 September 2026,\n1.2,Talk,Nobody Known,,Ongoing,\n";
		PlanTable plan = read(rows, ReadingChoices.NONE);
		assertThat(plan.questions().refusedRows()).containsExactly(new RefusedRow("row 2", "1.1", "Walk", true),
				new RefusedRow("row 3", "1.2", "Talk", false));
		PlanTable chosen = read(rows, new ReadingChoices(ColumnChoices.NONE,
				Map.of("row 2", RowChoice.ONGOING, "row 3", RowChoice.LEAVE_OUT)));
		assertThat(chosen.errors()).isEmpty();
		assertThat(chosen.rows()).extracting(PlanRow::ref, PlanRow::due, PlanRow::byWhen)
			.containsExactly(tuple("1.1", null, "Ongoing"));
		assertThat(chosen.warnings()).extracting(Finding::message)
			.contains("The action is taken as ongoing, as you chose.", "This row is left out, as you chose.");
	}

	@Test
	void namesEachAgencyThatIsUnknown() {
		PlanTable plan = read(PlanTexts.HEADER
				+ "1.1,Walk,\"Police, British Transport Police\",\"CSU; Imago and Tracks; as needed\",Ongoing,\n",
				ReadingChoices.NONE);
		assertThat(plan.questions().unknownAgencies()).containsExactly("British Transport Police", "Imago", "Tracks");
	}

	private static ReadingChoices columns(Map<String, String> said) {
		return new ReadingChoices(ColumnChoices.of(said, Map.of()), Map.of());
	}

	private static PlanTable read(String text, ReadingChoices choices) {
		return new PlanReader().read(PlanFile.of("plan", text.getBytes(StandardCharsets.UTF_8)), PlanTexts.YEAR,
				PlanTexts.NAMES, choices);
	}

}
