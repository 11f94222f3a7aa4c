package org.partnershipactions.reports;

import java.util.List;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.TeamCode;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkPage;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** The open tasks of an agency, as far as the reader may see them. */
@Service
@Transactional(readOnly = true)
public class AgencyWork {

	private static final int SHOWN = 10;

	private final WorkItemReading items;

	private final CurrentPerson person;

	AgencyWork(WorkItemReading items, CurrentPerson person) {
		this.items = items;
		this.person = person;
	}

	/** Whether the tasks of an agency are for the reader to see. */
	@AllowedTo(SIGNED_IN)
	public boolean visible(String agency) {
		return this.person.seesEverything() || this.person.agencies().contains(agency);
	}

	/** The first open tasks of an agency, soonest due first. */
	@AllowedTo(SIGNED_IN)
	public WorkPage open(String agency) {
		WorkFilter filter = new WorkFilter(null, null, team(agency), null, null);
		return this.items.page(new WorkQuery(Scope.ALL, filter, null, SHOWN, false));
	}

	/** The agency's team, as lists filter by it. */
	@AllowedTo(SIGNED_IN)
	public String team(String agency) {
		return TeamCode.ofAgency(agency).text();
	}

}
