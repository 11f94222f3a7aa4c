package org.partnershipactions.casereviews;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.MANAGE;
import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.RUN;

/** Takes and decides appeals, and withdrawals. */
@Service
@Transactional
public class ReviewAppeals {

	private static final int LONGEST = 4000;

	private final AsbCaseReviews reviews;

	private final ReviewDesk desk;

	private final ReviewProcess process;

	ReviewAppeals(AsbCaseReviews reviews, ReviewDesk desk, ReviewProcess process) {
		this.reviews = reviews;
		this.desk = desk;
		this.process = process;
	}

	/**
	 * Records that whoever applied appeals: once, and only while the time for it runs.
	 * @throws StepNotOpen that says which of both stands against it
	 */
	@MayOnReview(RUN)
	public void appeal(String key, String grounds) {
		AsbCaseReview review = this.reviews.withKey(key);
		AppealWindow.of(review).check(review, this.desk.dates().today());
		ReviewAppeal made = new ReviewAppeal(this.desk.dates().today(), needed("grounds", "Enter why", grounds),
				this.desk.dates().appealDue(), null, null, null, null);
		this.reviews.save(review.appeal(made));
		this.process.appealed(review);
	}

	/** Decides the appeal; an appeal that is upheld opens a new review. */
	@FormTask("DecideAppeal")
	@MayOnReview(MANAGE)
	public void decide(String key, DecideAppeal answers) {
		boolean upheld = "UPHELD".equals(answers.decision());
		AsbCaseReview review = this.reviews.withKey(key);
		ReviewAppeal open = review.appeal()
			.filter(ReviewAppeal::open)
			.orElseThrow(() -> new StepNotOpen("There is no appeal to decide on " + review.ref() + "."));
		ReviewAppeal decided = open.decided(upheld, answers.reason().strip(), this.desk.dates().today());
		this.reviews.save(review.decideAppeal(upheld ? decided.opened(again(review)) : decided));
		this.process.appealDecided(review);
	}

	/** Records that whoever applied withdraws the application. */
	@MayOnReview(RUN)
	public void withdraw(String key, String reason) {
		AsbCaseReview review = this.reviews.withKey(key);
		this.reviews.save(review.withdraw(needed("reason", "Enter why the application is withdrawn", reason)));
		this.process.withdrawn(review);
	}

	private String again(AsbCaseReview review) {
		ReviewApplication application = review.application().again(this.desk.dates().today(), review.ref());
		return this.desk.open(new ReviewOpening(review.partnership(), review.body(), application, review.subjects()))
			.ref();
	}

	private static String needed(String field, String missing, String text) {
		if (text == null || text.isBlank()) {
			throw new InvalidAnswers(field, missing);
		}
		if (text.codePointCount(0, text.length()) > LONGEST) {
			throw new InvalidAnswers(field, "This text must be 4,000 characters or fewer");
		}
		return text.strip();
	}

}
