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
import org.partnershipactions.plan.document.FundingPart;
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
		assertThat(sources("Choosing Health CSP Alternative funding")).containsExactly("Choosing Health", "CSP",
				"Alternative funding");
		assertThat(sources("Existing resources;KFRS;KFRS")).containsExactly("Existing resources", "KFRS");
		assertThat(sources("N/A")).isEmpty();
		assertThat(sources(null)).isEmpty();
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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PCC grant £5,000|PCC grant|5000", "£2k from Community Safety Fund|Community Safety Fund|2000",
					"PCC (£500)|PCC|500", "Lottery: £1.5m|Lottery|1500000", "£1,250.50 KCC|KCC|1250.50",
					"Section 106|Section 106|", "2016 fund|2016 fund|" })
	void readsTheAmountThatStandsBesideASource(String text, String source, BigDecimal amount) {
		assertThat(FundingCell.parts(text)).singleElement().satisfies((part) -> {
			assertThat(part.source()).isEqualTo(source);
			assertThat(part.unread()).isFalse();
			if (amount == null) {
				assertThat(part.amount()).isNull();
			}
			else {
				assertThat(part.amount()).isEqualByComparingTo(amount);
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "£5,000", "£2k and £3k from PCC", "up to £500 PCC", "PCC £500 per year", "PCC £2-3k",
			"PCC £5,00", "£5000 to £6000 Lottery", "PCC £1.2345m", "PCC £900m" })
	void leavesWholeWhatIsNotOneAmountOfOneSource(String text) {
		assertThat(FundingCell.parts(text)).containsExactly(new FundingPart(text, null, true));
	}

	@Test
	void countsNoAmountTwiceWhereAnActionIsSplitAndLosesNoneWhereTwoAreMerged() {
		assertThat(FundingCell.withoutAmounts("PCC £500;KCC;£3k and £4k")).isEqualTo("PCC;KCC");
		assertThat(FundingCell.withoutAmounts("Existing budgets")).isEqualTo("Existing budgets");
		assertThat(FundingCell.joined("PCC £500;KCC", "KCC;PCC £500")).isEqualTo("PCC £500;KCC;PCC £500");
	}

	private static List<String> sources(String funding) {
		return FundingCell.parts(funding).stream().map(FundingPart::source).distinct().toList();
	}

}
