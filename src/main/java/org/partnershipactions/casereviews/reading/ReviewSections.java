package org.partnershipactions.casereviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.Applied;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.CaseReviewAccess;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Component;

/** All blocks about a case review, in the order in which to read them. */
@Component
public class ReviewSections {

	private final ReviewFacts facts;

	private final OutcomeFacts outcome;

	private final ReviewShares shares;

	private final CaseReviewAccess access;

	ReviewSections(ReviewFacts facts, OutcomeFacts outcome, ReviewShares shares, CaseReviewAccess access) {
		this.facts = facts;
		this.outcome = outcome;
		this.shares = shares;
		this.access = access;
	}

	/** Everything, for those who may see all of it. */
	List<BriefingSection> whole(AsbCaseReview review) {
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(this.facts.application(review));
		sections.add(this.facts.reports(review));
		Stream
			.of(this.facts.threshold(review), this.outcome.shares(review), this.outcome.panel(review),
					this.outcome.recommendations(review), this.outcome.end(review))
			.flatMap(Optional::stream)
			.forEach(sections::add);
		return sections;
	}

	/** What a body that was asked may see: whom it is about, and its own part. */
	public List<BriefingSection> part(AsbCaseReview review) {
		Set<String> own = this.access.parts(review);
		List<BriefingSection.Row> rows = new ArrayList<>();
		this.shares.findByReviewKeyOrderByAgency(review.key())
			.stream()
			.filter((share) -> own.contains(share.agency()))
			.forEach((share) -> rows.addAll(this.outcome.share(share)));
		review.recommendations()
			.stream()
			.filter((one) -> own.contains(one.agency()))
			.forEach((one) -> rows.add(ReviewFacts.row("Recommended", one.words())));
		return List.of(new BriefingSection("Your part", rows, List.of()), about(review), this.facts.reports(review));
	}

	private BriefingSection about(AsbCaseReview review) {
		return new BriefingSection("What it is about",
				List.of(ReviewFacts.row("Victim", this.facts.victim(review)),
						ReviewFacts.row("Applied on", DayWords.day(review.application().appliedOn()))),
				List.of("Schedule 4 to the Anti-social Behaviour, Crime and Policing Act 2014 obliges relevant bodies"
						+ " to share what they hold for a case review."));
	}

	/** All of it or the reader's part; nothing for anybody else. */
	List<BriefingSection> readable(AsbCaseReview review) {
		if (this.access.sees(review)) {
			return whole(review);
		}
		return this.access.takesPart(review) ? part(review) : List.of();
	}

}
