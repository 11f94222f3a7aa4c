package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the modules whose subjects people are involved in. Whoever may see one of several
 * merged records may see the one that stands for them.
 */
@Component
@GlossaryTerm("Access to a person is asked of this class by every annotated use case.")
class ResidentAccess {

	private final ObjectProvider<ResidentAccessVoter> voters;

	private final ResidentMerging merges;

	private final CurrentPerson person;

	ResidentAccess(ObjectProvider<ResidentAccessVoter> voters, ResidentMerging merges, CurrentPerson person) {
		this.voters = voters;
		this.merges = merges;
		this.person = person;
	}

	/**
	 * Whether the person at the keyboard may see that this one is known; 404 otherwise.
	 */
	public boolean sees(String key) {
		List<String> keys = keys(key);
		if (this.voters.stream().noneMatch((voter) -> keys.stream().anyMatch(voter::maySee))) {
			throw new NotFound("person");
		}
		return true;
	}

	/** Whether the person at the keyboard may see who it is. */
	public boolean knows(String key) {
		List<String> keys = keys(key);
		return this.voters.stream().anyMatch((voter) -> keys.stream().anyMatch(voter::maySeeIdentity));
	}

	/** Whether the person at the keyboard may see who it is; 404 where nothing of it. */
	public boolean identifies(String key) {
		return sees(key) && knows(key);
	}

	/** The same of two people. */
	public boolean identifiesBoth(String key, String other) {
		return identifies(key) && identifies(other);
	}

	/** Whether this one may be named to the person at the keyboard at all. */
	boolean mayHearOf(String key) {
		List<String> keys = keys(key);
		return this.voters.stream().anyMatch((voter) -> keys.stream().anyMatch(voter::maySee));
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
