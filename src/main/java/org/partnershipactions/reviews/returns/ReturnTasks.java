package org.partnershipactions.reviews.returns;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.reviews.returns.ReturnEvent.ReturnsDueSoon;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a return. Public because expressions must reach it; nobody
 * else may.
 */
@Component
@Transactional
public class ReturnTasks {

	private final ProgressReturns returns;

	private final ReturnSchedule schedule;

	ReturnTasks(ProgressReturns returns, ReturnSchedule schedule) {
		this.returns = returns;
		this.schedule = schedule;
	}

	/** Whose work it is, as {@code team/role}. */
	public String giver(String key) {
		return this.schedule.giver(this.returns.withKey(key)).toString();
	}

	/** The last second of the day by which it is to be given. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.returns.withKey(key).due());
	}

	/** When its agency is reminded. */
	public Date reminder(String key) {
		return this.schedule.reminder(this.returns.withKey(key).view());
	}

	/**
	 * Reminds the agency, once of all that it still owes for the quarter: the first of
	 * its open returns speaks for the others.
	 */
	public void remind(String key) {
		ProgressReturn due = this.returns.withKey(key);
		boolean first = this.returns.of(due.asked().partnership(), due.asked().quarter())
			.stream()
			.filter((one) -> one.open() && one.lead().equals(due.lead()))
			.findFirst()
			.filter((one) -> one.key().equals(key))
			.isPresent();
		if (first) {
			this.returns.save(due
				.say(new ReturnsDueSoon(due.asked().quarterCode(), due.asked().partnership(), due.lead(), due.due())));
		}
	}

	/** The first second after the deadline. */
	public Date deadline(String key) {
		return PartnershipClock.after(this.returns.withKey(key).due());
	}

	/** Closes it as no return. */
	public void miss(String key) {
		this.returns.save(this.returns.withKey(key).miss());
	}

}
