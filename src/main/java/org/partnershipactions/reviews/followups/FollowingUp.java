package org.partnershipactions.reviews.followups;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;
import org.partnershipactions.reviews.MayOnReviews;
import org.partnershipactions.security.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.reviews.MayOnReviews.ReviewsRight.ANSWER;

/**
 * Follows up what task groups decide: asks for it, takes what came of it, and closes what
 * nobody needs any more. Who may ask is checked where the minutes are confirmed.
 */
@Component
@Transactional
public class FollowingUp {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	private final FollowUpSchedule schedule;

	private final ActionChanges changes;

	private final Directory directory;

	FollowingUp(FollowUps followUps, FollowUpProcess process, FollowUpSchedule schedule, ActionChanges changes,
			Directory directory) {
		this.followUps = followUps;
		this.process = process;
		this.schedule = schedule;
		this.changes = changes;
		this.directory = directory;
	}

	/**
	 * Asks an agency to do something.
	 * @param agency code of the agency
	 * @param agreed the day that the group agreed
	 * @return who has it now and by when, in a sentence
	 */
	public String askAgency(FollowUpRequest request, String agency, LocalDate agreed) {
		FollowUp asked = ask(new FollowUp(request, agency, this.schedule.followUpDue(agreed)));
		return "%s was asked to answer by %s".formatted(this.directory.agencyName(agency), DayWords.day(asked.due()));
	}

	/**
	 * Asks the manager to withdraw the action.
	 * @return who has it now and by when, in a sentence
	 */
	public String askForWithdrawal(FollowUpRequest request) {
		FollowUp asked = ask(new FollowUp(request, null, this.schedule.withdrawalDue()));
		return "The manager decides by %s".formatted(DayWords.day(asked.due()));
	}

	/** The agency says what was done, or why it cannot be done. */
	@FormTask("DoFollowUp")
	@MayOnReviews(ANSWER)
	public void answer(String key, DoFollowUp answers) {
		take(key, answers.state(), answers.answer());
	}

	/** The manager withdraws the action, or keeps it. */
	@FormTask("DecideOnWithdrawal")
	@MayOnReviews(ANSWER)
	public void decide(String key, DecideOnWithdrawal answers) {
		FollowUp followUp = take(key, answers.withdraws() ? FollowUpState.WITHDRAWN : FollowUpState.KEPT,
				answers.comment());
		if (answers.withdraws()) {
			this.changes.withdraw(followUp.request().actionKey(), answers.comment());
		}
	}

	/** Nobody follows up a withdrawn action. */
	@EventListener
	void on(ActionWithdrawn event) {
		close(event.key(), "The action was withdrawn", (followUp) -> true);
	}

	/** A completed action cannot be withdrawn; what agencies still do goes on. */
	@EventListener
	void on(ActionCompleted event) {
		close(event.key(), "The action was completed", FollowUp::withdrawal);
	}

	@EventListener
	void on(ActionCompletedInPart event) {
		close(event.key(), "The action was completed in part", FollowUp::withdrawal);
	}

	private FollowUp ask(FollowUp followUp) {
		FollowUp asked = this.followUps.save(followUp);
		this.process.asked(asked);
		return asked;
	}

	private FollowUp take(String key, FollowUpState outcome, String words) {
		FollowUp followUp = this.followUps.withKey(key);
		FollowUp answered = this.followUps.save(followUp.answer(outcome, words, Actor.username(), this.schedule.now()));
		this.process.answered(answered);
		return answered;
	}

	private void close(String action, String why, Predicate<FollowUp> which) {
		this.followUps.openOf(action).stream().filter(which).forEach((followUp) -> {
			this.followUps.save(followUp.close(why));
			this.process.closed(followUp.key());
		});
	}

}
