package org.partnershipactions.casereviews.rights;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.rights.RightEvent.ReviewRightDue;
import org.partnershipactions.casereviews.rights.RightEvent.ReviewRightNotReached;
import org.partnershipactions.casereviews.rights.RightEvent.ReviewRightTold;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.matching.MadeReports.MadeReport;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One report that is not its reporter's first in six months: they are to be told of the
 * right to a case review, for each such report, whether or not the threshold is met.
 */
@Entity
@Table(name = "case_review_right")
class RightNotice extends AbstractAggregateRoot<RightNotice> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String residentKey;

	private String reportKey;

	private String reportRef;

	private int reports;

	private LocalDate noticedOn;

	private LocalDate toldOn;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String toldBy;

	protected RightNotice() {
	}

	RightNotice(MadeReport report, int reports) {
		this.partnership = report.partnership();
		this.residentKey = report.reporterKey();
		this.reportKey = report.key();
		this.reportRef = report.ref();
		this.reports = reports;
		this.noticedOn = report.reportedOn();
		registerEvent(new ReviewRightDue(this.id, this.partnership, reports));
	}

	/**
	 * Writes down how and when the person was told, or that they could not be reached.
	 * @throws InvalidAnswers naming {@code channel} or {@code on}
	 * @throws StepNotOpen where that was written down already
	 */
	RightNotice tell(Channel how, LocalDate on, String by, LocalDate today) {
		if (this.toldOn != null) {
			throw new StepNotOpen("This was written down already, on " + DayWords.day(this.toldOn) + ".");
		}
		if (how == null) {
			throw new InvalidAnswers("channel", "Choose how the person was told, or that they could not be reached");
		}
		if (on == null || on.isBefore(this.noticedOn) || on.isAfter(today)) {
			throw new InvalidAnswers("on",
					"Enter the day on which they were told, from %s to today".formatted(DayWords.day(this.noticedOn)));
		}
		this.channel = how;
		this.toldOn = on;
		this.toldBy = by;
		registerEvent((how == Channel.NONE) ? new ReviewRightNotReached(this.id, this.partnership, on)
				: new ReviewRightTold(this.id, this.partnership, how, on));
		return this;
	}

	/** Whether the person was told, which somebody who was not reached was not. */
	boolean told() {
		return this.toldOn != null && this.channel != Channel.NONE;
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	String residentKey() {
		return this.residentKey;
	}

	String reportRef() {
		return this.reportRef;
	}

	int reports() {
		return this.reports;
	}

	LocalDate noticedOn() {
		return this.noticedOn;
	}

	LocalDate toldOn() {
		return this.toldOn;
	}

	/** The last day of which it says something. */
	LocalDate lastDay() {
		return (this.toldOn != null) ? this.toldOn : this.noticedOn;
	}

}
