package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Which cases who is signed in may see: the same rule as for a single case. */
@Component
public class CaseSight {

	private final CurrentPerson person;

	private final Directory directory;

	private final PartnershipClock clock;

	CaseSight(CurrentPerson person, Directory directory, PartnershipClock clock) {
		this.person = person;
		this.directory = directory;
		this.clock = clock;
	}

	/** Account of the person, to whom cases may have been shown. */
	public String account() {
		return this.person.username();
	}

	public LocalDate today() {
		return this.clock.today();
	}

	public String partnership() {
		return this.person.partnership();
	}

	/** Whether the person may see every case, restricted ones too. */
	public boolean seesAll() {
		return this.person.is(Role.MANAGER) || this.directory.groupOfPriority(partnership(), CaseTeams.PRIORITY)
			.map(TaskGroupSummary::code)
			.filter(this.person.groupsLed()::contains)
			.isPresent();
	}

	/** Whether the person may see every case that is not restricted. */
	public boolean seesUnrestricted() {
		return this.person.is(Role.TRIAGE);
	}

	/** Agencies whose cases the person may see. */
	public List<String> agencies() {
		return List.copyOf(this.person.agencies());
	}

}
