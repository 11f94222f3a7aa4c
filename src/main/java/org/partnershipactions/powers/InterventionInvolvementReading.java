package org.partnershipactions.powers;

import java.util.Collection;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what was used on a person, to whoever may see the case of it. */
@Component
class InterventionInvolvementReading implements InvolvementReading {

	private final InterventionCatalogue interventions;

	private final Interventions table;

	private final InterventionHost host;

	InterventionInvolvementReading(InterventionCatalogue interventions, Interventions table, InterventionHost host) {
		this.interventions = interventions;
		this.table = table;
		this.host = host;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Involvement> of(Collection<String> residentKeys) {
		return this.interventions.on(List.copyOf(residentKeys))
			.stream()
			.filter((one) -> this.host.maySee(caseOf(one)))
			.map(this::involvement)
			.toList();
	}

	private Involvement involvement(InterventionView one) {
		Subject subject = this.host.subject(caseOf(one));
		return new Involvement("intervention", one.key(), subject.ref(), one.name(),
				PartnershipClock.dayOf(one.begunAt()), InterventionReading.path(subject, one.key()));
	}

	private String caseOf(InterventionView one) {
		return this.table.withKey(one.key()).caseKey();
	}

}
