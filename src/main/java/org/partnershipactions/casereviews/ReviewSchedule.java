package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.figures.LocalDays;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * Knows whose work each step of a case review is, and by when, from the partnership's own
 * figures.
 */
@Component
public class ReviewSchedule {

	/** Number of the priority of the plan that case reviews serve. */
	static final int PRIORITY = 3;

	/** Who decides appeals. */
	static final Queue APPEALS = Queue.ofPartnership("manager");

	private final LocalDays days;

	private final Directory directory;

	ReviewSchedule(LocalDays days, Directory directory) {
		this.days = days;
		this.directory = directory;
	}

	/** The single point of contact of the body applied to. */
	Queue contactPoint(CaseReview review) {
		return coordinator(review, review.body());
	}

	public Queue coordinator(CaseReview review, String agency) {
		return this.directory.queueFor(review.partnership(), agency, "coordinator");
	}

	/** The lead of the task group for anti-social behaviour; else the manager. */
	Queue groupLead(String partnership) {
		return this.directory.groupOfCases(partnership).map((group) -> Queue.ofGroupLead(group.code())).orElse(APPEALS);
	}

	List<AgencySummary> agencies(String partnership) {
		return this.directory.agencies(partnership);
	}

	boolean serves(String partnership, String agency) {
		return agencies(partnership).stream().anyMatch((one) -> one.code().equals(agency));
	}

	/** The agency itself, or the one that answers for it since it has ended. */
	String answeringFor(String agency) {
		return this.directory.answeringFor(agency);
	}

	public String name(String agency) {
		return this.directory.agencyName(agency);
	}

	/** All agencies but these, as choices of a form. */
	List<Map<String, String>> choices(String partnership, Set<String> without) {
		return agencies(partnership).stream()
			.filter((agency) -> !without.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

	public LocalDate today() {
		return this.days.today();
	}

	LocalDate acknowledgeDue() {
		return this.days.fromToday("review.acknowledge.days");
	}

	LocalDate decideDue() {
		return this.days.fromToday("review.decide.days");
	}

	LocalDate shareDue() {
		return this.days.fromToday("review.share.days");
	}

	LocalDate panelDue() {
		return this.days.fromToday("review.panel.days");
	}

	LocalDate tellDue() {
		return this.days.fromToday("review.tell.days");
	}

	/** The last day on which an appeal is taken that may be made from today. */
	LocalDate appealUntil() {
		return this.days.fromToday("review.appeal.days");
	}

	LocalDate appealDue() {
		return this.days.fromToday("review.appeal-decision.days");
	}

	LocalDate actionDue() {
		return this.days.fromToday("review.action.days");
	}

	/** Nine o'clock on the day on which somebody is reminded of what is due on a day. */
	public Date reminder(LocalDate due) {
		LocalDate day = this.days.before(due, "review.step-reminder.days");
		return Date.from(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

}
