package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewWorkChased;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a step of a case review that was late. */
@Component
class ReviewLateWork implements LateWork {

	private final AsbCaseReviews reviews;

	private final ReviewTeams teams;

	private final ReviewProcess process;

	private final Processes processes;

	ReviewLateWork(AsbCaseReviews reviews, ReviewTeams teams, ReviewProcess process, Processes processes) {
		this.reviews = reviews;
		this.teams = teams;
		this.process = process;
		this.processes = processes;
	}

	@Override
	public String process() {
		return ReviewProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		AsbCaseReview review = this.reviews.withKey(step.key());
		this.reviews.save(appeal(step) ? review.moveAppeal(due) : review.moveDate(due));
		this.process.changed(review);
	}

	/** Another body is the single point of contact from now on. */
	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (appeal(step)) {
			throw new InvalidAnswers("agency", "The manager decides appeals: this step cannot go to an agency");
		}
		AsbCaseReview review = this.reviews.withKey(step.key());
		this.reviews.save(review.handOver(agency));
		this.process.changed(review);
	}

	@Override
	public void withdraw(Step step, String reason) {
		throw new InvalidAnswers("decision", "An application for a case review ends early only when whoever applied"
				+ " withdraws it. Agree a new date, or chase");
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		AsbCaseReview review = this.reviews.withKey(step.key());
		String event = "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late";
		this.processes.rearm(step, event, PartnershipClock.after(nextCheck).toInstant());
		this.reviews.save(review.say(new ReviewWorkChased(review.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		AsbCaseReview review = this.reviews.withKey(step.key());
		return appeal(step) ? List.of() : this.teams.choices(review.partnership(), Set.of(review.body()));
	}

	private static boolean appeal(Step step) {
		return step.task().equals(ReviewProcess.APPEAL_TASK);
	}

}
