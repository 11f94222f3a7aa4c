package org.partnershipactions.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Plans that are tables of a PDF document. */
class PdfTests {

	private static final String[] HEADINGS = { "Ref", "Action", "Lead agency", "Other partners", "By when" };

	private static final float WIDTH = 110;

	private static final float HEIGHT = 40;

	private final PDDocument document = new PDDocument();

	@AfterEach
	void close() throws IOException {
		this.document.close();
	}

	@Test
	void readsCellsWithRulesAroundThem() throws IOException {
		page(true, HEADINGS, new String[] { "1.1", "Walk the town\nafter dark", "Police", "CSU", "March 2027" },
				new String[] { "1.2", "Talk", "CSU", "", "Ongoing" });
		page(true, HEADINGS, new String[] { "1.3", "Write", "KCC", "Police", "June 2026" });
		PlanTable plan = read();
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::due)
			.containsExactly(tuple("1.1", "Walk the town after dark", LocalDate.of(2027, 3, 31)),
					tuple("1.2", "Talk", null), tuple("1.3", "Write", LocalDate.of(2026, 6, 30)));
		assertThat(plan.rows().get(0).partners()).containsExactly("csu");
	}

	@Test
	void readsColumnsWithoutRulesBelowTheirHeadings() throws IOException {
		page(false, HEADINGS, new String[] { "1.1", "Walk the town\nafter dark", "Police", "CSU", "March 2027" },
				new String[] { "1.2", "Talk", "CSU", "", "Ongoing" });
		assertThat(read().rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::byWhen)
			.containsExactly(tuple("1.1", "Walk the town after dark", "March 2027"), tuple("1.2", "Talk", "Ongoing"));
	}

	@Test
	void readsPagesThatAreTurned() throws IOException {
		page(true, HEADINGS, new String[] { "1.1", "Walk", "Police", "CSU", "March 2027" });
		this.document.getPage(0).setRotation(180);
		assertThat(read().errors()).as("upside down").isNotEmpty();
		this.document.getPage(0).setRotation(0);
		assertThat(read().rows()).hasSize(1);
	}

	@Test
	void saysThatAScannedDocumentHoldsNoText() throws IOException {
		this.document.addPage(new PDPage());
		assertThat(read().errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("pictures of pages and no text"));
	}

	@Test
	void refusesWhatIsLockedTooLongOrDamaged() throws IOException {
		page(true, HEADINGS);
		for (int i = 0; i < 100; i++) {
			this.document.addPage(new PDPage());
		}
		assertThat(read().errors()).extracting(Finding::message).first().asString().contains("more than 100 pages");
		byte[] cut = Arrays.copyOf(bytes(), 30);
		assertThat(new PlanReader().read(PlanFile.of("plan.pdf", cut), PlanTexts.YEAR, PlanTexts.NAMES).errors())
			.extracting(Finding::message)
			.first()
			.asString()
			.contains("a damaged PDF document");
		this.document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
		assertThat(read().errors()).extracting(Finding::message).first().asString().contains("only with a password");
	}

	@Test
	void showsItsLinesWhereTheColumnsAreNotKnown() throws IOException {
		page(false, new String[] { "Code", "We will", "Officer", "With", "Finished" },
				new String[] { "1.1", "Walk", "Police", "CSU", "March 2027" });
		assertThat(read().questions().headings()).extracting((one) -> one.text())
			.containsExactly("Code", "We will", "Officer", "With", "Finished");
	}

	private void page(boolean ruled, String[]... rows) throws IOException {
		PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
		this.document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(this.document, page)) {
			float top = 500;
			for (String[] row : rows) {
				for (int i = 0; i < row.length; i++) {
					cell(content, ruled, 20 + i * WIDTH, top, row[i]);
				}
				top -= HEIGHT;
			}
		}
	}

	private static void cell(PDPageContentStream content, boolean ruled, float left, float top, String text)
			throws IOException {
		if (ruled) {
			content.addRect(left, top - HEIGHT, WIDTH, HEIGHT);
			content.stroke();
		}
		float line = top - 12;
		for (String one : text.split("\n")) {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 10);
			content.newLineAtOffset(left + 4, line);
			content.showText(one);
			content.endText();
			line -= 12;
		}
	}

	private PlanTable read() throws IOException {
		return new PlanReader().read(PlanFile.of("plan.pdf", bytes()), PlanTexts.YEAR, PlanTexts.NAMES);
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.document.save(bytes);
		return bytes.toByteArray();
	}

}
