package org.partnershipactions.casereviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.ApplicantKind;
import org.partnershipactions.casereviews.Applied;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.CountedReport;
import org.partnershipactions.casereviews.ReviewApplication;
import org.partnershipactions.casereviews.ReviewTeams;
import org.partnershipactions.casereviews.Threshold;
import org.partnershipactions.casereviews.ThresholdDesk;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Component;

/** The blocks that say what was applied for and what became of it. */
@Component
class ReviewFacts {

	private final ResidentRegister residents;

	private final ThresholdDesk threshold;

	private final ReviewTeams teams;

	ReviewFacts(ResidentRegister residents, ThresholdDesk threshold, ReviewTeams teams) {
		this.residents = residents;
		this.threshold = threshold;
		this.teams = teams;
	}

	/** The application, with names. */
	BriefingSection application(AsbCaseReview review) {
		ReviewApplication application = review.application();
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row("Applied for by", application.madeBy().words()));
		rows.addAll(review.erased() ? List.of() : applicant(review));
		if (application.madeBy() == ApplicantKind.WITH_CONSENT) {
			rows.add(row("Victim", victim(review)));
			rows.add(row("Victim's consent", Boolean.TRUE.equals(application.consent()) ? "Yes" : "No"));
		}
		rows.addAll(List.of(row("Applied on", DayWords.day(application.appliedOn())),
				row("Applied to", this.teams.name(review.body()))));
		rows.addAll(before(application));
		return new BriefingSection("The application", rows, List.of(application.story().split("\n")));
	}

	private List<BriefingSection.Row> applicant(AsbCaseReview review) {
		ResidentView applicant = person(review, review.application().applicantKey());
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row("Applicant", applicant.name() + ", " + applicant.ref()));
		contact(applicant).ifPresent((contact) -> rows.add(row("Reach them by", contact)));
		return rows;
	}

	private ResidentView person(AsbCaseReview review, String key) {
		return this.residents.view(key, "Case review " + review.ref());
	}

	private static List<BriefingSection.Row> before(ReviewApplication application) {
		return (application.earlierRef() == null) ? List.of()
				: List.of(new BriefingSection.Row("Follows the appeal against", application.earlierRef(),
						"/case-reviews/" + application.earlierRef()));
	}

	/** Name and reference of the victim, as long as they are kept. */
	String victim(AsbCaseReview review) {
		if (review.erased()) {
			return "Erased";
		}
		ResidentView victim = person(review, review.application().victimKey());
		return victim.name() + ", " + victim.ref();
	}

	/** The reports that count, and the cases and reports that were named. */
	BriefingSection reports(AsbCaseReview review) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		review.subjects()
			.forEach((one) -> rows.add(new BriefingSection.Row(one.isCase() ? "Case" : "Report", one.subjectRef(),
					(one.isCase() ? "/cases/" : "/asb/reports/") + one.subjectRef())));
		return new BriefingSection("Reports that count", rows, review.erased() ? List.of() : counting(review));
	}

	private List<String> counting(AsbCaseReview review) {
		List<CountedReport> counting = this.threshold.counting(review);
		List<String> lines = new ArrayList<>(counting.stream().map(ReviewFacts::line).toList());
		lines.add(0, (counting.size() == 1) ? "1 report qualifies." : counting.size() + " reports qualify.");
		return lines;
	}

	/** What the threshold said, where it was decided. */
	Optional<BriefingSection> threshold(AsbCaseReview review) {
		return review.threshold().map((decided) -> {
			List<BriefingSection.Row> rows = new ArrayList<>();
			rows.add(row("Qualifying reports", String.valueOf(decided.qualifying())));
			rows.add(row("Rule", decided.words()));
			review.weighing()
				.ifPresent((weighed) -> rows.addAll(List.of(row("Persistence", weighed.persistence()),
						row("Harm", weighed.harm()), row("Response", weighed.response()),
						row("Decision", weighed.held() ? "A review is held" : "No review is held"))));
			return new BriefingSection("Threshold", rows, List.of());
		});
	}

	static BriefingSection.Row row(String label, String value) {
		return new BriefingSection.Row(label, value, null);
	}

	private static String line(CountedReport report) {
		return "%s: happened on %s, reported on %s".formatted(report.name(), DayWords.day(report.occurredOn()),
				DayWords.day(report.reportedOn()));
	}

	private static Optional<String> contact(ResidentView person) {
		String found = Stream.of(person.email(), person.telephone(), person.address())
			.filter((one) -> one != null && !one.isBlank())
			.collect(Collectors.joining(", "));
		return Optional.of(found).filter((text) -> !text.isEmpty());
	}

}
