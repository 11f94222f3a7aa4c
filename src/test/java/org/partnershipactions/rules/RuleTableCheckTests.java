package org.partnershipactions.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.rules.RuleTableShape.RowChoice;
import org.partnershipactions.rules.RuleTableShape.RuleBound;
import org.partnershipactions.workflow.BareDecision;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a draft, each with table, row, column and what to do. */
class RuleTableCheckTests {

	private static final List<String> ANSWERS = List.of("standard", "medium", "high");

	private static final RuleTableShape FIRST = shape(RowChoice.FIRST, List.of());

	private static final RuleTableShape ONLY = shape(RowChoice.ONLY, List.of());

	@Test
	void aTableThatAnswersEverythingOnceIsRight() {
		assertThat(errors(FIRST, row("15 or more", "", "high"), row("", "yes", "medium"), row("", "", "standard")))
			.isEmpty();
		assertThat(errors(ONLY, row("15 or more", "", "high"), row("14 or less", "yes", "medium"),
				row("14 or less", "no", "standard")))
			.isEmpty();
	}

	@Test
	void namesAGapOnceAndAsWideAsItIs() {
		assertThat(errors(FIRST, row("15 or more", "", "high"), row("6 or less", "", "standard"),
				row("10 to 12", "yes", "medium")))
			.extracting(FieldError::message)
			.containsExactly("Bands, after row 3: no row answers where Score is 7 to 9. Add a row for it or widen one",
					"Bands, after row 3: no row answers where Score is 10 to 14 and Hate is no."
							+ " Add a row for it or widen one",
					"Bands, after row 3: no row answers where Score is 13 to 14. Add a row for it or widen one");
		assertThat(errors(FIRST, row("1 or more", "", "high"))).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("where Score is 0."));
	}

	@Test
	void namesBothRowsOfAnOverlapWhereOnlyOneMayFit() {
		assertThat(errors(ONLY, row("7 or more", "", "high"), row("10 or less", "", "standard"))).singleElement()
			.satisfies((error) -> {
				assertThat(error.field()).isEqualTo("rows[1]");
				assertThat(error.message())
					.isEqualTo("Bands, rows 1 and 2, Score: both fit the same facts. Narrow one of them");
			});
	}

	@Test
	void namesARowThatNeverAnswersAndTheOnesBeforeIt() {
		assertThat(errors(FIRST, row("7 or more", "", "medium"), row("", "yes", "medium"),
				row("15 or more", "", "high"), row("", "", "standard")))
			.singleElement()
			.satisfies((error) -> {
				assertThat(error.field()).isEqualTo("rows[2]");
				assertThat(error.message()).startsWith("Bands, row 3, Score: it never answers, because row 1");
			});
		assertThat(errors(FIRST, row("7 or more", "", "medium"), row("6 or less", "", "standard"),
				row("5 to 8", "", "high")))
			.singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("row 3", "because row 1, 2"));
	}

	@Test
	void namesTheCellThatCannotBeRead() {
		assertThat(errors(FIRST, row("many", "maybe", "extreme"), new RuleRow(" ", Map.of("colour", "red"), "high")))
			.extracting(FieldError::field)
			.containsExactly("rows[0].score", "rows[0].hate", "rows[0].answer", "rows[1].colour", "rows[1].words");
		assertThat(errors(FIRST, row("many", "", "high")).get(0).message())
			.isEqualTo("Bands, row 1, Score: “many” cannot be read. Write such as 5, 7 to 14, 15 or more, 6 or less,"
					+ " or leave it empty");
		assertThat(errors(FIRST, row("", "", "extreme")).get(0).message()).contains("standard, medium, high");
	}

	@Test
	void refusesAnEmptyTableAndOneThatNobodyReads() {
		assertThat(errors(FIRST)).singleElement()
			.satisfies((error) -> assertThat(error.message()).isEqualTo("Bands has no row. Give it 1 to 40 rows"));
		assertThat(RuleTableCheck.errors(FIRST, Collections.nCopies(41, row("", "", "high")))).hasSize(1);
	}

	@Test
	void refusesAnAnswerThatTheLawGivesOtherwise() {
		RuleTableShape bound = shape(RowChoice.FIRST, List.of(new RuleBound("score", 3, "high", "s. 104(4)")));
		assertThat(errors(bound, row("4 or more", "", "high"), row("", "", "standard"))).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("from 3 on it must answer high (s. 104(4))"));
		assertThat(errors(bound, row("2 or more", "", "high"), row("", "", "standard"))).isEmpty();
	}

	/** Tables at random: what the check finds is what asking every number finds. */
	@Test
	void findsWhatAskingEachCaseFinds() {
		Random random = new Random(68);
		for (int table = 0; table < 300; table++) {
			List<RuleRow> rows = IntStream.range(0, 1 + random.nextInt(5)).mapToObj((row) -> any(random)).toList();
			List<FieldError> found = RuleTableCheck.errors(FIRST, rows);
			boolean gap = false;
			List<Integer> answering = new ArrayList<>();
			for (int score = 0; score < 45; score++) {
				for (boolean hate : new boolean[] { true, false }) {
					int first = first(rows, score, hate);
					gap |= first < 0;
					answering.add(first);
				}
			}
			List<String> unreachable = IntStream.range(0, rows.size())
				.filter((row) -> !answering.contains(row))
				.mapToObj((row) -> "rows[" + row + "]")
				.toList();
			assertThat(found.stream().anyMatch((error) -> error.message().contains("no row answers"))).as("%s", rows)
				.isEqualTo(gap);
			assertThat(found.stream().map(FieldError::field).filter((field) -> !field.equals("rows"))).as("%s", rows)
				.containsExactlyElementsOf(unreachable);
		}
	}

	/** The engine reads the rows that are written for it as they are checked here. */
	@Test
	void theEngineAnswersByTheSameRow() {
		Random random = new Random(69);
		for (int table = 0; table < 20; table++) {
			List<RuleRow> rows = new ArrayList<>(
					IntStream.range(0, 1 + random.nextInt(5)).mapToObj((row) -> any(random)).toList());
			rows.add(row("", "", "standard"));
			BareDecision decision = BareDecision.of(RuleTableDmn.write(FIRST, rows));
			for (int score = 0; score < 25; score += 2) {
				for (boolean hate : new boolean[] { true, false }) {
					int first = first(rows, score, hate);
					assertThat(decision.decide(Map.of("score", score, "hate", hate)).get("answer")).as("%s", rows)
						.isEqualTo(rows.get(first).answer());
					assertThat(decision.lastRules()).containsExactly("Row_" + (first + 1));
				}
			}
		}
	}

	private static int first(List<RuleRow> rows, int score, boolean hate) {
		for (int row = 0; row < rows.size(); row++) {
			String asked = rows.get(row).cell("score");
			int from = asked.isEmpty() ? 0 : Integer.parseInt(asked.split(" to ")[0]);
			int to = asked.isEmpty() ? 99 : Integer.parseInt(asked.split(" to ")[1]);
			String cell = rows.get(row).cell("hate");
			if (score >= from && score <= to && (cell.isEmpty() || cell.equals("yes") == hate)) {
				return row;
			}
		}
		return -1;
	}

	private static RuleRow any(Random random) {
		int from = random.nextInt(20);
		return row(random.nextInt(4) == 0 ? "" : from + " to " + (from + random.nextInt(12)),
				List.of("", "yes", "no").get(random.nextInt(3)), ANSWERS.get(random.nextInt(3)));
	}

	private static List<FieldError> errors(RuleTableShape shape, RuleRow... rows) {
		return RuleTableCheck.errors(shape, List.of(rows));
	}

	private static RuleRow row(String score, String hate, String answer) {
		return new RuleRow("So <it> is & \"was\"", Map.of("score", score, "hate", hate), answer);
	}

	private static RuleTableShape shape(RowChoice choice, List<RuleBound> bounds) {
		return new RuleTableShape("Bands", "Bands",
				List.of(RuleColumn.number("score", "Score"), RuleColumn.yesNo("hate", "Hate")), "Band", ANSWERS, choice,
				bounds);
	}

}
