package org.partnershipactions.intake;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Knows whose work reports are, and which agency leads a case that grows from one. */
@Component
public class ReportTeams {

	/** Those who run Daily Tasking. */
	static final Queue TRIAGE = Queue.ofPartnership("triage");

	private final Directory directory;

	private final CurrentPerson person;

	private final String host;

	ReportTeams(Directory directory, CurrentPerson person,
			@Value("${partnership.daily-tasking.agency:csu}") String host) {
		this.directory = directory;
		this.person = person;
		this.host = host;
	}

	/** The agency that hosts Daily Tasking, and explains what falls late there. */
	Queue explaining() {
		return Queue.ofAgency(this.host, "coordinator");
	}

	/** The triage officer's own agency, or the one that hosts Daily Tasking. */
	public String leadAgency() {
		return this.person.agencies().stream().findFirst().orElse(this.host);
	}

	/** Those who decide when an agency declines a report that was referred to it. */
	Queue asker() {
		return TRIAGE;
	}

	public boolean serves(String partnership, String agency) {
		return this.directory.agencies(partnership).stream().anyMatch((one) -> one.code().equals(agency));
	}

	Directory directory() {
		return this.directory;
	}

}
