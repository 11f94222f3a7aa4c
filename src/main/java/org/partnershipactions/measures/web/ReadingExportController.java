package org.partnershipactions.measures.web;

import org.partnershipactions.measures.readings.ReadingExport;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Readings as a file to take away. */
@Controller
class ReadingExportController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final ReadingExport export;

	private final MeasurePages pages;

	ReadingExportController(ReadingExport export, MeasurePages pages) {
		this.export = export;
		this.pages = pages;
	}

	@GetMapping({ "/measures/readings.csv", "/api/measures/readings.csv" })
	ResponseEntity<byte[]> csv(@RequestParam(name = "year", required = false) String year,
			@RequestParam(name = "measure", required = false) String measure) {
		return file(this.export.csv(this.pages.year(year), measure), CSV, "readings.csv");
	}

	@GetMapping({ "/measures/readings.xlsx", "/api/measures/readings.xlsx" })
	ResponseEntity<byte[]> xlsx(@RequestParam(name = "year", required = false) String year,
			@RequestParam(name = "measure", required = false) String measure) {
		return file(this.export.xlsx(this.pages.year(year), measure), XLSX, "readings.xlsx");
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

}
