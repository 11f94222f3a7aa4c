package org.partnershipactions.reports.web;

import java.util.Locale;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarterly performance report as a file to take away, and as the page. */
@Controller
class QuarterlyApi {

	private final QuarterlyReport reports;

	private final QuarterlyDocument documents;

	private final QuarterlyController page;

	private final ReportFiles files;

	QuarterlyApi(QuarterlyReport reports, QuarterlyDocument documents, QuarterlyController page, ReportFiles files) {
		this.reports = reports;
		this.documents = documents;
		this.page = page;
		this.files = files;
	}

	@GetMapping(path = "/api/reports/quarterly", params = "format!=html")
	ResponseEntity<byte[]> file(Asked asked, @RequestParam(name = "format", defaultValue = "") String format) {
		Format kind = format(format);
		Document document = this.documents.of(this.reports.of(asked.period()));
		String name = document.file() + (asked.isLarge() ? "-large-print." : ".") + kind.ending();
		return ResponseEntity.ok()
			.contentType(kind.type())
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.files.write(document, kind, asked.isLarge()));
	}

	@GetMapping(path = "/api/reports/quarterly", params = "format=html")
	String html(Asked asked, Model model) {
		return this.page.show(this.reports.of(asked.period()), model);
	}

	private static Format format(String asked) {
		try {
			return Format.valueOf(asked.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("format", "Ask for html, pdf, csv or xlsx");
		}
	}

	/** Which report is asked for, as it stands in the address. */
	record Asked(String plan, String quarter, Boolean large) {

		Quarter period() {
			if (this.quarter == null || this.quarter.isBlank()) {
				throw new InvalidAnswers("quarter", "Say which quarter, such as Q2");
			}
			return AskedQuarter.of(this.plan, this.quarter)
				.orElseThrow(
						() -> new InvalidAnswers("quarter", "Write the plan like 2026-27 and the quarter like Q2"));
		}

		boolean isLarge() {
			return Boolean.TRUE.equals(this.large);
		}

	}

}
