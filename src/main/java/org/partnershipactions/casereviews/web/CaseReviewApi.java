package org.partnershipactions.casereviews.web;

import java.net.URI;

import org.partnershipactions.casereviews.Applied;
import org.partnershipactions.casereviews.ReviewApplications;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewPage;
import org.partnershipactions.casereviews.reading.ReviewReading;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.CurrentPerson;
import org.springdoc.core.annotations.ParameterObject;

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

/** Case reviews for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/asb/case-reviews")
class CaseReviewApi {

	private final ReviewList list;

	private final ReviewReading reading;

	private final ReviewApplications applications;

	private final CurrentPerson person;

	CaseReviewApi(ReviewList list, ReviewReading reading, ReviewApplications applications, CurrentPerson person) {
		this.list = list;
		this.reading = reading;
		this.applications = applications;
		this.person = person;
	}

	@GetMapping
	ReviewJson.Page list(@ParameterObject ReviewsAsked asked, @RequestParam(defaultValue = "50") int size) {
		ReviewPage page = this.list.page(asked.filter(), asked.after(), size);
		return new ReviewJson.Page(page.rows().stream().map(ReviewJson.Listed::of).toList(), page.next());
	}

	@GetMapping("/{ref}")
	ReviewJson one(@PathVariable String ref) {
		return ReviewJson.of(this.reading.view(ref));
	}

	@PostMapping
	ResponseEntity<ReviewJson.Taken> apply(@RequestBody ApplicationBody body) {
		Applied applied = this.applications.enter(body.application(this.person.partnership()));
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/api/asb/case-reviews/" + applied.ref())
			.toUriString();
		return ResponseEntity.created(URI.create(address))
			.body(new ReviewJson.Taken(applied.ref(), applied.acknowledgedBy()));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"madeBy\": \"victim\", \"applicant\":"
				+ " {\"name\": \"Who applies\"}, \"story\": \"What happened\"}")
			.getBody();
	}

}
