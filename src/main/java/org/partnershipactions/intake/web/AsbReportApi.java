package org.partnershipactions.intake.web;

import java.net.URI;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Received;
import org.partnershipactions.intake.ReportEntry;
import org.partnershipactions.intake.ReportRow;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.ReportTriage;

import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reports for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/asb/reports")
class AsbReportApi {

	private static final int MOST = 200;

	private final ReportEntry entry;

	private final ReportReading reports;

	private final ReportTriage triage;

	AsbReportApi(ReportEntry entry, ReportReading reports, ReportTriage triage) {
		this.entry = entry;
		this.reports = reports;
		this.triage = triage;
	}

	/** 201 for a new report, 200 for one that is here already. */
	@PostMapping
	ResponseEntity<ReportJson.Taken> take(@RequestBody ReportBody body) {
		Received taken = this.entry.enter(body.report(this.entry.partnership()));
		ReportJson.Taken answer = new ReportJson.Taken(taken.ref(), address(taken.followPath()),
				this.entry.inDistrict(body.ward()) ? null
						: "The ward is not one of the district, so Daily Tasking looks at where it was");
		return taken.repeated() ? ResponseEntity.ok(answer)
				: ResponseEntity.created(URI.create(address("/api/asb/reports/" + taken.ref()))).body(answer);
	}

	@GetMapping
	ReportJson.Page list(@RequestParam(required = false) String state, @RequestParam(required = false) String after,
			@RequestParam(defaultValue = "50") int size) {
		int wanted = Math.max(1, Math.min(size, MOST));
		List<ReportRow> found = this.reports.list(Codes.read(ReportState.class, "state", state), after, wanted + 1);
		return new ReportJson.Page(found.stream().limit(wanted).map(ReportJson.Listed::of).toList(),
				(found.size() > wanted) ? found.get(wanted - 1).ref() : null);
	}

	@GetMapping("/{ref}")
	ReportJson one(@PathVariable("ref") String ref) {
		return ReportJson.of(this.reports.view(ref));
	}

	@PostMapping("/{ref}/triage")
	ReportJson.Decision decide(@PathVariable("ref") String ref, @RequestBody DecisionBody body) {
		return new ReportJson.Decision(this.triage.triage(this.reports.key(ref), body.decided()).caseRef());
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"category\": \"noise-music\", \"description\": \"What happened\"}")
			.getBody();
	}

	private static String address(String path) {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
	}

}
