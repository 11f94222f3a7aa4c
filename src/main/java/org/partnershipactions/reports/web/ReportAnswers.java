package org.partnershipactions.reports.web;

import java.util.Locale;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with reports as files to take away. */
@Component
class ReportAnswers {

	private final ReportFiles files;

	ReportAnswers(ReportFiles files) {
		this.files = files;
	}

	/** The report as a file. */
	ResponseEntity<byte[]> file(Document document, Format format, boolean large) {
		return file(document.file() + ((large && format == Format.PDF) ? "-large-print." : ".") + format.ending(),
				format.type(), this.files.write(document, format, large));
	}

	static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

	/** The format that is asked for; 422 where it is none. */
	static Format format(String asked) {
		try {
			return Format.valueOf(asked.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("format", "Ask for html, pdf, docx, csv or xlsx");
		}
	}

}
