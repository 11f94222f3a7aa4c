package org.partnershipactions.casereviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.QualifyingReports.ReportToCount;
import org.partnershipactions.casereviews.ReviewApplication;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.casereviews.ReviewOutcome.ReviewAppeal;
import org.partnershipactions.casereviews.ReviewSchedule;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShare.Holdings;
import org.partnershipactions.casereviews.ReviewShare.ShareState;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewStep;
import org.partnershipactions.casereviews.ReviewThreshold;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What the single point of contact, or the manager, reads before a step: all blocks about
 * a case review, in the order in which to read them.
 */
@Component
public class ReviewBriefing implements ProcessBriefing {

	private final CaseReviews reviews;

	private final ReviewShares shares;

	private final ReviewThreshold threshold;

	private final ReviewSchedule schedule;

	private final ReviewVisibility visibility;

	private final ResidentRegister residents;

	private final ContributionRequesting requests;

	ReviewBriefing(CaseReviews reviews, ReviewShares shares, ReviewThreshold threshold, ReviewSchedule schedule,
			ReviewVisibility visibility, ResidentRegister residents, ContributionRequesting requests) {
		this.reviews = reviews;
		this.shares = shares;
		this.threshold = threshold;
		this.schedule = schedule;
		this.visibility = visibility;
		this.residents = residents;
		this.requests = requests;
	}

	@Override
	public String process() {
		return ReviewStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		return readable(this.reviews.withKey(key));
	}

	/** Everything, for those who may see all of it. */
	List<BriefingSection> whole(CaseReview review) {
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(application(review));
		sections.add(reports(review));
		Stream.of(threshold(review), shares(review), panel(review), recommendations(review), end(review))
			.flatMap(Optional::stream)
			.forEach(sections::add);
		return sections;
	}

	/** What a body that was asked may see: whom it is about, and its own part. */
	public List<BriefingSection> part(CaseReview review) {
		Set<String> own = this.visibility.parts(review);
		List<BriefingSection.Row> rows = new ArrayList<>();
		this.shares.findByReviewKeyOrderByAgency(review.key())
			.stream()
			.filter((share) -> own.contains(share.agency()))
			.forEach((share) -> rows.addAll(share(share)));
		review.recommendations()
			.stream()
			.filter((one) -> own.contains(one.agency()))
			.forEach((one) -> rows.add(row("Recommended", one.words())));
		return List.of(new BriefingSection("Your part", rows, List.of()), about(review), reports(review));
	}

	private BriefingSection about(CaseReview review) {
		return new BriefingSection("What it is about",
				List.of(row("Victim", victim(review)),
						row("Applied on", DayWords.day(review.application().appliedOn()))),
				List.of("Schedule 4 to the Anti-social Behaviour, Crime and Policing Act 2014 obliges relevant bodies"
						+ " to share what they hold for a case review."));
	}

	/** All of it or the reader's part; nothing for anybody else. */
	List<BriefingSection> readable(CaseReview review) {
		if (this.visibility.seesWhole(review)) {
			return whole(review);
		}
		return this.visibility.takesPart(review) ? part(review) : List.of();
	}

