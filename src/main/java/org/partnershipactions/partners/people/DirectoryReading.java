package org.partnershipactions.partners.people;

import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.agencies.Agencies;
import org.partnershipactions.partners.agencies.Agency;
import org.partnershipactions.partners.agencies.Agency.AgencyDetails;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** The partnership's address book, which everybody who is signed in may read. */
@Service
@Transactional(readOnly = true)
public class DirectoryReading {

	private final Agencies agencies;

	private final Directory directory;

	private final CurrentPerson current;

	DirectoryReading(Agencies agencies, Directory directory, CurrentPerson current) {
		this.agencies = agencies;
		this.directory = directory;
		this.current = current;
	}

	/** All agencies of the reader's partnership, by name. */
	@AllowedTo(SIGNED_IN)
	public List<AgencyDetails> agencies() {
		return this.agencies.serving(this.current.partnership()).stream().map(Agency::details).toList();
	}

	@AllowedTo(SIGNED_IN)
	public AgencyDetails agency(String code) {
		return this.agencies.findByCode(code)
			.filter((agency) -> agency.serves(this.current.partnership()))
			.map(Agency::details)
			.orElseThrow(() -> new NotFound("agency"));
	}

	@AllowedTo(SIGNED_IN)
	public List<TaskGroupSummary> groups() {
		return this.directory.groups(this.current.partnership());
	}

	@AllowedTo(SIGNED_IN)
	public TaskGroupSummary group(String code) {
		return groups().stream()
			.filter((group) -> group.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFound("task group"));
	}

	/** Names of those who work a queue today. */
	@AllowedTo(SIGNED_IN)
	public List<String> names(Queue queue) {
		return this.directory.usernames(this.current.partnership(), queue)
			.stream()
			.map(this.directory::personName)
			.toList();
	}

}
