package org.partnershipactions.plan.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which texts a spreadsheet would take for a formula. */
class FormulaGuardTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "\uFF1D1+1", "\uFF0B1", "\uFF0D1",
			"\uFF20SUM(A1)", "\uFE661", "\u00a0=1", "\u200e=1", " \uFF1D1", "'=1" })
	void guardsWhatBeginsAFormulaAndTakesTheGuardOffAgain(String text) {
		assertThat(FormulaGuard.added(text)).isEqualTo("'" + text);
		assertThat(FormulaGuard.removed(FormulaGuard.added(text))).isEqualTo(text);
	}

	@Test
	void leavesOtherTextsAlone() {
		for (String text : new String[] { "", "1.1", "O'Brien", "'tis", "a=b", "2 + 2", "\u3042" }) {
			assertThat(FormulaGuard.added(text)).isEqualTo(text);
			assertThat(FormulaGuard.removed(text)).isEqualTo(text);
		}
	}

}
