package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.warnings.WarningEvent.CaseReviewWarned;
import org.partnershipactions.casereviews.warnings.WarningEvent.CaseReviewWarningSettled;
import org.partnershipactions.security.sealing.SealedText;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A victim whose reports reach the threshold and who has not applied for a review. */
@Entity
class ReviewWarning extends AbstractAggregateRoot<ReviewWarning> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private int version;

	private String partnership;

	private String residentKey;

	private int reports;

	private LocalDate warnedOn;

	@Enumerated(EnumType.STRING)
	private WarningState state = WarningState.OPEN;

	private LocalDate settledOn;

	private String settledBy;

	@SealedText
	private String note;

	protected ReviewWarning() {
	}

	ReviewWarning(String partnership, String residentKey, int reports, LocalDate today) {
		this.partnership = partnership;
		this.residentKey = residentKey;
		this.reports = reports;
		this.warnedOn = today;
		registerEvent(new CaseReviewWarned(this.id, partnership, reports));
	}

	ReviewWarning applied(LocalDate today) {
		this.state = WarningState.APPLIED;
		this.settledOn = today;
		return this;
	}

	ReviewWarning settle(String what, String by, LocalDate today) {
		if (this.state != WarningState.OPEN) {
			throw new StepNotOpen("Something was done about this already, on " + DayWords.day(this.settledOn) + ".");
		}
		this.state = WarningState.SETTLED;
		this.settledOn = today;
		this.settledBy = by;
		this.note = what;
		registerEvent(new CaseReviewWarningSettled(this.id));
		return this;
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

	int reports() {
		return this.reports;
	}

	LocalDate warnedOn() {
		return this.warnedOn;
	}

	/** Day on which something was done about it; else the day of the notice. */
	LocalDate lastDay() {
		return (this.settledOn != null) ? this.settledOn : this.warnedOn;
	}

	/** What was done. */
	Optional<String> note() {
		return Optional.ofNullable(this.note);
	}

	/** Whether something was done about a warning. */
	enum WarningState {

		OPEN, APPLIED, SETTLED

	}

}
