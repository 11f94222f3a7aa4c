package org.partnershipactions.plan.document;

import java.util.Optional;
import java.util.Set;

import org.partnershipactions.forms.files.FileContent;
import org.partnershipactions.forms.files.FileKind;
import org.partnershipactions.forms.files.FileName;
import org.partnershipactions.forms.files.ZipContents;

/** How a file is read as a table, told by its content and not against its name. */
enum TableKind {

	/** Rows of text. */
	TEXT(Set.of(FileKind.CSV, FileKind.TEXT)),

	/** Sheets of a workbook. */
	WORKBOOK(Set.of(FileKind.EXCEL)),

	/** Tables of a Word document, among its prose. */
	DOCUMENT(Set.of(FileKind.WORD)),

	/** Tables of a PDF document. */
	PRINT(Set.of(FileKind.PDF));

	private static final String TAKEN = "Send CSV, TSV or XLSX; a plan also as a Word (DOCX) or PDF document.";

	/**
	 * What is read as text; the reader says which encodings it tried where it is none.
	 */
	private static final Set<String> TEXTS = Set.of("message/rfc822", "application/octet-stream");

	private final Set<FileKind> names;

	TableKind(Set<FileKind> names) {
		this.names = names;
	}

	/** The kind of these bytes; refuses those that no table is read from. */
	static TableKind of(String name, byte[] bytes) {
		String found = FileContent.mediaType(bytes);
		TableKind kind = kind(found, bytes);
		Optional<FileKind> claimed = FileKind.claimed(name).filter((other) -> !kind.names.contains(other));
		if (claimed.isPresent()) {
			throw new UnreadableFile(FileName.safe(name),
					"%s is %s by its name but holds %s. Choose a file whose content matches its name. %s"
						.formatted(FileName.safe(name), claimed.get().words(), FileContent.words(found), TAKEN));
		}
		return kind;
	}

	private static TableKind kind(String found, byte[] bytes) {
		if (ZipContents.looksLikeOne(bytes)) {
			return packaged(bytes);
		}
		if (found.equals("application/pdf")) {
			return PRINT;
		}
		if (!isText(found)) {
			throw refused(FileContent.words(found));
		}
		return TEXT;
	}

	private static boolean isText(String mediaType) {
		return mediaType.startsWith("text/") && !mediaType.equals("text/html") || TEXTS.contains(mediaType);
	}

	/** The refusal of a file that looks like something else. */
	static UnreadableFile refused(String what) {
		return refused(what, TAKEN);
	}

	private static UnreadableFile refused(String what, String instead) {
		return new UnreadableFile(what,
				"The file looks like %s, which cannot be read as a table. %s".formatted(what, instead));
	}

	/**
	 * Refuses what is no plain workbook or document, or swells beyond reason when
	 * unpacked.
	 */
	private static TableKind packaged(byte[] bytes) {
		ZipContents zip = ZipContents.of(bytes);
		if (zip.isDamaged()) {
			throw refused("a damaged compressed file");
		}
		if (zip.isSwelling()) {
			throw new UnreadableFile("",
					"The file grows beyond what a plan can be when it is unpacked, and was not opened. Save only the plan as CSV and send that.");
		}
		if (zip.holdsMacros()) {
			throw new UnreadableFile("a workbook with macros",
					"The workbook holds macros (XLSM) and was not opened. Save it as an Excel workbook (XLSX) without macros.");
		}
		if (zip.holds("word/document.xml")) {
			return DOCUMENT;
		}
		if (zip.holds("content.xml")) {
			throw refused("an OpenDocument file", "Save it as XLSX or CSV and send that.");
		}
		if (!zip.holds("xl/workbook.xml")) {
			throw refused("a compressed file");
		}
		return WORKBOOK;
	}

}
