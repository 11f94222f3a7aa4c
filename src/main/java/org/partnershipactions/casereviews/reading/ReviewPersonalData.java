package org.partnershipactions.casereviews.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewApplication;
import org.partnershipactions.casereviews.ReviewOutcome.ApplicantAnswer;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewSchedule;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;
import org.partnershipactions.casereviews.ReviewSubject;
import org.partnershipactions.casereviews.ReviewTimelineEntries;
import org.partnershipactions.casereviews.ReviewTimelineEntry;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal data of case reviews. A person is told what is about them: what bodies hold
 * and what the panel found is about the victim, so that somebody who applied for them
 * gets what they said and what they were told. It is erased when its time is up, which is
 * counted from the last thing that happened to a review that is over.
 */
@Component
@Transactional
class ReviewPersonalData implements PersonalDataHolder {

	private final CaseReviews reviews;

	private final ReviewShares shares;

	private final ReviewTimelineEntries timeline;

	private final ReviewBriefing briefing;

	private final ReviewSchedule schedule;

	private final ContributionRequesting requests;

	private final LocalFigureReading figures;

	ReviewPersonalData(CaseReviews reviews, ReviewShares shares, ReviewTimelineEntries timeline,
			ReviewBriefing briefing, ReviewSchedule schedule, ContributionRequesting requests,
			LocalFigureReading figures) {
		this.reviews = reviews;
		this.shares = shares;
		this.timeline = timeline;
		this.briefing = briefing;
		this.schedule = schedule;
		this.requests = requests;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return ReviewSubject.KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		return this.reviews.of(List.of(residentKey))
			.stream()
			.flatMap((review) -> copies(review, residentKey).stream())
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
		CaseReview review = this.reviews.withKey(subjectKey);
		ReviewApplication application = review.application();
		this.shares.findByReviewKeyOrderByAgency(subjectKey).forEach((share) -> this.shares.save(share.erase()));
		this.timeline.findByReviewKeyOrderByIdDesc(subjectKey).forEach((entry) -> {
			entry.erase();
			this.timeline.save(entry);
		});
		this.reviews.save(review.erase());
		return application.applicantKey().equals(application.victimKey()) ? Set.of(application.victimKey())
				: Set.of(application.applicantKey(), application.victimKey());
	}

	private List<DueErasure> due(List<CaseReview> quiet, LocalDate day) {
		if (quiet.isEmpty()) {
			return List.of();
		}
		List<String> keys = quiet.stream().map(CaseReview::key).toList();
		Map<String, LocalDate> lastDays = lastDays(keys);
		Map<String, String> owing = owing(keys);
		int years = years(day);
		return quiet.stream().map((review) -> {
			LocalDate over = lastDays.get(review.key());
			return new DueErasure(kind(), review.key(), review.ref(), over, over.plusYears(years),
					inTheWay(owing.get(review.key())));
		}).toList();
	}

	private String inTheWay(String agency) {
		return (agency != null) ? "%s has not done yet what was recommended".formatted(this.schedule.name(agency))
				: null;
	}

	private Instant since(LocalDate day) {
		return day.minusYears(years(day)).plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

	/** Day on which the last thing happened to each of some reviews. */
	private Map<String, LocalDate> lastDays(Collection<String> keys) {
		return this.timeline.lastOf(keys)
			.stream()
			.collect(Collectors.toMap(ReviewTimelineEntry::reviewKey, (entry) -> PartnershipClock.dayOf(entry.at())));
	}

	/** For some reviews, a body that has not done yet what was recommended to it. */
	private Map<String, String> owing(Collection<String> keys) {
		return this.requests.of(keys)
			.stream()
			.filter((one) -> one.kind().equals(ReviewSubject.KIND) && one.state().open())
			.collect(Collectors.toMap(ContributionView::subjectKey, ContributionView::agency, (one, more) -> one));
	}

	private List<PersonalDataItem> copies(CaseReview review, String resident) {
		boolean victim = review.application().victimKey().equals(resident);
		List<PersonalDataItem> papers = new ArrayList<>();
		papers.add(held(review, applied(review, victim), review.application().appliedOn()));
		if (victim) {
			papers.addAll(about(review));
		}
		this.briefing.end(review).ifPresent((end) -> papers.add(held(review, end, toldOn(review))));
		return papers;
	}

	private List<PersonalDataItem> about(CaseReview review) {
		List<PersonalDataItem> papers = new ArrayList<>();
		this.briefing.threshold(review)
			.ifPresent((decided) -> papers.add(held(review, decided, review.threshold().orElseThrow().on())));
		this.shares.findByReviewKeyOrderByAgency(review.key())
			.forEach((share) -> papers.add(held(review, shared(share), share.askedOn())));
		LocalDate panelOn = review.panel().map(PanelOutcome::on).orElse(null);
		this.briefing.panel(review).ifPresent((panel) -> papers.add(held(review, panel, panelOn)));
		this.briefing.recommendations(review).ifPresent((asked) -> papers.add(held(review, asked, panelOn)));
		return papers;
	}

	private BriefingSection applied(CaseReview review, boolean victim) {
		ReviewApplication application = review.application();
		List<BriefingSection.Row> rows = new ArrayList<>();
		rows.add(ReviewBriefing.row("Applied for by", application.madeBy().words()));
		rows.add(ReviewBriefing.row("Applied to", this.schedule.name(review.body())));
		review.subjects().forEach((one) -> rows.add(ReviewBriefing.row("About", one.subjectRef())));
		if (victim) {
			review.elsewhere().forEach((one) -> rows.add(ReviewBriefing.row("Also told", one.toldTo())));
		}
		return new BriefingSection("Application for a case review, as " + (victim ? "victim" : "applicant"), rows,
				List.of(application.story()));
	}

	private BriefingSection shared(ReviewShare share) {
		return new BriefingSection("What %s holds".formatted(this.schedule.name(share.agency())),
				this.briefing.share(share), List.of());
	}

	private static LocalDate toldOn(CaseReview review) {
		return review.answer().map(ApplicantAnswer::on).orElse(null);
	}

	private static PersonalDataItem held(CaseReview review, BriefingSection section, LocalDate on) {
		Map<String, String> facts = section.rows()
			.stream()
			.filter((row) -> Objects.nonNull(row.value()))
			.collect(Collectors.toMap(BriefingSection.Row::label, BriefingSection.Row::value,
					(one, more) -> one + "; " + more, LinkedHashMap::new));
		if (!section.lines().isEmpty()) {
			facts.put("In words", String.join("\n", section.lines()));
		}
		return new PersonalDataItem(ReviewSubject.KIND, review.ref(), section.title(), on, facts);
	}

}
