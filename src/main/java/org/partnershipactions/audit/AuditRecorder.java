package org.partnershipactions.audit;

import java.time.Clock;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes a row for everything that happens, in the transaction in which it happens:
 * nothing is done without its row, and no row tells of what was not done.
 */
@Component
class AuditRecorder {

	private final AuditEntries entries;

	private final AuditPartnership belongings;

	private final Clock clock;

	AuditRecorder(AuditEntries entries, AuditPartnership belongings, Clock clock) {
		this.entries = entries;
		this.belongings = belongings;
		this.clock = clock;
	}

	@EventListener
	void happened(DomainEvent event) {
		AuditFact fact = AuditFact.of(event);
		AuditEntry entry = new AuditEntry(this.clock.instant(), Actor.username(), address(), fact);
		this.entries.save(entry.of(this.belongings.of(event, fact.key())));
	}

	@EventListener
	void erased(PersonalDataErased event) {
		this.entries.forgetWords(event.key());
	}

	private static String address() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? request.getRequest().getRemoteAddr() : null;
	}

}
