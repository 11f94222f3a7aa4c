package org.partnershipactions.casereviews.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.casereviews.Applying;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.ReviewTimeline.TimelineLine;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewPage;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewRow;
import org.partnershipactions.casereviews.reading.ReviewReading;
import org.partnershipactions.casereviews.reading.ReviewReading.ReviewView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.workflow.BriefingSection;
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

	private final Applying applications;

	private final CurrentPerson person;

	CaseReviewApi(ReviewList list, ReviewReading reading, Applying applications, CurrentPerson person) {
		this.list = list;
		this.reading = reading;
		this.applications = applications;
		this.person = person;
	}

	@GetMapping
	ReviewJson.Page list(@ParameterObject ReviewsAsked asked, @RequestParam(defaultValue = "50") int size) {
		ReviewPage page = this.list.page(asked.filter(), asked.after(), size);
		return new ReviewJson.Page(page.rows().stream().map(ReviewJson.ReviewLine::of).toList(), page.next());
	}

	@GetMapping("/{ref}")
	ReviewJson one(@PathVariable String ref) {
		return ReviewJson.of(this.reading.view(ref));
	}

	@SentOnce
	@PostMapping
	ResponseEntity<ReviewJson.ApplicationTaken> apply(@RequestBody ApplicationBody body) {
		ApplicationReceipt applied = this.applications.enter(body.application(this.person.partnership()));
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/api/asb/case-reviews/" + applied.ref())
			.toUriString();
		return ResponseEntity.created(URI.create(address))
			.body(new ReviewJson.ApplicationTaken(applied.ref(), applied.acknowledgedBy()));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body", "Send a JSON object such as {\"madeBy\": \"victim\", \"applicant\":"
				+ " {\"name\": \"Who applies\"}, \"story\": \"What happened\"}")
			.getBody();
	}

	/**
	 * An application as programs send it.
	 *
	 * @param madeBy {@code victim}, {@code business}, {@code group} or
	 * {@code with-consent}
	 * @param concerned references of cases and reports
	 */
	record ApplicationBody(String madeBy, Person applicant, Person victim, Boolean consent, String body,
			List<String> concerned, String story) {

		NewApplication application(String partnership) {
			ApplicantKind kind = ReviewCodes.read(ApplicantKind.class, "madeBy", this.madeBy);
			boolean group = kind == ApplicantKind.BUSINESS || kind == ApplicantKind.GROUP;
			return new NewApplication(partnership, kind, facts(this.applicant, group), facts(this.victim, false),
					Boolean.TRUE.equals(this.consent), this.body, (this.concerned != null) ? this.concerned : List.of(),
					this.story);
		}

		private static ResidentFacts facts(Person person, boolean group) {
			return (person == null) ? null : new ResidentFacts(person.name(), null, person.address(), person.email(),
					person.telephone(), null, group);
		}

		/** A person as programs send them. */
		record Person(String name, String email, String telephone, String address) {
		}

	}

	/**
	 * A case review as programs read it.
	 *
	 * @param whole whether this is all of it, or only the part of the reader's agency
	 */
	record ReviewJson(ReviewLine review, boolean whole, LocalDate appealUntil, List<BriefingSection> sections,
			List<TimelineLine> timeline) {

		static ReviewJson of(ReviewView view) {
			return new ReviewJson(ReviewLine.of(view.row()), view.whole(), view.appealUntil(), view.sections(),
					view.timeline());
		}

		/** A case review in a list. */
		record ReviewLine(String ref, String stage, String madeBy, String body, LocalDate appliedOn, String next,
				LocalDate due) {

			static ReviewLine of(ReviewRow row) {
				return new ReviewLine(row.ref(), ReviewCodes.of(row.stage()), ReviewCodes.of(row.madeBy()), row.body(),
						row.appliedOn(), row.next(), row.due());
			}

		}

		/** A page of the list; {@code next} goes into {@code after}. */
		record Page(List<ReviewLine> items, String next) {
		}

		/** An application that was taken. */
		record ApplicationTaken(String ref, LocalDate acknowledgedBy) {
		}

	}

}
