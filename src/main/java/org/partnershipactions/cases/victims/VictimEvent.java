package org.partnershipactions.cases.victims;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What the victim of a case is told, and answers. */
@HappensTo("case")
public interface VictimEvent {

	/** A contact with somebody of a case was written down. */
	record ContactLogged(String key, ContactChannel channel, boolean reached) implements DomainEvent {
	}

	/**
	 * The victim heard that the case is closed, by a channel that may carry the survey.
	 */
	record VictimTold(String key, ContactChannel channel) implements DomainEvent {
	}

	/** The victim of a case heard how it stands. */
	record VictimUpdated(String key) implements DomainEvent {
	}

	/** A survey was sent to the victim. */
	record SurveySent(String key, LocalDate validUntil) implements DomainEvent {
	}

	/** A victim answered the survey. */
	record SurveyAnswered(String key) implements DomainEvent {
	}

	/** A victim did not want to answer the survey. */
	record SurveyDeclined(String key) implements DomainEvent {
	}

	/** The survey's time ran out without an answer. */
	record SurveyNotAnswered(String key) implements DomainEvent {
	}

}
