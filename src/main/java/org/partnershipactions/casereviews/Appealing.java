package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.MANAGE;
import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.RUN;

/** Takes and decides appeals, and withdrawals. */
@Service
@Transactional
public class Appealing {

	private final CaseReviews reviews;

	private final Applying applying;

	private final ReviewSchedule schedule;

	private final ReviewProcess process;

	Appealing(CaseReviews reviews, Applying applying, ReviewSchedule schedule, ReviewProcess process) {
		this.reviews = reviews;
		this.applying = applying;
		this.schedule = schedule;
		this.process = process;
	}

	/**
	 * Records that whoever applied appeals: once, and only while the time for it runs.
	 * @throws StepNotOpen that says which of both stands against it
	 */
	@MayOnReview(RUN)
	public void appeal(String key, String grounds) {
		CaseReview review = this.reviews.withKey(key);
		String why = ApplicationRules.needed("grounds", "Enter why", grounds);
		this.reviews.save(review.appeal(why, this.schedule.today(), this.schedule.appealDue()));
		this.process.appealed(review);
	}

	/** Decides the appeal; an appeal that is upheld opens a new review. */
	@FormTask("DecideAppeal")
	@MayOnReview(MANAGE)
	public void decide(String key, DecideAppeal answers) {
		CaseReview review = this.reviews.withKey(key);
		LocalDate today = this.schedule.today();
		String newRef = answers.upheld() ? this.applying.open(review.again(today)).ref() : null;
		this.reviews.save(review.decideAppeal(answers.upheld(), answers.reason().strip(), today, newRef));
		this.process.appealDecided(review);
	}

	/** Records that whoever applied withdraws the application. */
	@MayOnReview(RUN)
	public void withdraw(String key, String reason) {
		CaseReview review = this.reviews.withKey(key);
		this.reviews
			.save(review.withdraw(ApplicationRules.needed("reason", "Enter why the application is withdrawn", reason)));
		this.process.withdrawn(review);
	}

}
