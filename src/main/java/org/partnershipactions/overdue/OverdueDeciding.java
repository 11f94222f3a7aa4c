package org.partnershipactions.overdue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.overdue.MayOnOverdueReview.OverdueRight.DECIDE;
import static org.partnershipactions.overdue.MayOnOverdueReview.OverdueRight.EXPLAIN;

/** What an agency says about its late work, and what is decided on it. */
@Service
@Transactional
class OverdueDeciding {

	private final OverdueReviews reviews;

	private final OverdueProcess process;

	private final OverdueSchedule schedule;

	private final LateWorkOwners owners;

	OverdueDeciding(OverdueReviews reviews, OverdueProcess process, OverdueSchedule schedule, LateWorkOwners owners) {
		this.reviews = reviews;
		this.process = process;
		this.schedule = schedule;
		this.owners = owners;
	}

	/** The agency explains, before the manager has it. */
	@FormTask("ExplainDelay")
	@MayOnOverdueReview(EXPLAIN)
	public void explain(String key, ExplainDelay answers) {
		this.reviews.save(this.reviews.withKey(key).explain(answers, this.schedule.today(), this.schedule.reviewDue()));
		this.process.explained(key);
	}

	/**
	 * The manager or the board decides; the process has it carried out at once.
	 * @throws InvalidAnswers also where the owner of the late work refuses the decision
	 */
	@FormTask("ReviewOverdueWork")
	@MayOnOverdueReview(DECIDE)
	public void decide(String key, ReviewOverdueWork answers) {
		OverdueReview review = this.reviews.withKey(key);
		review.decide(answers, this.schedule.today(), this.schedule.now());
		mustTakeOver(review, answers);
		this.reviews.save(review);
		this.process.decided(key, answers.decision());
	}

	/** What the form of a decision shows first: the proposed date and the agencies. */
	@FormValues("ReviewOverdueWork")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		OverdueView review = this.reviews.withKey(key).view();
		Map<String, Object> values = new HashMap<>(Map.of("agencies", this.owners.agencies(review.step())));
		if (review.proposedDate() != null && review.proposedDate().isAfter(this.schedule.today())) {
			values.put("newDate", review.proposedDate());
		}
		return values;
	}

	private void mustTakeOver(OverdueReview review, ReviewOverdueWork answers) {
		if (answers.decision() != ReviewOverdueWork.Decision.CHANGE_AGENCY) {
			return;
		}
		List<Map<String, String>> able = this.owners.agencies(review.lateStep().step());
		if (able.stream().noneMatch((choice) -> answers.agency().equals(choice.get("value")))) {
			throw new InvalidAnswers("agency", able.isEmpty()
					? "This step belongs to its task group and cannot be given to an agency. Choose another decision"
					: "Choose an agency that can take this step over");
		}
	}

}
