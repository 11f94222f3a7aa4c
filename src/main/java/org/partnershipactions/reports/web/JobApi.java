package org.partnershipactions.reports.web;

import java.net.URI;
import java.util.List;

import org.partnershipactions.reports.jobs.JobView;
import org.partnershipactions.reports.jobs.ReportOrdering;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files of reports for programs: the same use cases and rules as the page. */
@RestController
@RequestMapping("/api/reports/jobs")
class JobApi {

	private final ReportOrdering desk;

	JobApi(ReportOrdering desk) {
		this.desk = desk;
	}

	@GetMapping
	List<JobView> list() {
		return this.desk.latest();
	}

	/** Asks for a file; 202 with the address under which it tells how far it is. */
	@SentOnce
	@PostMapping
	ResponseEntity<JobView> ask(@RequestBody Wish wish) {
		JobView asked = this.desk.ask(JobController.year(wish.plan()));
		return ResponseEntity.accepted().location(URI.create("/api/reports/jobs/" + asked.key())).body(asked);
	}

	@GetMapping("/{key}")
	JobView one(@PathVariable("key") String key) {
		return this.desk.one(key);
	}

	/**
	 * What is asked for.
	 *
	 * @param plan year such as {@code 2026-27}
	 */
	record Wish(String plan) {
	}

}
