package org.partnershipactions.plan.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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

	/** Looks into a compressed file before anything unpacks it. */
	static final class ZipGuard {

		private static final long MOST_BYTES = 200L * 1024 * 1024;

		private static final int MOST_ENTRIES = 2_000;

		private static final int BUFFER = 64 * 1024;

		private final Set<String> entries = new HashSet<>();

		private ZipGuard() {
		}

		/** Refuses what is no plain workbook or swells beyond reason when unpacked. */
		static void check(byte[] bytes) {
			ZipGuard guard = new ZipGuard();
			try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
				guard.walk(zip);
			}
			catch (IOException | IllegalArgumentException ex) {
				throw FileKind.refused("a damaged compressed file");
			}
			guard.mustBeWorkbook();
		}

		/**
		 * Unpacks to nowhere and counts, for what an entry says of its size may be false.
		 */
		private void walk(ZipFile zip) throws IOException {
			byte[] buffer = new byte[BUFFER];
			long unpacked = 0;
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				this.entries.add(entry.getName());
				try (InputStream content = zip.getInputStream(entry)) {
					for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
						unpacked += read;
						mustBeReasonable(unpacked);
					}
				}
			}
		}

		private void mustBeReasonable(long unpacked) {
			if (unpacked > MOST_BYTES || this.entries.size() > MOST_ENTRIES) {
				throw new UnreadableFile("",
						"The workbook grows beyond what a plan can be when it is unpacked, and was not opened. Save only the plan's sheet as CSV and send that.");
			}
		}

		private void mustBeWorkbook() {
			if (this.entries.stream().anyMatch((name) -> name.endsWith("vbaProject.bin"))) {
				throw new UnreadableFile("a workbook with macros",
						"The workbook holds macros (XLSM) and was not opened. Save it as an Excel workbook (XLSX) without macros.");
			}
			if (this.entries.contains("word/document.xml")) {
				throw FileKind
					.refused("a Word document (DOCX); save it as plain text with its tables' cells separated by tabs");
			}
			if (this.entries.contains("content.xml")) {
				throw FileKind.refused("an OpenDocument file; save it as XLSX or CSV");
			}
			if (!this.entries.contains("xl/workbook.xml")) {
				throw FileKind.refused("a compressed file");
			}
		}

	}

}
