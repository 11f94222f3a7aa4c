package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.plan.document.FundingCell;
import org.partnershipactions.plan.money.MoneyDivision.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** The rule of how the money of an action is divided, and the amounts it takes. */
class MoneyDivisionTests {

	@Test
	void oneSourceWithoutAmountsHasAllOfIt() {
		MoneyDivision division = division("500", "450", false, part("csp", null, null));
		assertThat(division.parts()).containsExactly(part("csp", "500.00", "450.00"));
		assertThat(division.undividedPlanned()).isEqualTo("0.00");
		assertThat(division.undividedSpent()).isEqualTo("0.00");
	}

	@Test
	void whatTheLinesLeaveIsNotDividedYet() {
		MoneyDivision division = division("500", null, false, part("csp", "200", null), part("kcc", null, "30"));
		assertThat(division.planned()).isEqualTo("500.00");
		assertThat(division.undividedPlanned()).isEqualTo("300.00");
		assertThat(division.spent()).as("by the lines, while nothing is reported").isEqualTo("30.00");
		assertThat(division.undividedSpent()).isEqualTo("0.00");
	}

	@Test
	void anAmountOnTheOnlyLineIsTakenAsItIs() {
		assertThat(division("500", null, false, part("csp", "200", null)).undividedPlanned()).isEqualTo("300.00");
	}

	@Test
	void whatWasReportedAgainWithLessIsDividedBeyondIt() {
		assertThat(division("150", null, false, part("csp", "200", null)).undividedPlanned()).isEqualTo("-50.00");
	}

	@Test
	void whatIsWithdrawnPlansNothingAndHasSpentWhatItSpent() {
		MoneyDivision division = division("500", null, true, part("csp", "200", "80"));
		assertThat(division.planned()).isEqualTo("0.00");
		assertThat(division.undividedPlanned()).isEqualTo("0.00");
		assertThat(division.parts()).containsExactly(part("csp", null, "80"));
		assertThat(division.spent()).isEqualTo("80.00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			12.5      | 12.50
			£1,250.50 | 1250.50
			0         | 0.00
			100000000 | 100000000.00
			1e3       | 1000.00
			""")
	void anAmountIsPounds(String typed, String pounds) {
		List<FieldError> errors = new ArrayList<>();
		assertThat(Pounds.read(typed, "budget", "The budget", errors)).isEqualTo(pounds);
		assertThat(errors).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1.005", "100000000.01", "lots", "1e-400000000", "9999999999999999", "NaN" })
	void whatIsNoAmountNamesItsField(String typed) {
		List<FieldError> errors = new ArrayList<>();
		assertThat(Pounds.read(typed, "lines[1].planned", "What is planned", errors)).isNull();
		assertThat(errors).singleElement()
			.satisfies((error) -> assertThat(error.field()).isEqualTo("lines[1].planned"))
			.satisfies((error) -> assertThat(error.message()).contains("What is planned must be pounds"));
	}

	@Test
	void aTableNamesSourcesAndSometimesNone() {
		assertThat(FundingCell.named("Choosing Health CSP Alternative funding")).containsExactly("Choosing Health",
				"CSP", "Alternative funding");
		assertThat(FundingCell.named("Existing resources;KFRS;KFRS")).containsExactly("Existing resources", "KFRS");
		assertThat(FundingCell.named("N/A")).isEmpty();
		assertThat(FundingCell.named(null)).isEmpty();
	}

	@Test
	void aCodeIsTheSameForTheSameName() {
		assertThat(FundingSource.codeOf("Existing Budgets")).isEqualTo("existing-budgets")
			.isEqualTo(FundingSource.codeOf("existing budgets "));
		assertThat(FundingSource.codeOf("Police & Crime Commissioner"))
			.isEqualTo(FundingSource.codeOf("Police and Crime Commissioner"));
		assertThat(FundingSource.codeOf("Kent People\u2019s Trust")).isEqualTo("kent-peoples-trust");
		assertThat(FundingSource.codeOf("\u57fa\u91d1")).matches("source-[0-9a-f]+");
		assertThat(FundingSource.codeOf("a".repeat(90))).hasSize(50).isNotEqualTo(FundingSource.codeOf("a".repeat(91)));
	}

	private static MoneyDivision division(String planned, String spent, boolean withdrawn, Part... lines) {
		return new MoneyDivision(pounds(planned), pounds(spent), withdrawn, List.of(lines));
	}

	private static Part part(String source, String planned, String spent) {
		return new Part(source, pounds(planned), pounds(spent), null);
	}

	private static BigDecimal pounds(String text) {
		return (text != null) ? new BigDecimal(text) : null;
	}

}
