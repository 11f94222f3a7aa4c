package org.partnershipactions.casereviews;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.cases.reading.CaseHistory;

import org.springframework.stereotype.Component;

/** Knows which bodies share, and which had a hand in what is reviewed. */
@Component
class ReviewBodies {

	private final ReportsConcerned concerned;

	private final CaseHistory hands;

	private final ReviewSettings settings;

	private final ReviewTeams teams;

	ReviewBodies(ReportsConcerned concerned, CaseHistory hands, ReviewSettings settings, ReviewTeams teams) {
		this.concerned = concerned;
		this.hands = hands;
		this.settings = settings;
		this.teams = teams;
	}

	/** The bodies that are to share what they hold, each once. */
	Set<String> toShare(AsbCaseReview review) {
		Set<String> bodies = new LinkedHashSet<>();
		bodies.add(review.body());
		bodies.addAll(this.settings.relevant());
		bodies.addAll(worked(review).keySet());
		bodies.removeIf((body) -> !this.teams.serves(review.partnership(), body));
		return bodies;
	}

	/** Agencies that worked what is reviewed, each with what it did, in words. */
	Map<String, String> worked(AsbCaseReview review) {
		Map<String, String> worked = new LinkedHashMap<>();
		this.concerned.cases(review).forEach((one) -> this.hands.agencies(one).forEach(worked::putIfAbsent));
		this.concerned.made(review)
			.stream()
			.filter((report) -> report.agency() != null && report.caseKey() == null)
			.forEach((report) -> worked.putIfAbsent(report.agency(), "dealt with report " + report.ref()));
		return worked;
	}

	/** The body that takes an application which names none. */
	String contact() {
		return this.settings.contact();
	}

}
