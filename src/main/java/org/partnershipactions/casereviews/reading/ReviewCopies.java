package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.partnershipactions.casereviews.ApplicantAnswer;
import org.partnershipactions.casereviews.Applied;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.PanelOutcome;
import org.partnershipactions.casereviews.ReviewApplication;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.casereviews.ReviewTeams;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Component;

/**
 * Copies what a case review holds about one person. What bodies hold and what the panel
 * found is about the victim: somebody who applied for them gets what they said and what
 * they were told.
 */
@Component
class ReviewCopies {

	private final ReviewFacts facts;

	private final OutcomeFacts outcome;

	private final ReviewShares shares;

	private final ReviewTeams teams;

	ReviewCopies(ReviewFacts facts, OutcomeFacts outcome, ReviewShares shares, ReviewTeams teams) {
		this.facts = facts;
		this.outcome = outcome;
		this.shares = shares;
		this.teams = teams;
	}

	List<PersonalDataItem> of(AsbCaseReview review, String resident) {
		boolean victim = review.application().victimKey().equals(resident);
		List<PersonalDataItem> papers = new ArrayList<>();
		papers.add(held(review, applied(review, victim), review.application().appliedOn()));
		if (victim) {
			papers.addAll(about(review));
		}
		this.outcome.end(review).ifPresent((end) -> papers.add(held(review, end, toldOn(review))));
		return papers;
	}

	private List<PersonalDataItem> about(AsbCaseReview review) {
		List<PersonalDataItem> papers = new ArrayList<>();
		this.facts.threshold(review)
			.ifPresent((decided) -> papers.add(held(review, decided, review.threshold().orElseThrow().on())));
		this.shares.findByReviewKeyOrderByAgency(review.key())
			.forEach((share) -> papers.add(held(review, shared(share), share.askedOn())));
		LocalDate panelOn = review.panel().map(PanelOutcome::on).orElse(null);
		this.outcome.panel(review).ifPresent((panel) -> papers.add(held(review, panel, panelOn)));
		this.outcome.recommendations(review).ifPresent((asked) -> papers.add(held(review, asked, panelOn)));
		return papers;
	}

	private BriefingSection applied(AsbCaseReview review, boolean victim) {
		ReviewApplication application = review.application();
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(ReviewFacts.row("Applied for by", application.madeBy().words()));
		rows.add(ReviewFacts.row("Applied to", this.teams.name(review.body())));
		review.subjects().forEach((one) -> rows.add(ReviewFacts.row("About", one.subjectRef())));
		if (victim) {
			review.elsewhere().forEach((one) -> rows.add(ReviewFacts.row("Also told", one.toldTo())));
		}
		return new BriefingSection("Application for a case review, as " + (victim ? "victim" : "applicant"), rows,
				List.of(application.story()));
	}

	private BriefingSection shared(ReviewShare share) {
		return new BriefingSection("What %s holds".formatted(this.teams.name(share.agency())),
				this.outcome.share(share), List.of());
	}

	private static LocalDate toldOn(AsbCaseReview review) {
		return review.answer().map(ApplicantAnswer::on).orElse(null);
	}

	private static PersonalDataItem held(AsbCaseReview review, BriefingSection section, LocalDate on) {
		Map<String, String> facts = section.rows()
			.stream()
			.filter((row) -> Objects.nonNull(row.value()))
			.collect(Collectors.toMap(BriefingSection.Row::label, BriefingSection.Row::value,
					(one, more) -> one + "; " + more, LinkedHashMap::new));
		if (!section.lines().isEmpty()) {
			facts.put("In words", String.join("\n", section.lines()));
		}
		return new PersonalDataItem(ReviewSubjects.KIND, review.ref(), section.title(), on, facts);
	}

}
