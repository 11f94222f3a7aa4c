package org.partnershipactions.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			,A,CSU,,Ongoing,           | ref     |             | Reference is missing
			1.1,,CSU,,Ongoing,         | title   |             | Action is missing
			1.1,A,,,Ongoing,           | lead    |             | Lead agency is missing
			1.1,A,Rotary,,Ongoing,     | lead    | Rotary      | No known agency
			1.1,A,All,,Ongoing,        | lead    | All         | No known agency
			1.1,A,CSU,,soon,           | by when | soon        | cannot be read as a date
			1.1,A,CSU,,March 2026,     | by when | March 2026  | outside the plan year 2026-27
			1.1,A,CSU,,1 April 2027,   | by when | 1 April 2027 | outside the plan year 2026-27
			A,B,CSU,,Ongoing,          | ref     | A           | priority's number
			""")
	void namesRowColumnValueAndFix(String row, String column, String value, String message) {
		PlanTable table = PlanTexts.read(PlanTexts.HEADER + row);
		assertThat(table.rows()).isEmpty();
		assertThat(table.errors()).first().satisfies((error) -> {
			assertThat(error.row()).isEqualTo(2);
			assertThat(error.column()).isEqualTo(column);
			assertThat(error.value()).isEqualTo((value != null) ? value : "");
			assertThat(error.message()).contains(message);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "02-Jan", "2 Jan", "Jan-02", "2-Jan-2027", "01/02/2027", "2027-01-02", "Feb-10" })
	void aReferenceThatASpreadsheetTurnedIntoADateIsAnError(String ref) {
		assertThat(PlanTexts.errors(ref + ",A,CSU,,Ongoing,"))
			.anySatisfy((error) -> assertThat(error.message()).contains("turned this reference into a date"));
	}

	@Test
	void refusesAReferenceThatStandsTwice() {
		assertThat(PlanTexts.errors("1.1,A,CSU,,Ongoing,\n1.1,B,CSU,,Ongoing,")).singleElement().satisfies((error) -> {
			assertThat(error.row()).isEqualTo(3);
			assertThat(error.message()).contains("row 2");
		});
	}

	@Test
	void refusesTextsLongerThanCanBeKept() {
		assertThat(PlanTexts.errors("1.1," + "x".repeat(1001) + ",CSU,,Ongoing,")).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("1,000 characters"));
	}

	@Test
	void stopsListingErrorsThatNobodyWouldRead() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 2_000; i++) {
			rows.append("1.").append(i).append(",A,CSU,,soon,\n");
		}
		assertThat(PlanTexts.errors(rows.toString())).hasSize(501)
			.last()
			.satisfies((error) -> assertThat(error.message()).contains("1500 more"));
	}

	@ParameterizedTest
	@CsvSource({ "%PDF-1.7,PDF", "MZ\u0090,Windows program", "GIF89a,GIF", "{\\rtf1,rich text", "<html>,web page",
			"\u007fELF,program" })
	void saysWhatABinaryFileLooksLikeAndWhatIsTaken(String start, String look) {
		assertThat(PlanTexts.read((start + "\u0000\u0001").getBytes(StandardCharsets.ISO_8859_1)).errors())
			.singleElement()
			.satisfies((error) -> assertThat(error.message()).contains(look, "CSV, TSV or XLSX"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n\n", "\uFEFF" })
	void refusesAnEmptyFile(String text) {
		assertThat(PlanTexts.read(text).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("empty"));
	}

	@Test
	void refusesATableWithoutRowsOrHeadings() {
		assertThat(PlanTexts.read(PlanTexts.HEADER).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("no actions"));
		assertThat(PlanTexts.read("ref,title,partners,funding\n1.1,A,CSU,\n").errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("lacks: Lead agency, By when"));
		assertThat(PlanTexts.read("Dear all, here is our plan.").errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("Columns looked for: Reference"));
	}

	@Test
	void readsEveryUsualEncodingAndSaysWhichWereTried() {
		String text = PlanTexts.HEADER + "1.1,Caf\u00e9 \u2013 \u00a35,CSU,,Ongoing,\n";
		for (Charset charset : new Charset[] { StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
				StandardCharsets.UTF_16BE }) {
			assertThat(PlanTexts.read(("\uFEFF" + text).getBytes(charset)).rows()).extracting(PlanRow::title)
				.containsExactly("Caf\u00e9 \u2013 \u00a35");
		}
		PlanTable windows = PlanTexts.read(text.getBytes(Charset.forName("windows-1252")));
		assertThat(windows.rows()).extracting(PlanRow::title).containsExactly("Caf\u00e9 \u2013 \u00a35");
		assertThat(windows.warnings()).anyMatch((one) -> one.message().contains("Windows-1252"));
		assertThat(PlanTexts.read(text.getBytes(StandardCharsets.UTF_16LE)).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("Encodings tried: UTF-8, UTF-16"));
		assertThat(PlanTexts.read(new byte[] { 'a', (byte) 0x81, 'b' }).errors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("Windows-1252"));
	}

	@Test
	void refusesAnOpenQuotationMark() {
		assertThat(PlanTexts.errors("1.1,\"A,CSU,,Ongoing,\n1.2,B,CSU,,Ongoing,")).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("quotation mark"));
	}

	@Test
	void refusesAFileOfMoreThanFiftyMegabytesWithoutReadingItAll() {
		AtomicLong read = new AtomicLong();
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				read.incrementAndGet();
				return 'x';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				read.addAndGet(length);
				return length;
			}
		};
		assertThat(new PlanReader().read(new PlanFile("big.csv", endless), PlanTexts.YEAR, PlanTexts.NAMES).errors())
			.singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("50 MB"));
		assertThat(read.get()).isLessThan(60L * 1024 * 1024);
	}

	@Test
	void opensNoMacrosNoOtherArchivesAndNoBombs() throws IOException {
		assertThat(message(zip("xl/workbook.xml", "xl/vbaProject.bin"))).contains("macros");
		assertThat(message(zip("word/document.xml")))
			.contains("damaged Word document, which cannot be read as a table");
		assertThat(message(zip("content.xml"))).contains("OpenDocument");
		assertThat(message(zip("a.txt"))).contains("compressed file");
		assertThat(message(zip("xl/workbook.xml"))).contains("damaged workbook");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 201; i++) {
				zip.write(zeros);
			}
		}
		assertThat(message(bytes.toByteArray())).contains("unpacked");
	}

	@ParameterizedTest
	@CsvSource({ "plan.xlsx,plain text", "plan.pdf,plain text", "plan.docx,plain text" })
	void refusesTextWhoseNameSaysSomethingElse(String name, String found) {
		byte[] text = (PlanTexts.HEADER + "1.1,A,CSU,,Ongoing,").getBytes(StandardCharsets.UTF_8);
		assertThat(new PlanReader().read(PlanFile.of(name, text), PlanTexts.YEAR, PlanTexts.NAMES)
			.errors()
			.get(0)
			.message()).startsWith(name + " is ").contains("by its name but holds " + found, "CSV, TSV or XLSX");
		assertThat(new PlanReader().read(PlanFile.of("plan.tsv", text), PlanTexts.YEAR, PlanTexts.NAMES).rows())
			.hasSize(1);
	}

	private static String message(byte[] bytes) {
		return PlanTexts.read(bytes).errors().get(0).message();
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(1);
			}
		}
		return bytes.toByteArray();
	}

}
