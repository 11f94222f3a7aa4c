package org.partnershipactions.reports.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.partnershipactions.reports.documents.Document.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** A report that people go on writing in. */
class WordFileTests {

	private static final Document REPORT = new Document("action-plan-2026-27", "Action plan 2026-27", "Anyshire",
			"Draft.", List.of(new Fact("Adopted on", Cell.day(LocalDate.of(2026, 4, 1), ""))), List.of(
					new DocumentPart("1. Road safety", List.of("Owned by: Road safety"),
							TableShape.<Integer>named("actions", "Actions of priority 1")
								.column("Action", (one) -> Cell.text("1." + one))
								.column("Counted", Cell::number)
								.of(List.of(1, 2))),
					DocumentPart.of("2. Burglary", new Table("none", "None", List.of("Action"), List.of()),
							"This priority has no actions.")));

	@Test
	void holdsAllOfItWithHeadingsAndTables() throws IOException {
		try (XWPFDocument word = new XWPFDocument(
				new ByteArrayInputStream(SampleFiles.files().write(REPORT, Format.DOCX, false)))) {
			assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Action plan 2026-27");
			assertThat(word.getParagraphs()
				.stream()
				.filter((one) -> one.getStyle() != null)
				.map((one) -> one.getStyle() + " " + one.getText()))
				.containsExactly("Heading1 Action plan 2026-27", "Heading2 1. Road safety", "Heading2 2. Burglary");
			assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
			assertThat(word.getParagraphs()).extracting((one) -> one.getText())
				.contains("Anyshire", "Draft.", "Owned by: Road safety", "This priority has no actions.");
			assertThat(word.getTables()).hasSize(2);
			assertThat(word.getTables().get(0).getText()).contains("Adopted on", "1 April 2026");
			XWPFTable actions = word.getTables().get(1);
			assertThat(actions.getRow(0).isRepeatHeader()).isTrue();
			assertThat(actions.getRow(2).getCell(0).getText()).isEqualTo("1.2");
			assertThat(actions.getRow(2).getCell(1).getText()).isEqualTo("2");
		}
	}

}
