package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Map;

import org.partnershipactions.workflow.DecisionTables;
import org.partnershipactions.workflow.Ruling;

import org.springframework.stereotype.Component;

/** Counts the reports and asks the decision table whether they are enough. */
@Component
public class ThresholdDesk {

	private static final String TABLE = "CaseReviewThreshold";

	private final ReportsConcerned concerned;

	private final DecisionTables rulings;

	private final ReviewDates dates;

	ThresholdDesk(ReportsConcerned concerned, DecisionTables rulings, ReviewDates dates) {
		this.concerned = concerned;
		this.rulings = rulings;
		this.dates = dates;
	}

	Threshold decide(AsbCaseReview review) {
		int counted = counting(review).size();
		Ruling ruling = this.rulings.rule(TABLE, Map.of("qualifyingReports", counted));
		return new Threshold(counted, ruling.answer().equals("met"), ruling.words(), ruling.table(),
				this.dates.today());
	}

	/** The reports that count for an application. */
	public List<CountedReport> counting(AsbCaseReview review) {
		return new QualifyingReports(review.application().appliedOn()).among(this.concerned.toCount(review));
	}

	/** How many reports would count if a person applied today. */
	public int countingToday(String resident) {
		return new QualifyingReports(this.dates.today()).among(this.concerned.of(resident)).size();
	}

	/** Whether so many are enough. */
	public boolean enough(int reports) {
		return this.rulings.rule(TABLE, Map.of("qualifyingReports", reports)).answer().equals("met");
	}

}
