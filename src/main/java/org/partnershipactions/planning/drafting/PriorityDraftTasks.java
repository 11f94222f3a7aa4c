package org.partnershipactions.planning.drafting;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.planning.drafting.PriorityDraftEvent.DraftReminderDue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a draft. Public because expressions must reach it; nobody else
 * may.
 */
@Component
@Transactional
public class PriorityDraftTasks {

	private final PriorityDrafts drafts;

	private final PriorityDraftSchedule schedule;

	private final PriorityDraftOverdue overdue;

	PriorityDraftTasks(PriorityDrafts drafts, PriorityDraftSchedule schedule, PriorityDraftOverdue overdue) {
		this.drafts = drafts;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	/** Whose work it is, as {@code team/role}. */
	public String drafter(String key) {
		return this.schedule.owner(of(key)).toString();
	}

	/** The last second of the day by which it is due. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).stepDue());
	}

	/** When the task group is reminded. */
	public Date reminder(String key) {
		return this.schedule.reminder(of(key));
	}

	/** The first second at which it is late. */
	public Date late(String key) {
		return PartnershipClock.after(of(key).stepDue());
	}

	/** Reminds the task group. */
	public void remind(String key) {
		PriorityDraft draft = of(key);
		this.drafts.save(draft.say(new DraftReminderDue(key, draft.priority().taskGroup(), draft.stepDue())));
	}

	/** Opens an overdue review of it. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(of(key));
	}

	private PriorityDraft of(String key) {
		return this.drafts.withKey(key);
	}

}
