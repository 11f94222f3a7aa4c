package org.partnershipactions.plan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into a compressed file before anything unpacks it. */
final class ZipGuard {

	private static final long MOST_BYTES = 400L * 1024 * 1024;

	private static final int MOST_ENTRIES = 2_000;

	private final Set<String> entries = new HashSet<>();

	private ZipGuard() {
	}

	/** Refuses what is no plain workbook or swells beyond reason when unpacked. */
	static void check(byte[] bytes) {
		ZipGuard guard = new ZipGuard();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			guard.walk(zip);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw FileKind.refused("a damaged compressed file");
		}
		guard.mustBeWorkbook();
	}

	private void walk(ZipInputStream zip) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long unpacked = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			this.entries.add(entry.getName());
			for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
				unpacked += read;
				mustBeReasonable(unpacked);
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
