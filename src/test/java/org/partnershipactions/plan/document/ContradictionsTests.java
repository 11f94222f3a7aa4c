package org.partnershipactions.plan.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictionsTests {

	private static final String TABLE = "\n\nPriority Action\t\tLead Agency\tOther Partners\tBy When\tFunding\n"
			+ "ROAD SAFETY\t\t\t\t\t\n1.1\tPatrol\tPolice\tCSU\tMarch 2027\tKFRS\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					We have two priorities this year.                   | two priorities         | hold 1
					The plan has 12 priority actions.                   | 12 priority actions    | hold 1
					Data of March 2026 to January 2026.                 | March 2026 to January 2026 | ends before it begins
					Data from October 25 - September 29.                | October 25 - September 29  | 48 months long
					Data from October 2025 to September 2026.           | October 2025 to September 2026 | after the plan's year begins
					This year (June 2022 to May 2023) was better.       | June 2022 to May 2023  | called this year
					The assessment made in the summer of 2023 says so.  | summer of 2023         | winter of 2025
					Annual Action Plan 2025-26                          | 2025-26                | plan for 2025-26
					""")
	void namesTheLineTheWordsAndTheContradiction(String prose, String value, String message) {
		List<Finding> findings = PlanTexts.read("Our plan\n" + prose + TABLE).warnings();
		assertThat(findings).anySatisfy((one) -> {
			assertThat(one.column()).isEqualTo("document");
			assertThat(one.value()).isEqualTo(value);
			assertThat(one.message()).contains(message);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "We have 1 priorities and 3 key aims.", "Data of October 2024 - September 2025.",
			"The assessment made in the winter of 2025 says so.", "Annual Action Plan 2026-27", "Tea 10 - 12 daily.",
			"Open Monday 12 to Friday 14." })
	void findsNothingWhereAllAgrees(String prose) {
		assertThat(PlanTexts.read("Our plan\n" + prose + TABLE).warnings()).isEmpty();
	}

	@Test
	void saysWhenMostFiguresAreOfAnotherPeriodThanStatedFirst() {
		String text = "Data of April 2024 - March 2025 unless otherwise stated.\nBurglary October 2024 - September 2025.\n"
				+ "Arson 1 October 2024 to 30 September 2025." + TABLE;
		assertThat(PlanTexts.read(text).warnings()).singleElement().satisfies((one) -> {
			assertThat(one.row()).isEqualTo(1);
			assertThat(one.message()).contains("October 2024 - September 2025 (lines 2, 3)");
		});
	}

}
