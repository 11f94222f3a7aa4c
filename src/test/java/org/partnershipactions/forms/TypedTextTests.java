package org.partnershipactions.forms;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a text, a number and a telephone number from outside are taken as. */
class TypedTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b", "\u2060", "\u3164", "\u115f\u1160", "\uffa0", "\u2800", "\ufeff",
			"\u00ad", "\u200d \u200e\n", "\u034f", "\u180e", "\ufe0f", "\u202e", "\ud834\udd59", "\udb40\udc20",
			"\ud800", "\u0000", "\u2028\u3000", "\ufffc", " \t\r\n" })
	void isEmptyWhereNothingCanBeSeen(String typed) {
		assertThat(TypedText.of(typed)).isEmpty();
		assertThat(TypedText.isBlank(typed)).isTrue();
		assertThat(TypedText.orNull(typed)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "7", "?", "£", "é", "👨\u200d👩\u200d👧", "❤\ufe0f",
			"🏴\udb40\udc67\udb40\udc62\udb40\udc7f", "می\u200cخواهم", "שלום", "e\u0301", "한", "\ud83e\udee0" })
	void keepsWhatPeopleWrite(String typed) {
		assertThat(TypedText.of(typed)).isEqualTo(typed);
		assertThat(TypedText.isBlank(typed)).isFalse();
	}

	@Test
	void leavesOutWhatNobodyTypesAndWhatShowsNothingAtTheEnds() {
		assertThat(TypedText.of("\u00a0\u200bOak\u0000 Road\u2060\u3164")).isEqualTo("Oak Road");
		assertThat(TypedText.of("\tcell\t\n")).isEqualTo("\tcell\t\n");
		assertThat(TypedText.of("in\u202evoice")).isEqualTo("invoice");
		assertThat(TypedText.orNull(" Oak \u00a0 Road \u00a0")).isEqualTo("Oak \u00a0 Road");
	}

	@Test
	void showsNoOtherEndingOfAFileThanItHas() {
		assertThat(TypedText.fileName("letter\u202efdp.exe")).isEqualTo("letterfdp.exe");
		assertThat(TypedText.fileName("\u200ephoto\u2069\u200f.jpg\r\n")).isEqualTo("photo.jpg");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e-400000000", "1E400000000", "1e100", "0x10", "NaN", "1_000", "", "-", "1e", "12 34" })
	void takesNoNumberWithoutBounds(String typed) {
		assertThat(TypedNumber.in(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> TypedNumber.known(typed));
	}

	@Test
	void takesNoNumberThatIsLongerThanAnybodyNeeds() {
		assertThat(TypedNumber.in("9".repeat(16))).isEmpty();
		assertThat(TypedNumber.in("0." + "1".repeat(21))).isEmpty();
		assertThat(TypedNumber.in(null)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "51.2720,51.2720", "-0.19,-0.19", "+7,7", "1e-7,0.0000001", "2E3,2000", " 12 ,12" })
	void takesNumbersAsPeopleAndProgramsWriteThem(String typed, String meant) {
		assertThat(TypedNumber.in(typed).orElseThrow().toPlainString()).isEqualTo(meant);
		assertThat(TypedNumber.in("1e-99").orElseThrow().toPlainString()).hasSizeLessThan(141);
	}

	@ParameterizedTest
	@ValueSource(strings = { "01632 960001", "01632 960001 ext 22", "01632\u2013960001", "01632\u00a0960001",
			"+44 (0)1632 960 001", "0044.1632.960001", "(01632) 960001 x22", "01632 960001 Extn. 7",
			"01632\u2011960\u2212001", "\u200e01632 960001\u202c", "01632 960001, extension 4455", "01632 960001#22",
			"０１６３２ ９６０００１" })
	void takesTelephoneNumbersAsPeopleWriteThem(String typed) {
		assertThat(TelephoneNumber.isOne(typed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "01632", "call me", "01632 9600 ext 22", "ext 22", "01632 960001 after six",
			"01632 960001 ext", "\u3164" })
	void takesNothingElseForATelephoneNumber(String typed) {
		assertThat(TelephoneNumber.isOne(typed)).isFalse();
	}

	@Test
	void knowsTheNumberWithoutTheExtension() {
		assertThat(TelephoneNumber.withoutExtension("01632\u2013960001 EXT 22".toUpperCase(Locale.UK)))
			.isEqualTo("01632-960001");
		assertThat(TelephoneNumber.withoutExtension("ask at the desk")).isEqualTo("ask at the desk");
	}

}
