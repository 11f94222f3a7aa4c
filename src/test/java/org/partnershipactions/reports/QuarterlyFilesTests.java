package org.partnershipactions.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;
import org.partnershipactions.reports.documents.SampleFiles;
import org.partnershipactions.reports.documents.Table;
import org.partnershipactions.reports.documents.TaggedPdf;
import org.partnershipactions.reviews.figures.QuarterChange;
import org.partnershipactions.reviews.figures.SampleQuarter;
import org.partnershipactions.reviews.figures.Signature;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.testing.SampleDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The files of the quarterly report of 54 actions: the same figures in each of them. */
class QuarterlyFilesTests {

	private static final Signature SIGNED = new Signature("board", Instant.parse("2026-10-21T09:00:00Z"),
			"ab".repeat(32), true);

	private final ReportFiles files = SampleFiles.files();

	private final Document document = document(new QuarterReport(SampleQuarter.QUARTER, SampleQuarter.figures(), SIGNED,
			List.of(new QuarterChange("Actions", "3.15", "Status", "IN_PROGRESS", "COMPLETED"))));

	@Test
	void saysTheSameInPdfCsvAndWorkbook() throws IOException {
		List<List<String>> cells = this.document.tables().stream().flatMap(QuarterlyFilesTests::tidy).toList();
		assertThat(cells).hasSizeGreaterThan(500);
		assertThat(csv()).isEqualTo(cells);
		assertThat(workbook()).isEqualTo(cells);
		try (TaggedPdf pdf = pdf(false)) {
			assertThat(pdf.rows().stream().map(QuarterlyFilesTests::squeezed).toList())
				.containsAll(this.document.tables().stream().flatMap(QuarterlyFilesTests::read).toList());
		}
	}

	@Test
	void tagsThePdfForScreenReaders() throws IOException {
		try (TaggedPdf pdf = pdf(false)) {
			PDDocument file = pdf.file();
			assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
			assertThat(file.getDocumentInformation().getTitle()).isEqualTo(this.document.title());
			assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
				.contains("pdfuaid");
			assertThat(pdf.texts("H1")).containsExactly(this.document.title());
			assertThat(pdf.texts("H2"))
				.containsExactlyElementsOf(this.document.parts().stream().map((part) -> part.heading()).toList());
			assertThat(pdf.elements("TH"))
				.allMatch((heading) -> TaggedPdf.scope(heading).matches("(?s).*(Column|Row).*"));
			assertThat(fonts(file)).isNotEmpty().allMatch(PDFont::isEmbedded);
		}
	}

	@Test
	void setsLargePrintInSixteenPointsAndMoreAndLeavesNothingOut() throws IOException {
		try (TaggedPdf pdf = pdf(true)) {
			assertThat(PrintSizes.of(pdf.file())).isNotEmpty().allMatch((size) -> size >= 16);
			String all = String.join("", pdf.rows().stream().flatMap(List::stream).toList()).replaceAll("\\s", "")
					+ String.join("", pdf.texts("H3")).replaceAll("\\s", "");
			assertThat(this.document.tables()).flatExtracting(Table::rows)
				.flatExtracting((row) -> (List<Cell>) row)
				.extracting((cell) -> cell.text().replaceAll("\\s", ""))
				.allMatch(all::contains);
		}
	}

