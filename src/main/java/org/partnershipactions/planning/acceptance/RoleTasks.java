package org.partnershipactions.planning.acceptance;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.planning.acceptance.RoleEvent.RoleReminderDue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a role. Public because expressions must reach it; nobody else
 * may.
 */
@Component
@Transactional
public class RoleTasks {

	private final RoleAcceptances roles;

	private final RoleSchedule schedule;

	RoleTasks(RoleAcceptances roles, RoleSchedule schedule) {
		this.roles = roles;
		this.schedule = schedule;
	}

	/** Whose work it is, as {@code team/role}. */
	public String answerer(String key) {
		return this.schedule.answerer(of(key)).toString();
	}

	/** The last second of the day by which it is to be answered. */
	public Date due(String key) {
		return PartnershipClock.endOf(of(key).due());
	}

	/** When the agency is reminded. */
	public Date reminder(String key) {
		return this.schedule.reminder(of(key));
	}

	/** The first second after the deadline. */
	public Date deadline(String key) {
		return PartnershipClock.after(of(key).due());
	}

	/** Reminds the agency. */
	public void remind(String key) {
		RoleAcceptance role = of(key);
		this.roles.save(role.say(new RoleReminderDue(key, role.agency(), role.due())));
	}

	/** Closes it as not answered. */
	public void miss(String key) {
		this.roles.save(of(key).miss());
	}

	private RoleAcceptance of(String key) {
		return this.roles.withKey(key);
	}

}
