package org.partnershipactions.reports.jobs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.reports.AnnualDocument;
import org.partnershipactions.reports.AnnualReport;
import org.partnershipactions.reports.PlanPublication;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;

import org.springframework.stereotype.Component;

/**
 * All reports of a plan's year in one file: the plan, the annual report and each quarter
 * that began, as PDF, in large print, as CSV and as workbook.
 */
@Component
class YearArchive {

	private static final int WHOLE = 100;

	/** What is written of each report. */
	private static final int KINDS = Format.values().length + 1;

	private final PlanPublication plans;

	private final AnnualReport annual;

	private final QuarterlyReport quarterly;

	private final Words words;

	private final ReportFiles files;

	YearArchive(PlanPublication plans, AnnualReport annual, QuarterlyReport quarterly, Words words, ReportFiles files) {
		this.plans = plans;
		this.annual = annual;
		this.quarterly = quarterly;
		this.words = words;
		this.files = files;
	}

	/**
	 * Writes it.
	 * @param progress hears how much is done, in whole per cent
	 */
	byte[] write(PlanYear year, IntConsumer progress) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			List<Supplier<Document>> reports = reports(year);
			for (int at = 0; at < reports.size(); at++) {
				write(reports.get(at).get(), zip, new CountedProgress(progress, KINDS * at, KINDS * reports.size()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private List<Supplier<Document>> reports(PlanYear year) {
		List<Supplier<Document>> reports = new ArrayList<>();
		reports.add(() -> this.plans.of(year));
		reports.add(() -> this.words.annual().of(this.annual.of(year)));
		this.quarterly.quarters()
			.stream()
			.filter((quarter) -> quarter.year().equals(year))
			.sorted()
			.forEach((quarter) -> reports.add(() -> this.words.quarterly().of(this.quarterly.of(quarter))));
		return reports;
	}

	private void write(Document report, ZipOutputStream zip, CountedProgress counted) throws IOException {
		entry(zip, report.file() + "-large-print.pdf", this.files.write(report, Format.PDF, true));
		counted.next();
		for (Format format : Format.values()) {
			entry(zip, report.file() + "." + format.ending(), this.files.write(report, format, false));
			counted.next();
		}
	}

	private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	/** How reports are written down. */
	@Component
	record Words(AnnualDocument annual, QuarterlyDocument quarterly) {
	}

	/** Tells how much is done after each file. */
	private static final class CountedProgress {

		private final IntConsumer progress;

		private final int all;

		private int done;

		CountedProgress(IntConsumer progress, int done, int all) {
			this.progress = progress;
			this.done = done;
			this.all = all;
		}

		void next() {
			this.done++;
			this.progress.accept(Math.min(WHOLE - 1, WHOLE * this.done / this.all));
		}

	}

}
