package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.rules.RuleColumn;
import org.partnershipactions.rules.RuleTableHost;
import org.partnershipactions.rules.RuleTableShape;
import org.partnershipactions.rules.RuleTableShape.RowChoice;
import org.partnershipactions.rules.RuleTableShape.RuleBound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rule table of the threshold of a case review, and the applications it met. */
@Component
@Transactional(readOnly = true)
class ThresholdRuleTableHost implements RuleTableHost {

	private static final String DECIDE = "decide";

	/**
	 * A partnership may ask for fewer reports than three, and not for more: statutory
	 * guidance on s. 104(4) of the 2014 Act.
	 */
	private static final RuleTableShape SHAPE = new RuleTableShape(ReviewThreshold.TABLE, "Threshold of a case review",
			List.of(RuleColumn.number(ReviewThreshold.QUALIFYING, "Qualifying reports")), "Threshold",
			List.of(ReviewThreshold.MET, DECIDE), RowChoice.ONLY,
			List.of(new RuleBound(ReviewThreshold.QUALIFYING, 3, ReviewThreshold.MET,
					"s. 104(4) of the Anti-social Behaviour, Crime and Policing Act 2014 and its guidance")));

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	ThresholdRuleTableHost(CaseReviews reviews, ReviewVisibility visibility) {
		this.reviews = reviews;
		this.visibility = visibility;
	}

	@Override
	public RuleTableShape shape() {
		return SHAPE;
	}

	@Override
	public List<PastDecision> decided(String partnership, LocalDate from, LocalDate to) {
		return this.reviews.thresholdBetween(partnership, from, to)
			.stream()
			.map((review) -> new PastDecision(review.key(),
					Map.of(ReviewThreshold.QUALIFYING, review.threshold().orElseThrow().qualifying()),
					review.threshold().orElseThrow().met() ? ReviewThreshold.MET : DECIDE))
			.toList();
	}

	@Override
	public Map<String, String> seen(Collection<String> keys) {
		return this.reviews.findByIdIn(keys)
			.stream()
			.filter(this.visibility::sees)
			.collect(Collectors.toMap(CaseReview::key, CaseReview::ref));
	}

}
