package org.partnershipactions.plan.web;

import org.partnershipactions.plan.table.PlanExport;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan as a file to take away. */
@Controller
class PlanExportController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final PlanExport export;

	private final CurrentPerson person;

	PlanExportController(PlanExport export, CurrentPerson person) {
		this.export = export;
		this.person = person;
	}

	@GetMapping({ "/plan/{year}/export.csv", "/api/plans/{year}/export.csv" })
	ResponseEntity<byte[]> csv(@PathVariable("year") String year) {
		return file(this.export.csv(this.person.partnership(), Years.ofAddress(year)), CSV, year + ".csv");
	}

	@GetMapping({ "/plan/{year}/export.xlsx", "/api/plans/{year}/export.xlsx" })
	ResponseEntity<byte[]> xlsx(@PathVariable("year") String year) {
		return file(this.export.xlsx(this.person.partnership(), Years.ofAddress(year)), XLSX, year + ".xlsx");
	}

	private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("action-plan-" + name).build().toString())
			.body(content);
	}

}