	/** The application, with names. */
	BriefingSection application(CaseReview review) {
		ReviewApplication application = review.application();
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row("Applied for by", application.madeBy().words()));
		rows.addAll(review.erased() ? List.of() : applicant(review));
		if (application.madeBy() == ApplicantKind.WITH_CONSENT) {
			rows.add(row("Victim", victim(review)));
			rows.add(row("Victim's consent", Boolean.TRUE.equals(application.consent()) ? "Yes" : "No"));
		}
		rows.addAll(List.of(row("Applied on", DayWords.day(application.appliedOn())),
				row("Applied to", this.schedule.name(review.body()))));
		rows.addAll(before(application));
		return new BriefingSection("The application", rows, List.of(application.story().split("\n")));
	}

	private List<BriefingSection.Row> applicant(CaseReview review) {
		ResidentView applicant = person(review, review.application().applicantKey());
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row("Applicant", applicant.name() + ", " + applicant.ref()));
		contact(applicant).ifPresent((contact) -> rows.add(row("Reach them by", contact)));
		return rows;
	}

	private ResidentView person(CaseReview review, String key) {
		return this.residents.view(key, "Case review " + review.ref());
	}

	private static List<BriefingSection.Row> before(ReviewApplication application) {
		return (application.earlierRef() == null) ? List.of()
				: List.of(new BriefingSection.Row("Follows the appeal against", application.earlierRef(),
						"/case-reviews/" + application.earlierRef()));
	}

	/** Name and reference of the victim, as long as they are kept. */
	String victim(CaseReview review) {
		if (review.erased()) {
			return "Erased";
		}
		ResidentView victim = person(review, review.application().victimKey());
		return victim.name() + ", " + victim.ref();
	}

	/** The reports that count, and the cases and reports that were named. */
	BriefingSection reports(CaseReview review) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		review.subjects()
			.forEach((one) -> rows.add(new BriefingSection.Row(one.isCase() ? "Case" : "Report", one.subjectRef(),
					(one.isCase() ? "/cases/" : "/asb/reports/") + one.subjectRef())));
		return new BriefingSection("Reports that count", rows, review.erased() ? List.of() : counting(review));
	}

	private List<String> counting(CaseReview review) {
		List<ReportToCount> counting = this.threshold.counting(review);
		List<String> lines = new ArrayList<>(counting.stream().map(ReviewBriefing::line).toList());
		lines.add(0, (counting.size() == 1) ? "1 report qualifies." : counting.size() + " reports qualify.");
		return lines;
	}

	/** What the threshold said, where it was decided. */
	Optional<BriefingSection> threshold(CaseReview review) {
		return review.threshold().map((decided) -> {
			List<BriefingSection.Row> rows = new ArrayList<>();
			rows.add(row("Qualifying reports", String.valueOf(decided.qualifying())));
			rows.add(row("Rule", decided.words()));
			rows.add(row("Decided by", this.threshold.source(decided)));
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

	private static String line(ReportToCount report) {
		return "%s: happened on %s, reported on %s".formatted(report.name(), DayWords.day(report.occurredOn()),
				DayWords.day(report.reportedOn()));
	}

	private static Optional<String> contact(ResidentView person) {
		String found = Stream.of(person.email(), person.telephone(), person.address())
			.filter((one) -> one != null && !one.isBlank())
			.collect(Collectors.joining(", "));
		return Optional.of(found).filter((text) -> !text.isEmpty());
	}

	/** What each body shared; silence shows. */
	Optional<BriefingSection> shares(CaseReview review) {
		List<ReviewShare> asked = this.shares.findByReviewKeyOrderByAgency(review.key());
		List<BriefingSection.Row> rows = new ArrayList<>();
		asked.forEach((share) -> rows.addAll(share(share)));
		return asked.isEmpty() ? Optional.empty()
				: Optional.of(new BriefingSection("What bodies hold", rows, List.of()));
	}

	/** What one body was asked and what it answered. */
	List<BriefingSection.Row> share(ReviewShare share) {
		String state = (share.state() == ShareState.ASKED)
				? share.state().words() + ", due by " + DayWords.day(share.due()) : share.state().words();
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row(this.schedule.name(share.agency()), state));
		share.holdings().filter(Holdings::anything).ifPresent((held) -> {
			rows.add(row("Was told", held.told()));
			rows.add(row("Did", held.done()));
			rows.add(row("Result", held.result()));
		});
		return rows;
	}

	/** What the panel did and found. */
	Optional<BriefingSection> panel(CaseReview review) {
		return review.panel().map((panel) -> {
			List<BriefingSection.Row> rows = new ArrayList<>();
			rows.add(row("Held on", DayWords.day(panel.on())));
			boolean free = panel.chairAgency().equals(PanelOutcome.INDEPENDENT);
			rows.add(row("Independent chair",
					panel.chair() + ", " + (free ? "of no agency" : this.schedule.name(panel.chairAgency()))));
			rows.add(row("Victim invited", panel.invited() ? "Yes" : "No: " + panel.whyNotInvited()));
			return new BriefingSection("The panel", rows, List.of(panel.findings().split("\n")));
		});
	}

	/** What is recommended to whom, and what each body answered. */
	Optional<BriefingSection> recommendations(CaseReview review) {
		return review.recommendations().isEmpty() ? Optional.empty()
				: Optional.of(new BriefingSection("Recommendations",
						review.recommendations().stream().map(this::recommendation).toList(), List.of()));
	}

	private BriefingSection.Row recommendation(Recommendation one) {
		String state = (one.contributionKey() != null) ? this.requests.view(one.contributionKey()).state().words()
				: "Not asked yet";
		return row(this.schedule.name(one.agency()), one.words() + " (" + state + ")");
	}

	/** How the applicant was told, and what followed. */
	Optional<BriefingSection> end(CaseReview review) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		review.answer().ifPresent((told) -> {
			rows.add(row("Told on", DayWords.day(told.on()) + ", " + told.channel().words()));
			rows.add(row("Appeal possible until", DayWords.day(told.appealUntil())));
			lines.addAll(List.of(told.words().split("\n")));
		});
		review.appeal().ifPresent((appeal) -> rows.addAll(appeal(appeal)));
		review.withdrawnReason().ifPresent((why) -> rows.add(row("Withdrawn", why)));
		return rows.isEmpty() ? Optional.empty() : Optional.of(new BriefingSection("The answer", rows, lines));
	}

	private static List<BriefingSection.Row> appeal(ReviewAppeal appeal) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(row("Appeal of " + DayWords.day(appeal.madeOn()), appeal.grounds()));
		rows.add(row("Decision on the appeal", appeal.open() ? "By " + DayWords.day(appeal.due())
				: (appeal.upheld() ? "Upheld: " : "Not upheld: ") + appeal.reason()));
		if (appeal.newRef() != null) {
			rows.add(new BriefingSection.Row("New review", appeal.newRef(), "/case-reviews/" + appeal.newRef()));
		}
		return rows;
	}

}
