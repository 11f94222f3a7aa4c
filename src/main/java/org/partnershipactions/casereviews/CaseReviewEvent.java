package org.partnershipactions.casereviews;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a case review, from its application to its end. */
@HappensTo("case-review")
public interface CaseReviewEvent {

	/** Somebody applied for a case review. */
	record ReviewAppliedFor(String key, @Open String ref, @Open String body,
			ApplicantKind madeBy) implements DomainEvent {
	}

	/** The single point of contact acknowledged an application. */
	record ReviewAcknowledged(String key) implements DomainEvent {
	}

	/** The decision table said whether the threshold is met by the number of reports. */
	record ThresholdDecided(String key, int reports, boolean met) implements DomainEvent {
	}

	/** Persistence, harm and response decided whether a review is held. */
	record ThresholdWeighed(String key, boolean held) implements DomainEvent {
	}

	/** The panel held the review. */
	record ReviewHeld(String key, @Open String chairAgency, boolean victimInvited,
			int recommendations) implements DomainEvent {
	}

	/** Whoever applied was told the outcome. */
	record ApplicantTold(String key, Channel channel) implements DomainEvent {
	}

	/** Whoever applied appeals against the outcome. */
	record AppealMade(String key) implements DomainEvent {
	}

	/** The appeal is decided. */
	record AppealDecided(String key, boolean upheld) implements DomainEvent {
	}

	/** Nothing more is to come of a case review. */
	record ReviewClosed(String key) implements DomainEvent {
	}

	/** Whoever applied withdrew the application. */
	record ReviewWithdrawn(String key) implements DomainEvent {
	}

	/** Another body is the single point of contact from now on. */
	record ReviewHandedOver(String key, @Open String from, @Open String to) implements DomainEvent {
	}

	/** The date of a step of a case review was moved. */
	record ReviewDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
	}

	/**
	 * A step of a case review is due soon.
	 *
	 * @param whose whose work it is, as {@code team/role}
	 */
	record ReviewReminderDue(String key, @Open String step, LocalDate due, @Open String whose) implements DomainEvent {
	}

	/** A late step of a case review keeps its date and is looked at again. */
	record ReviewWorkChased(String key, @Open String step, LocalDate nextCheck) implements DomainEvent {
	}

}
