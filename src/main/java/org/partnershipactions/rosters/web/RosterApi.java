package org.partnershipactions.rosters.web;

import java.io.IOException;
import java.io.InputStream;

import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.rosters.AgencyImport;
import org.partnershipactions.rosters.PersonImport;
import org.partnershipactions.rosters.RosterReport;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lists of agencies and people for programs, with the rules of the pages. A list that was
 * taken already changes nothing, so it may be sent twice.
 */
@RestController
@RequestMapping("/api")
class RosterApi {

	private final AgencyImport agencies;

	private final PersonImport people;

	private final FileInspection inspection;

	RosterApi(AgencyImport agencies, PersonImport people, FileInspection inspection) {
		this.agencies = agencies;
		this.people = people;
		this.inspection = inspection;
	}

	/** Answers 200 with the report, or 422 with the report where a row is wrong. */
	@PostMapping("/agencies/import")
	ResponseEntity<RosterReport> agencies(@RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
			@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		return take(file, (list) -> this.agencies.take(list, dryRun));
	}

	/** The same; people to whom no mail goes have their codes in it, once. */
	@PostMapping("/people/import")
	ResponseEntity<RosterReport> people(@RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
			@RequestParam(name = "file", required = false) MultipartFile file) throws IOException {
		return take(file, (list) -> this.people.take(list, dryRun));
	}

	private ResponseEntity<RosterReport> take(MultipartFile file, RosterTaking taking) throws IOException {
		if (file == null) {
			throw new InvalidAnswers("file", "Send the list as a part named file of a multipart/form-data request");
		}
		this.inspection.scan(file.getOriginalFilename(), file);
		try (InputStream content = file.getInputStream()) {
			RosterReport report = taking.take(new PlanFile(String.valueOf(file.getOriginalFilename()), content));
			return ResponseEntity.status(report.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
				.body(report);
		}
	}

	/** Takes a list. */
	private interface RosterTaking {

		RosterReport take(PlanFile list);

	}

}
