package org.partnershipactions.intake.publicreport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.forms.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** What the questions of the public report take, and what they say about the rest. */
class PublicStepsTests {

	private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

	private final PublicTimeChecks times = new PublicTimeChecks(Clock.fixed(NOW, ZoneId.of("Europe/London")));

	private final PublicDistrict district = new PublicDistrict(List.of("TN13", "BR8"), new BigDecimal("51.1"),
			new BigDecimal("51.5"), BigDecimal.ZERO, new BigDecimal("0.4"));

	@ParameterizedTest
	@CsvSource({ "22:30,22:30", "10.30pm,22:30", "10 pm,22:00", "12am,00:00", "12:15 p.m.,12:15", "noon,12:00",
			"midnight,00:00", "9,09:00", "0905,09:05" })
	void readsTimesAsPeopleWriteThem(String typed, LocalTime meant) {
		assertThat(TypedMoment.time(typed)).contains(meant);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "25:00", "13pm", "0am", "10:75", "late", "10:30:00", "-1" })
	void readsNoTimeInWhatIsNone(String typed) {
		assertThat(TypedMoment.time(typed)).isEmpty();
	}

	@Test
	void refusesTheFutureAndWhatIsNoDate() {
		assertThat(wrong("2", "6", "2026", "")).containsExactly("when-day: The date must be today or in the past");
		assertThat(wrong("1", "June", "2026", "9.30am")).containsExactly("time: The time must not be later than now");
		assertThat(wrong("31", "6", "2025", ""))
			.containsExactly("when-day: Enter a real date since the year 2000, such as 27 3 2026");
		assertThat(wrong("1", "6", "0206", "")).hasSize(1);
		assertThat(wrong("1", "6", "2026", "tea time"))
			.containsExactly("time: Enter a real time, such as 10.30pm, or leave it empty");
		assertThat(wrong("1", "jun", "2026", "9.00am")).isEmpty();
		assertThat(wrong("1", "6", "2026", "")).isEmpty();
	}

	@Test
	void meansTheStartOfTheDayWhereTheTimeIsNotKnown() {
		assertThat(this.times.moment(day("30", "5", "2026", ""))).isEqualTo("2026-05-29T23:00:00Z");
		assertThat(this.times.moment(typed("when", "NOW"))).isEqualTo(NOW);
	}

	@ParameterizedTest
	@CsvSource({ "TN13 1HG,false", "tn131hg,false", "TN13,false", "TN1 2TN,true", "TN1,true", "'',false" })
	void asksAboutPostcodesElsewhere(String postcode, boolean outside) {
		assertThat(this.district.seemsOutside(typed("address", "Hill", "postcode", postcode))).isEqualTo(outside);
		assertThat(PublicDistrict.ANYWHERE.seemsOutside(typed("address", "Hill", "postcode", postcode))).isFalse();
	}

	@Test
	void asksAboutAddressesAndPointsElsewhere() {
		assertThat(this.district.seemsOutside(typed("address", "4 High Road, Ware SG12 9AA"))).isTrue();
		assertThat(this.district.seemsOutside(typed("address", "4 High Road, BR8 7AA"))).isFalse();
		assertThat(this.district.seemsOutside(typed("latitude", "51.27", "longitude", "0.19"))).isFalse();
		assertThat(this.district.seemsOutside(typed("latitude", "53.27", "longitude", "0.19"))).isTrue();
		assertThat(this.district.seemsOutside(typed("latitude", "51.27", "longitude", "-0.19"))).isTrue();
	}

	@Test
	void offersEveryCategoryInPlainWords() {
		assertThat(PublicChoices.WHAT.words().keySet())
			.containsAll(Arrays.stream(CaseCategory.values()).map(Enum::name).toList())
			.hasSize(CaseCategory.values().length + 1);
	}

	@Test
	void countsEmojiAsPeopleDo() {
		assertThat(PublicBox.tooLong(List.of("happened"), typed("happened", "🚓".repeat(4000)))).isEmpty();
		assertThat(PublicBox.tooLong(List.of("happened"), typed("happened", "🚓".repeat(4001)))).hasSize(1);
	}

	@Test
	void takesLineEndsAsOneCharacterAndDropsWhatNobodyTypes() {
		PublicAnswers sent = PublicAnswers.sent(Map.of("happened", new String[] { "one\r\ntwo\u0000\u0007 🥁" }));
		assertThat(sent.text("happened")).isEqualTo("one\ntwo 🥁");
	}

	@Test
	void forgetsTheNameOfWhoeverStaysAnonymousAfterAll() {
		PublicAnswers named = typed("who", "NAMED", "name", "Resident 14", "contact", "EMAIL", "email",
				"resident.14@example.org", "what", "GRAFFITI");
		PublicAnswers changed = PublicStep
			.withoutWhatIsTakenBack(PublicStep.WHO.answered(named, typed("who", "ANONYMOUS", "name", "Resident 14")));
		assertThat(changed.values().toString()).doesNotContain("Resident", "resident").contains("GRAFFITI");
		assertThat(PublicStep.CONTACT.isAskedOf(changed)).isFalse();
		assertThat(PublicStep.WHO.next(changed)).isEmpty();
	}

	private List<String> wrong(String day, String month, String year, String time) {
		return this.times.wrong(day(day, month, year, time))
			.stream()
			.map((FieldError error) -> error.field() + ": " + error.message())
			.toList();
	}

	private static PublicAnswers day(String day, String month, String year, String time) {
		return typed("when", "DAY", "when-day", day, "when-month", month, "when-year", year, "time", time);
	}

	private static PublicAnswers typed(String... typed) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (int i = 0; i < typed.length; i += 2) {
			values.put(typed[i], List.of(typed[i + 1]));
		}
		return new PublicAnswers(values);
	}

}
