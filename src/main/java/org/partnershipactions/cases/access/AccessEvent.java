package org.partnershipactions.cases.access;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a request to see a case that is not one's own. */
@HappensTo("case")
public interface AccessEvent {

	/** Somebody asked to see a case that is not theirs. */
	record CaseAccessAskedFor(String key, @Open String caseKey, @Open String agency) implements DomainEvent {
	}

	/** Access to a case was given until a day. */
	record CaseAccessGiven(String key, @Open String caseKey, @Open String agency,
			LocalDate until) implements DomainEvent {
	}

	/** Access to a case was refused. */
	record CaseAccessRefused(String key, @Open String caseKey) implements DomainEvent {
	}

	/** The day by which a request for access is decided was moved. */
	record CaseAccessDateMoved(String key, LocalDate from, LocalDate to) implements DomainEvent {
	}

	/** A request for access is to be decided soon by whoever, as {@code team/role}. */
	record AccessReminderDue(String key, @Open String caseKey, LocalDate due,
			@Open String whose) implements DomainEvent {
	}

	/** A late decision on access to a case was chased. */
	record CaseAccessChased(String key, LocalDate nextCheck) implements DomainEvent {
	}

}
