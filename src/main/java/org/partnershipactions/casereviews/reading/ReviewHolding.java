package org.partnershipactions.casereviews.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.ReviewApplication;
import org.partnershipactions.casereviews.ReviewSubjects;
import org.partnershipactions.casereviews.ReviewTeams;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;

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

	private final AsbCaseReviews reviews;

	private final ReviewCopies copies;

	private final ReviewPapers papers;

	private final ReviewTeams teams;

	private final LocalFigureReading figures;

	ReviewHolding(AsbCaseReviews reviews, ReviewCopies copies, ReviewPapers papers, ReviewTeams teams,
			LocalFigureReading figures) {
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
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		Set<String> involved = new HashSet<>();
		this.reviews.of(residentKeys).forEach((review) -> {
			involved.add(review.application().applicantKey());
			involved.add(review.application().victimKey());
		});
		involved.retainAll(residentKeys);
		return involved;
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		return due(this.reviews.quietSince(partnership, since(day), held, limit), day);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		return due(this.reviews.quietSince(partnership, since(day), subjectKey).stream().toList(), day).stream()
			.findFirst();
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

	private List<DueErasure> due(List<AsbCaseReview> quiet, LocalDate day) {
		if (quiet.isEmpty()) {
			return List.of();
		}
		List<String> keys = quiet.stream().map(AsbCaseReview::key).toList();
		Map<String, LocalDate> lastDays = this.papers.lastDays(keys);
		Map<String, String> owing = this.papers.owing(keys);
		int years = years(day);
		return quiet.stream().map((review) -> {
			LocalDate over = lastDays.get(review.key());
			return new DueErasure(kind(), review.key(), review.ref(), over, over.plusYears(years),
					inTheWay(owing.get(review.key())));
		}).toList();
	}

	private String inTheWay(String agency) {
		return (agency != null) ? "%s has not done yet what was recommended".formatted(this.teams.name(agency)) : null;
	}

	private Instant since(LocalDate day) {
		return day.minusYears(years(day)).plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

}
