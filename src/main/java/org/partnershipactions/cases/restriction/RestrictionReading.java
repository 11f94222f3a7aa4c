package org.partnershipactions.cases.restriction;

import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseVisibility.RestrictedCircle;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which restricted cases who is signed in may see, by name or by a reason. */
@Component
@Transactional(readOnly = true)
public class RestrictionReading implements RestrictedCircle {

	private final NamedReaders readers;

	private final ReasonedOpenings openings;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	RestrictionReading(NamedReaders readers, ReasonedOpenings openings, CurrentPerson person, PartnershipClock clock) {
		this.readers = readers;
		this.openings = openings;
		this.person = person;
		this.clock = clock;
	}

	@Override
	public boolean names(String caseKey) {
		return this.readers.existsByCaseIdAndAccount(caseKey, this.person.username());
	}

	@Override
	public boolean letIn(String caseKey) {
		return this.openings.existsByCaseIdAndAccountAndOpenUntilAfter(caseKey, this.person.username(),
				this.clock.instant());
	}

	/** Accounts that see the case by name, for those who are told of it. */
	public List<String> accounts(String caseKey) {
		return this.readers.findByCaseIdOrderByNamedAt(caseKey).stream().map(NamedReader::account).toList();
	}

}
