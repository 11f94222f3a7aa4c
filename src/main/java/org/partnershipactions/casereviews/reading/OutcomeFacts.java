package org.partnershipactions.casereviews.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.Holdings;
import org.partnershipactions.casereviews.PanelOutcome;
import org.partnershipactions.casereviews.Recommendation;
import org.partnershipactions.casereviews.ReviewAppeal;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewTeams;
import org.partnershipactions.casereviews.ShareState;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.stereotype.Component;

/** The blocks that say what bodies shared, what the panel said and what came of it. */
@Component
class OutcomeFacts {

	private final ReviewShares shares;

	private final ContributionRequesting requests;

	private final ReviewTeams teams;

	OutcomeFacts(ReviewShares shares, ContributionRequesting requests, ReviewTeams teams) {
		this.shares = shares;
		this.requests = requests;
		this.teams = teams;
	}

	/** What each body shared; silence shows. */
	Optional<BriefingSection> shares(AsbCaseReview review) {
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
		rows.add(ReviewFacts.row(this.teams.name(share.agency()), state));
		share.holdings().filter(Holdings::anything).ifPresent((held) -> {
			rows.add(ReviewFacts.row("Was told", held.told()));
			rows.add(ReviewFacts.row("Did", held.done()));
			rows.add(ReviewFacts.row("Result", held.result()));
		});
		return rows;
	}

	/** What the panel did and found. */
	Optional<BriefingSection> panel(AsbCaseReview review) {
		return review.panel().map((panel) -> {
			List<BriefingSection.Row> rows = new ArrayList<>();
			rows.add(ReviewFacts.row("Held on", DayWords.day(panel.on())));
			boolean free = panel.chairAgency().equals(PanelOutcome.INDEPENDENT);
			rows.add(ReviewFacts.row("Independent chair",
					panel.chair() + ", " + (free ? "of no agency" : this.teams.name(panel.chairAgency()))));
			rows.add(ReviewFacts.row("Victim invited", panel.invited() ? "Yes" : "No: " + panel.whyNotInvited()));
			return new BriefingSection("The panel", rows, List.of(panel.findings().split("\n")));
		});
	}

	/** What is recommended to whom, and what each body answered. */
	Optional<BriefingSection> recommendations(AsbCaseReview review) {
		return review.recommendations().isEmpty() ? Optional.empty()
				: Optional.of(new BriefingSection("Recommendations",
						review.recommendations().stream().map(this::recommendation).toList(), List.of()));
	}

	private BriefingSection.Row recommendation(Recommendation one) {
		String state = (one.contributionKey() != null) ? this.requests.view(one.contributionKey()).state().words()
				: "Not asked yet";
		return ReviewFacts.row(this.teams.name(one.agency()), one.words() + " (" + state + ")");
	}

	/** How the applicant was told, and what followed. */
	Optional<BriefingSection> end(AsbCaseReview review) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		review.answer().ifPresent((told) -> {
			rows.add(ReviewFacts.row("Told on", DayWords.day(told.on()) + ", " + told.channel().words()));
			rows.add(ReviewFacts.row("Appeal possible until", DayWords.day(told.appealUntil())));
			lines.addAll(List.of(told.words().split("\n")));
		});
		review.appeal().ifPresent((appeal) -> rows.addAll(appeal(appeal)));
		review.withdrawnReason().ifPresent((why) -> rows.add(ReviewFacts.row("Withdrawn", why)));
		return rows.isEmpty() ? Optional.empty() : Optional.of(new BriefingSection("The answer", rows, lines));
	}

	private static List<BriefingSection.Row> appeal(ReviewAppeal appeal) {
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(ReviewFacts.row("Appeal of " + DayWords.day(appeal.madeOn()), appeal.grounds()));
		rows.add(ReviewFacts.row("Decision on the appeal", appeal.open() ? "By " + DayWords.day(appeal.due())
				: (appeal.upheld() ? "Upheld: " : "Not upheld: ") + appeal.reason()));
		if (appeal.newRef() != null) {
			rows.add(new BriefingSection.Row("New review", appeal.newRef(), "/case-reviews/" + appeal.newRef()));
		}
		return rows;
	}

}
