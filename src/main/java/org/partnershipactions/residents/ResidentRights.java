package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the modules whose subjects people are involved in. Whoever may see one of several
 * merged records may see the one that stands for them.
 */
@Component
class ResidentRights {

	private final ObjectProvider<ResidentAccess> access;

	private final ResidentMerging merges;

	private final CurrentPerson person;

	ResidentRights(ObjectProvider<ResidentAccess> access, ResidentMerging merges, CurrentPerson person) {
		this.access = access;
		this.merges = merges;
		this.person = person;
	}

	/**
	 * Whether the person at the keyboard may see that this one is known; 404 otherwise.
	 */
	public boolean sees(String key) {
		List<String> keys = keys(key);
		if (this.access.stream().noneMatch((access) -> keys.stream().anyMatch(access::maySee))) {
			throw new NotFound("person");
		}
		return true;
	}

	/** Whether the person at the keyboard may see who it is. */
	public boolean knows(String key) {
		List<String> keys = keys(key);
		return this.access.stream().anyMatch((access) -> keys.stream().anyMatch(access::maySeeIdentity));
	}

	/** Whether this one may be named to the person at the keyboard at all. */
	boolean mayHearOf(String key) {
		List<String> keys = keys(key);
		return this.access.stream().anyMatch((access) -> keys.stream().anyMatch(access::maySee));
	}

	/** Keys of all records that are this person, the one that stands for them first. */
	List<String> keys(String key) {
		List<Resident> records = this.merges.records(key);
		if (!records.get(0).partnership().equals(this.person.partnership())) {
			throw new NotFound("person");
		}
		return records.stream().map(Resident::key).toList();
	}

}
