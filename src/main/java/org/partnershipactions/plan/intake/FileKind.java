package org.partnershipactions.plan.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {

	TEXT, WORKBOOK;

	private static final String TAKEN = " Send CSV, TSV or XLSX; a plan also as the plain text of its document.";

	private static final int START = 64;

	private static final List<Signature> REFUSED = List.of(new Signature("%PDF", "a PDF document"),
			new Signature("\u00d0\u00cf\u0011\u00e0", "an old or password-protected Office file (DOC, XLS)"),
			new Signature("MZ", "a Windows program"), new Signature("\u007fELF", "a program"),
			new Signature("\u0089PNG", "a PNG image"), new Signature("\u00ff\u00d8\u00ff", "a JPEG image"),
			new Signature("GIF8", "a GIF image"), new Signature("BM\u0000", "an image"),
			new Signature("{\\rtf", "a rich text document (RTF)"), new Signature("\u001f\u008b", "a compressed file"),
			new Signature("7z\u00bc\u00af", "a compressed file"), new Signature("Rar!", "a compressed file"));

	/** The kind of these bytes; refuses those that no plan is read from. */
	static FileKind of(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
		for (Signature signature : REFUSED) {
			if (start.startsWith(signature.start())) {
				throw refused(signature.name());
			}
		}
		String lower = start.stripLeading().toLowerCase(Locale.ROOT);
		if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<?xml")) {
			throw refused("a web page or XML file");
		}
		return start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006") ? WORKBOOK : TEXT;
	}

	/** The refusal of a file that looks like something else. */
	static UnreadableFile refused(String what) {
		return new UnreadableFile(what, "The file looks like " + what + ", which cannot be read as a table." + TAKEN);
	}

	private record Signature(String start, String name) {
	}

}