	@Test
	void opensNoCellAsAFormula() throws IOException {
		String csv = new String(this.files.write(this.document, Format.CSV, false), StandardCharsets.UTF_8);
		assertThat(csv).contains("'=On time").doesNotContain(",=", "\"=");
		try (XSSFWorkbook workbook = open()) {
			workbook.forEach((sheet) -> sheet.forEach(
					(row) -> row.forEach((cell) -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
		}
	}

	@Test
	void saysClearlyThatADraftIsOne() throws IOException {
		Document draft = document(new QuarterReport(SampleQuarter.QUARTER, SampleQuarter.figures(), null, List.of()));
		assertThat(draft.notice()).startsWith("Draft.");
		assertThat(draft.file()).endsWith("-draft");
		assertThat(this.document.notice()).isNull();
		try (TaggedPdf pdf = TaggedPdf.of(this.files.write(draft, Format.PDF, false))) {
			assertThat(pdf.texts("P")).contains(draft.notice());
		}
	}

	@Test
	void warnsOfFiguresThatWereTamperedWith() {
		Document tampered = document(new QuarterReport(SampleQuarter.QUARTER, SampleQuarter.figures(),
				new Signature("board", SIGNED.at(), SIGNED.hash(), false), List.of()));
		assertThat(tampered.notice()).contains("not those that the board signed");
	}

	@Test
	void tellsOnlyOverseersHowCaseReviewsChanged() throws IOException {
		QuarterReport report = new QuarterReport(SampleQuarter.QUARTER, SampleQuarter.figures(), SIGNED,
				List.of(new QuarterChange("Actions", "3.15", "Status", "IN_PROGRESS", "COMPLETED"),
						new QuarterChange("Case reviews", "Year so far", "Applications", "12", "13")));
		assertThat(changes(document(report, true))).hasSize(2);
		assertThat(changes(document(report, false))).singleElement().asString().contains("3.15");
		String csv = new String(this.files.write(document(report, false), Format.CSV, false), StandardCharsets.UTF_8);
		assertThat(csv).contains("10 to 14").doesNotContain("Year so far");
	}

	private static List<?> changes(Document document) {
		return document.tables()
			.stream()
			.filter((table) -> table.code().equals("changes"))
			.findFirst()
			.orElseThrow()
			.rows();
	}

	private TaggedPdf pdf(boolean large) throws IOException {
		byte[] bytes = this.files.write(this.document, Format.PDF, large);
		Files.write(Files.createDirectories(Path.of("target/reports"))
			.resolve(large ? "quarterly-large.pdf" : "quarterly.pdf"), bytes);
		return TaggedPdf.of(bytes);
	}

	private List<List<String>> csv() throws IOException {
		String csv = new String(this.files.write(this.document, Format.CSV, false), StandardCharsets.UTF_8);
		return CSVFormat.DEFAULT.parse(new StringReader(csv.substring(1)))
			.stream()
			.skip(1)
			.map(CSVRecord::toList)
			.map((line) -> line.stream().map((cell) -> cell.replaceFirst("^'(?==)", "")).toList())
			.toList();
	}

	private XSSFWorkbook open() throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(this.files.write(this.document, Format.XLSX, false)));
	}

	private List<List<String>> workbook() throws IOException {
		List<List<String>> lines = new ArrayList<>();
		try (XSSFWorkbook workbook = open()) {
			for (Sheet sheet : workbook) {
				for (int row = 1; row <= sheet.getLastRowNum(); row++) {
					for (int column = 1; column < sheet.getRow(row).getLastCellNum(); column++) {
						lines.add(List.of(sheet.getSheetName(), text(sheet.getRow(row).getCell(0)),
								text(sheet.getRow(0).getCell(column)), text(sheet.getRow(row).getCell(column))));
					}
				}
			}
		}
		return lines;
	}

	private static String text(org.apache.poi.ss.usermodel.Cell cell) {
		if (cell.getCellType() != CellType.NUMERIC) {
			return cell.getStringCellValue();
		}
		return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
				: java.math.BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
	}

	private static Stream<List<String>> tidy(Table table) {
		return table.rows()
			.stream()
			.flatMap((row) -> IntStream.range(1, row.size())
				.mapToObj((column) -> List.of(table.code(), row.get(0).plain(), table.headings().get(column),
						row.get(column).plain())));
	}

	private static Stream<List<String>> read(Table table) {
		return table.rows().stream().map((row) -> squeezed(row.stream().map(Cell::text).toList()));
	}

	/** Without blanks and without the shapes before ratings. */
	private static List<String> squeezed(List<String> cells) {
		return cells.stream().map((cell) -> cell.replaceAll("[\\s●▲◆✔]", "").replaceAll("^–(?=Not)", "")).toList();
	}

	private static List<PDFont> fonts(PDDocument file) {
		List<PDFont> fonts = new ArrayList<>();
		file.getPages().forEach((page) -> page.getResources().getFontNames().forEach((name) -> {
			try {
				fonts.add(page.getResources().getFont(name));
			}
			catch (IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		}));
		return fonts;
	}

	private static Document document(QuarterReport report) {
		return document(report, true);
	}

	private static Document document(QuarterReport report, boolean overseer) {
		CurrentPerson reader = mock(CurrentPerson.class);
		given(reader.seesEverything()).willReturn(overseer);
		return new QuarterlyDocument(new SampleDirectory(), reader).of(report);
	}

}
