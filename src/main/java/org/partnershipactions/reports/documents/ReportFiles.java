package org.partnershipactions.reports.documents;

import org.springframework.stereotype.Component;

/** Writes reports as files. */
@Component
public class ReportFiles {

	private final PdfFile pdf;

	private final CsvFile csv;

	private final Workbook workbook;

	ReportFiles(PdfFile pdf, CsvFile csv, Workbook workbook) {
		this.pdf = pdf;
		this.csv = csv;
		this.workbook = workbook;
	}

	/**
	 * A report as a file.
	 * @param large whether in large print, which only PDF knows
	 */
	public byte[] write(Document document, Format format, boolean large) {
		return switch (format) {
			case PDF -> this.pdf.write(document, large);
			case DOCX -> WordFile.write(document);
			case CSV -> this.csv.write(document);
			case XLSX -> this.workbook.write(document);
		};
	}

}
