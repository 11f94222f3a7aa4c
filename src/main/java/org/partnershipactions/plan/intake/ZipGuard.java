package org.partnershipactions.plan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks into a compressed file before anything unpacks it. */
final class ZipGuard {

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

	/** Unpacks to nowhere and counts, for what an entry says of its size may be false. */
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
