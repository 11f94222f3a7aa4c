package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the reviews of late work and tells how they stand. */
@Service
@Transactional
public class OverdueReviewing {

	private final OverdueReviews reviews;

	private final OverdueProcess process;

	private final OverdueSchedule schedule;

	private final OverdueWords words;

	OverdueReviewing(OverdueReviews reviews, OverdueProcess process, OverdueSchedule schedule, OverdueWords words) {
		this.reviews = reviews;
		this.process = process;
		this.schedule = schedule;
		this.words = words;
	}

	/** Opens a review of late work, unless one is open on that step already. */
	public void open(LateItem item) {
		if (this.reviews.openOn(item.step()).isEmpty()) {
			OverdueReview review = this.reviews
				.save(new OverdueReview(item, this.schedule.explanationDue(), this.schedule.now()));
			this.process.opened(review.view().key());
		}
	}

	/** Open reviews of a partnership, oldest breach first. */
	@Transactional(readOnly = true)
	public List<OverdueView> open(String partnership) {
		return this.reviews.openOf(partnership).stream().map(OverdueReview::view).toList();
	}

	/** Reviews that were open at the end of a day, oldest breach first. */
	@Transactional(readOnly = true)
	public List<OverdueView> openAt(String partnership, LocalDate day) {
		return this.reviews.openAt(partnership, PartnershipClock.after(day).toInstant())
			.stream()
			.map(OverdueReview::view)
			.toList();
	}

	/** The same with the reasons in words, for a feature that shows a part of them. */
	@Transactional(readOnly = true)
	public List<OverdueRow> openInWords(String partnership) {
		return this.reviews.openOf(partnership).stream().map(this.words::row).toList();
	}

	/** One review, for those who send word of it; empty where there is none. */
	@Transactional(readOnly = true)
	public Optional<OverdueView> withKey(String key) {
		return this.reviews.findById(key).map(OverdueReview::view);
	}

	/** Who explains the late work of a review, and hears what was decided. */
	@Transactional(readOnly = true)
	public Queue explainer(String key) {
		return this.schedule.explainer(this.reviews.withKey(key));
	}

	/** The open review of a step. */
	@Transactional(readOnly = true)
	public Optional<OverdueView> openFor(Step step) {
		return this.reviews.openOn(step).map(OverdueReview::view);
	}

	/**
	 * Every review of one subject, newest first. Two partnerships may have subjects of
	 * the same path, so the reviews are those of one partnership.
	 * @param keyOrPath business key of the late process, or the path of the subject's
	 * page, which finds the reviews of its contributions too
	 */
	@Transactional(readOnly = true)
	public List<OverdueView> history(String partnership, String keyOrPath) {
		return this.reviews.about(partnership, keyOrPath).stream().map(OverdueReview::view).toList();
	}

}
