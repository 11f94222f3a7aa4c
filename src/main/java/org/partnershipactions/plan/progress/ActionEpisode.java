package org.partnershipactions.plan.progress;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.plan.action.PriorityAction;

/**
 * Days during which an action standing as it did. Its episodes follow each other without
 * a gap from its adoption on, so that each past day lies in one of them.
 */
@Entity
public class ActionEpisode {

	/** The end of an episode that lasts. */
	public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String actionId;

	private String planId;

	private String sortRef;

	private LocalDate fromDay;

	private LocalDate untilDay = OPEN;

	@Embedded
	private ActionStanding standing;

	protected ActionEpisode() {
	}

	ActionEpisode(PriorityAction action, ActionStanding standing, LocalDate from) {
		this.actionId = action.key();
		this.planId = action.planKey();
		this.sortRef = action.row().sortable();
		this.standing = standing;
		this.fromDay = from;
	}

	/** Ends it: from that day on the action stands otherwise. */
	ActionEpisode end(LocalDate day) {
		this.untilDay = day;
		return this;
	}

	/** Takes another change of the day on which it began: the day's end counts. */
	ActionEpisode now(ActionStanding standing) {
		this.standing = standing;
		return this;
	}

	boolean beganBefore(LocalDate day) {
		return this.fromDay.isBefore(day);
	}

	public boolean includes(LocalDate day) {
		return !day.isBefore(this.fromDay) && day.isBefore(this.untilDay);
	}

	/** Id of the plan. */
	public String plan() {
		return this.planId;
	}

	public String action() {
		return this.actionId;
	}

	public ActionStanding standing() {
		return this.standing;
	}

}
