package org.partnershipactions.plan.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.PlanRow.DateNote;

import static org.assertj.core.api.Assertions.assertThat;

class PlanWriterTests {

	private static final List<String> PIECES = List.of("=1+1", "+44", "-", "@x", "'", "'=", "\"", ",", ";", "\t",
			"caf\u00e9", "\u00a3", "\ud83d\ude80", "<b>", "&amp;", "patrol", "\u2013", "\u4e2d", "#", "|", "\\",
			"_x0041_", "1.1");

	private final PlanWriter writer = new PlanWriter(
			(code) -> Map.of("police", "Kent Police", "moat", "Moat Housing").getOrDefault(code, code));

	@Test
	void writesTheSamplePlanSoThatItReadsBackTheSame() throws IOException {
		PlanReader reader = new PlanReader();
		AgencyNames names = SampleNames.names();
		PlanYear year = new PlanYear(2016);
		PlanTable plan = reader.read(PlanFile.of("plan.txt", SampleNames.file("action-plan-2016-17.txt")), year, names);
		PlanWriter sample = new PlanWriter(SampleNames.namesByCode()::get);
		for (byte[] file : List.of(sample.csv(plan.rows(), plan.priorities()),
				sample.xlsx(plan.rows(), plan.priorities()))) {
			PlanTable back = reader.read(PlanFile.of("export", file), year, names);
			assertThat(back.errors()).isEmpty();
			assertSame(back, plan.rows());
			assertThat(back.priorities()).isEqualTo(plan.priorities());
		}
	}

	@Test
	void writesOddTextsSoThatTheyReadBackTheSame() {
		Random random = new Random(7);
		List<PlanRow> rows = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			rows.add(row("1." + i, AgencyNames.tidy("a " + odd(random))));
			rows.add(row("2." + i, AgencyNames.tidy(odd(random))));
		}
		rows.removeIf((row) -> row.title().isEmpty());
		assertSame(PlanTexts.read(this.writer.csv(rows, List.of())), rows);
	}

	@Test
	void writesOddTextsIntoWorkbooksToo() {
		Random random = new Random(11);
		List<PlanRow> rows = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			rows.add(row("1." + i, AgencyNames.tidy("a" + odd(random).replace("_x0041_", "_"))));
		}
		assertSame(PlanTexts.read(this.writer.xlsx(rows, List.of())), rows);
	}

	@Test
	void writesNoCellThatOpensAsAFormula() {
		String text = new String(this.writer.csv(List.of(row("1.1", "=cmd|' /C calc'!A0")), List.of()),
				StandardCharsets.UTF_8);
		assertThat(text).contains("'=cmd|").doesNotContain(",=cmd").doesNotContain("\"=cmd");
	}

	@Test
	void writesOngoingWhereTheDateWasTakenAway() {
		PlanRow row = new PlanRow(2, "1.1", 1, "A", List.of("csu"), "", List.of(), false, "", null, "March 2027", "",
				null, DateNote.NONE);
		assertThat(PlanTexts.read(this.writer.csv(List.of(row), List.of())).rows()).singleElement()
			.satisfies((back) -> assertThat(back.due()).isNull());
	}

	private static PlanRow row(String ref, String title) {
		return new PlanRow(0, ref, Integer.valueOf(ref.substring(0, 1)), title, List.of("police", "csu"), "Rotary Club",
				List.of("moat"), true, "Friends and Family", LocalDate.of(2026, 9, 30), "Sept 2026",
				AgencyNames.tidy(title.replace(";", "")), null, DateNote.NONE);
	}

	private static String odd(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i >= 0; i--) {
			text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
		}
		return text.toString();
	}

	private static void assertSame(PlanTable back, List<PlanRow> rows) {
		assertThat(back.errors()).isEmpty();
		assertThat(back.rows()).hasSameSizeAs(rows);
		for (int i = 0; i < rows.size(); i++) {
			assertThat(unnumbered(back.rows().get(i))).isEqualTo(unnumbered(rows.get(i)));
		}
	}

	private static PlanRow unnumbered(PlanRow row) {
		return new PlanRow(0, row.ref(), row.priority(), row.title(), row.leads(), row.leadText(), row.partners(),
				row.allPartners(), row.partnersText(), row.due(), row.byWhen(), row.funding(), row.review(),
				row.note());
	}

}
