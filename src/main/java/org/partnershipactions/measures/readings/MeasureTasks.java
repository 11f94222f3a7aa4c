package org.partnershipactions.measures.readings;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.AskedReadings;
import org.partnershipactions.measures.MeasureQueues;
import org.partnershipactions.measures.ReadingDates;
import org.partnershipactions.measures.ReadingRequestView;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a request for a reading. Public because expressions must reach
 * it; nobody else may.
 */
@Component
@Transactional
public class MeasureTasks {

	private final AskedReadings requests;

	private final MeasureQueues queues;

	private final ReadingDates dates;

	MeasureTasks(AskedReadings requests, MeasureQueues queues, ReadingDates dates) {
		this.requests = requests;
		this.queues = queues;
		this.dates = dates;
	}

	public String giver(String key) {
		return this.queues.giver(this.requests.withKey(key).subject().partnership(), view(key).agency()).toString();
	}

	public Date readingDue(String key) {
		return PartnershipClock.endOf(view(key).due());
	}

	public Date readingReminder(String key) {
		return this.dates.reminder(view(key).due());
	}

	public void remindOfReading(String key) {
		this.requests.save(this.requests.withKey(key).remind());
	}

	public Date readingDeadline(String key) {
		return PartnershipClock.after(view(key).due());
	}

	public void noteNotGiven(String key) {
		this.requests.save(this.requests.withKey(key).missed(this.dates.now()));
	}

	private ReadingRequestView view(String key) {
		return this.requests.withKey(key).view();
	}

}
