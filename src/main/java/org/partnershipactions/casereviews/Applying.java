package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.ConcernedMatter;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.ReviewApplication.ReviewOpening;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.duties.Duty;
import org.partnershipactions.partners.duties.DutyReading;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.TAKE;
import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Takes applications for case reviews, whoever brings them. */
@Service
@Transactional
public class Applying {

	private final CaseReviews reviews;

	private final ReviewNumbers numbers;

	private final ReviewThreshold threshold;

	private final ReviewSchedule schedule;

	private final ReviewProcess process;

	private final ResidentRegister residents;

	private final DutyReading duties;

	Applying(CaseReviews reviews, ReviewNumbers numbers, ReviewThreshold threshold, ReviewSchedule schedule,
			ReviewProcess process, ResidentRegister residents, DutyReading duties) {
		this.reviews = reviews;
		this.numbers = numbers;
		this.threshold = threshold;
		this.schedule = schedule;
		this.process = process;
		this.residents = residents;
		this.duties = duties;
	}

	/**
	 * Takes an application from the public. References that it names are not looked up: a
	 * stranger would learn which there are, and attach the case of somebody else.
	 * @throws InvalidAnswers when something is missing or cannot be
	 */
	@AllowedTo(THE_PUBLIC)
	public ApplicationReceipt apply(NewApplication asked) {
		return take(asked, List.of());
	}

	/**
	 * Takes an application that an officer enters for somebody, about cases and reports
	 * that the officer may see.
	 */
	@MayOnReview(TAKE)
	public ApplicationReceipt enter(NewApplication asked) {
		return take(asked, asked.concerned());
	}

	/** Bodies that an officer may address it to: every agency of the partnership. */
	@MayOnReview(TAKE)
	@Transactional(readOnly = true)
	public List<AgencySummary> bodiesForOfficers(String partnership) {
		return this.schedule.agencies(partnership);
	}

	/**
	 * Bodies that the public may address it to: the one that takes applications for all,
	 * and the relevant bodies.
	 */
	@AllowedTo(THE_PUBLIC)
	@Transactional(readOnly = true)
	public List<AgencySummary> bodiesForPublic(String partnership) {
		List<AgencySummary> all = this.schedule.agencies(partnership);
		return Stream.of(Duty.CASE_REVIEW_CONTACT, Duty.CASE_REVIEW_BODIES)
			.flatMap((duty) -> this.duties.holders(partnership, duty).stream())
			.map(this.schedule::answeringFor)
			.distinct()
			.flatMap((code) -> all.stream().filter((agency) -> agency.code().equals(code)))
			.toList();
	}

	/** Lays an application down and begins its process. */
	CaseReview open(ReviewOpening opening) {
		String ref = this.numbers.next(opening.partnership(), this.schedule.today().getYear());
		CaseReview review = this.reviews.save(new CaseReview(opening, ref, this.schedule.acknowledgeDue()));
		this.process.applied(review);
		return review;
	}

	private ApplicationReceipt take(NewApplication asked, List<String> concerned) {
		ApplicationRules.check(asked, asked.body() == null || this.schedule.serves(asked.partnership(), asked.body()));
		String body = (asked.body() != null) ? asked.body()
				: this.duties.needed(asked.partnership(), Duty.CASE_REVIEW_CONTACT, "body").get(0);
		List<ConcernedMatter> matters = this.threshold.read(asked.partnership(), concerned, "concerned");
		String applicant = key(asked.partnership(), asked.applicant());
		boolean behalf = asked.madeBy() == ApplicantKind.WITH_CONSENT;
		String victim = behalf ? key(asked.partnership(), asked.victim()) : applicant;
		ReviewApplication application = new ReviewApplication(asked.madeBy(), applicant, victim,
				behalf ? asked.consent() : null, this.schedule.today(), asked.story().strip(), null);
		CaseReview review = open(new ReviewOpening(asked.partnership(), body, application, matters));
		return new ApplicationReceipt(review.key(), review.ref(), review.stepDue());
	}

	/**
	 * Key of the person: of one who is there already where the register says that it is
	 * the same, else of a new record.
	 */
	private String key(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts)
			.stream()
			.filter(ResidentMatch::samePerson)
			.findFirst()
			.map((match) -> this.residents.current(match.key()))
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

	/**
	 * An application that was taken.
	 *
	 * @param ref reference, such as {@code CR-2026-001}
	 * @param acknowledgedBy day by which the applicant hears from us
	 */
	public record ApplicationReceipt(String key, String ref, LocalDate acknowledgedBy) {
	}

}
