package org.partnershipactions.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.forms.FileInspection.InspectedFile;
import org.partnershipactions.forms.files.FileKind;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Name, declared kind and content of a file must agree, whoever takes it. */
class FileInspectionTests {

	private static final FileInspection INSPECTION = new FileInspection((name, content) -> false);

	private static final String MAIL = "From: Jo <jo@example.org>\r\nTo: csu@example.org\r\nSubject: Noise\r\n"
			+ "Date: Mon, 1 Jun 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n\r\nIt was loud.\r\n";

	@ParameterizedTest
	@CsvSource({ "diary.docx,word,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"dates.xlsx,workbook,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"letter.PDF,pdf,application/pdf", "list.csv,text,text/csv", "note.txt,text,text/plain",
			"note.txt,mail,text/plain", "wall.png,png,image/png", "wall.jpg,jpeg,image/jpeg",
			"WALL.JPEG,jpeg,image/jpeg", "wall.heic,heic,image/heic", "letter.eml,mail,message/rfc822",
			"letter.eml,forwarded,message/rfc822", "letter.msg,outlook,application/vnd.ms-outlook" })
	void takesWhatIsWhatItsNameSays(String name, String content, String mediaType) {
		InspectedFile file = INSPECTION.inspect(new HandedFile(name, content(content)));
		assertThat(file.mediaType()).isEqualTo(mediaType);
		assertThat(file.name()).isEqualTo(name);
		assertThat(file.scanned()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			diary.docx  | zip       | a compressed file (ZIP)
			diary.docx  | onlySays  | a compressed file (ZIP)
			diary.docx  | workbook  | an Excel workbook (XLSX)
			diary.docx  | macros    | an Office document with macros
			diary.docx  | odt       | an OpenDocument text (ODT)
			diary.docx  | oldWord   | an old Word document (DOC)
			diary.docx  | text      | plain text
			dates.xlsx  | zip       | a compressed file (ZIP)
			dates.xlsx  | word      | a Word document (DOCX)
			letter.msg  | oldWord   | an old Word document (DOC)
			letter.msg  | mail      | an e-mail (EML)
			letter.eml  | outlook   | an Outlook e-mail (MSG)
			letter.eml  | text      | plain text
			wall.png    | jpeg      | a JPEG picture
			wall.heic   | jpeg      | a JPEG picture
			wall.jpg    | program   | a Windows program
			letter.pdf  | text      | plain text
			list.csv    | page      | a web page
			note.txt    | nulls     | something that cannot be told
			note.txt    | pdf       | a PDF document
			""")
	void refusesWhatIsNotWhatItsNameSaysNamingBoth(String name, String content, String found) {
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile(name, content(content)))).isInstanceOfSatisfying(
				InvalidAnswers.class, (refusal) -> assertThat(refusal.errors()).singleElement().satisfies((error) -> {
					assertThat(error.field()).isEqualTo("file");
					assertThat(error.message()).startsWith(name + " is ")
						.contains("but holds " + found)
						.contains(FileKind.ACCEPTED);
				}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "setup.exe", "page.html", "pictures.zip", "diary.doc", "diary.docm", "diary", "" })
	void refusesNamesOfOtherKinds(String name) {
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile(name, content("text"))))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("holds plain text")
			.hasMessageContaining(FileKind.ACCEPTED);
	}

	@Test
	void refusesWhatIsDeclaredAsSomethingElseAndTakesWhatIsNotDeclared() {
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile("letter.pdf", "image/png", content("pdf"))))
			.hasMessageContaining("letter.pdf is a PDF document but was sent as image png");
		for (String declared : new String[] { "application/pdf", "APPLICATION/PDF; version=1", "",
				"application/octet-stream", null }) {
			assertThat(INSPECTION.inspect(new HandedFile("letter.pdf", declared, content("pdf"))).mediaType())
				.isEqualTo("application/pdf");
		}
		assertThat(
				INSPECTION.inspect(new HandedFile("list.csv", "application/vnd.ms-excel", content("text"))).mediaType())
			.isEqualTo("text/csv");
	}

	@Test
	void refusesAnEmptyFileAndOneOfMoreThanTenMegabytes() {
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile("note.txt", new byte[0])))
			.hasMessageContaining("note.txt is empty");
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile("note.txt", new byte[10 * 1024 * 1024 + 1])))
			.hasMessageContaining("10 MB or smaller");
	}

	@Test
	void refusesADocumentThatSwellsWhenItIsUnpacked() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			for (int i = 0; i < 201; i++) {
				zip.write(new byte[1024 * 1024]);
			}
		}
		assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile("diary.docx", bytes.toByteArray())))
			.hasMessageContaining("but holds a compressed file");
	}

	@Test
	void freesANameOfWhatMisleads() {
		HandedFile file = new HandedFile("C:\\diary\\a\u202Egnp\u0007\u2066|b.txt", content("text"));
		assertThat(INSPECTION.inspect(file).name()).isEqualTo("agnp__b.txt");
		HandedFile turned = new HandedFile("harmless\u202Efdp.exe", content("pdf"));
		assertThatThrownBy(() -> INSPECTION.inspect(turned)).hasMessageContaining("harmlessfdp.exe");
	}

	@Test
	void looksAtNoFileWithinATransaction() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatThrownBy(() -> INSPECTION.inspect(new HandedFile("note.txt", content("text"))))
				.isInstanceOf(IllegalStateException.class);
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "src/main/resources/templates/plan/action.html",
			"src/main/resources/templates/cases/case.html", "forms/plan/tasks/ReportCompletion.form" })
	void saysWhereAFileIsChosenWhatIsTaken(String page) throws IOException {
		assertThat(Files.readString(Path.of(page))).contains(FileKind.ACCEPTED);
	}

	private static byte[] content(String kind) {
		try {
			return switch (kind) {
				case "word" -> word();
				case "workbook" -> workbook();
				case "outlook" -> ole("__properties_version1.0", "__substg1.0_0037001F");
				case "oldWord" -> ole("WordDocument", "1Table");
				case "zip" -> zip(Map.of("a.txt", "x"));
				case "onlySays" -> zip(Map.of("[Content_Types].xml",
						"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
								+ " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
								+ "officedocument.wordprocessingml.document.main+xml\"/></Types>"));
				case "odt" -> zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
				case "macros" -> zip(Map.of("word/document.xml", "x", "word/vbaProject.bin", "x"));
				case "png", "jpeg" -> Pictures.plain(kind);
				case "heic" -> HeicPicture.with("Exif").bytes();
				default -> text(kind).getBytes(StandardCharsets.ISO_8859_1);
			};
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(String kind) {
		return switch (kind) {
			case "pdf" -> "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n";
			case "text" -> "On 3 June it was loud, caf\u00e9 and street";
			case "mail" -> MAIL;
			case "forwarded" -> "X-Mozilla-Status: 0001\r\n" + MAIL;
			case "program" -> "MZ\u0090\0\3\0\0\0\4\0";
			case "page" -> "<html><script>alert(1)</script></html>";
			case "nulls" -> "It was loud".repeat(100) + "\0\0";
			default -> throw new IllegalArgumentException(kind);
		};
	}

	private static byte[] word() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("It was loud");
			document.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] workbook() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("Dates").createRow(0).createCell(0).setCellValue("3 June");
			workbook.write(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] ole(String... streams) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			for (String stream : streams) {
				container.createDocument(new ByteArrayInputStream(new byte[5_000]), stream);
			}
			container.writeFilesystem(bytes);
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(Map<String, String> entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

}
