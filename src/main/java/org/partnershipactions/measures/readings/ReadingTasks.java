package org.partnershipactions.measures.readings;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.ReadingRequest;
import org.partnershipactions.measures.ReadingRequests;
import org.partnershipactions.measures.ReadingSchedule;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a request for a reading. Public because expressions must reach
 * it; nobody else may.
 */
@Component("measureTasks")
@Transactional
public class ReadingTasks {

	private final ReadingRequests requests;

	private final ReadingSchedule schedule;

	ReadingTasks(ReadingRequests requests, ReadingSchedule schedule) {
		this.requests = requests;
		this.schedule = schedule;
	}

	public String giver(String key) {
		ReadingRequest request = this.requests.withKey(key);
		return this.schedule.giver(request.subject().partnership(), request.view().agency()).toString();
	}

	public Date readingDue(String key) {
		return PartnershipClock.endOf(this.requests.withKey(key).view().due());
	}

	public Date readingReminder(String key) {
		return this.schedule.reminder(this.requests.withKey(key).view().due());
	}

	public void remindOfReading(String key) {
		this.requests.save(this.requests.withKey(key).remind());
	}

	public Date readingDeadline(String key) {
		return PartnershipClock.after(this.requests.withKey(key).view().due());
	}

	public void noteNotGiven(String key) {
		this.requests.save(this.requests.withKey(key).missed(this.schedule.now()));
	}

}
