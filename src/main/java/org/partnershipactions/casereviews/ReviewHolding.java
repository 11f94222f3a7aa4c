package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.privacy.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataItem;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal data of case reviews: told to whom it is about, and erased when its time is
 * up, which is counted from the last thing that happened to a review that is over.
 */
@Component
@Transactional
class ReviewHolding implements PersonalDataHolder {

	private static final Limit MOST = Limit.of(200);

	private final AsbCaseReviews reviews;

	private final ReviewCopies copies;

	private final ReviewPapers papers;

	private final ReviewTeams teams;

	private final LocalFigures figures;

	ReviewHolding(AsbCaseReviews reviews, ReviewCopies copies, ReviewPapers papers, ReviewTeams teams,
			LocalFigures figures) {
		this.reviews = reviews;
		this.copies = copies;
		this.papers = papers;
		this.teams = teams;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return ReviewSubjects.KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		return this.reviews.of(List.of(residentKey))
			.stream()
			.flatMap((review) -> this.copies.of(review, residentKey).stream())
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day) {
		int years = this.figures.at("retention.years", day);
		LocalDate first = day.minusYears(years).plusDays(1);
		return this.reviews.quietSince(partnership, first.atStartOfDay(PartnershipClock.LONDON).toInstant(), MOST)
			.stream()
			.map((review) -> {
				LocalDate over = this.papers.lastDay(review.key());
				return new DueErasure(kind(), review.key(), review.ref(), over, over.plusYears(years),
						inTheWay(review));
			})
			.toList();
	}

	@Override
	public Set<String> erase(String subjectKey) {
		AsbCaseReview review = this.reviews.withKey(subjectKey);
		ReviewApplication application = review.application();
		this.papers.erase(subjectKey);
		this.reviews.save(review.erase());
		return application.applicantKey().equals(application.victimKey()) ? Set.of(application.victimKey())
				: Set.of(application.applicantKey(), application.victimKey());
	}

	private String inTheWay(AsbCaseReview review) {
		return this.papers.owing(review.key())
			.map((agency) -> "%s has not done yet what was recommended".formatted(this.teams.name(agency)))
			.orElse(null);
	}

}
