package org.partnershipactions.residents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
		if (this.voters.stream().allMatch((voter) -> voter.seen(keys).isEmpty())) {
			throw new NotFound("person");
		}
		return true;
	}

	/** Whether the person at the keyboard may see who it is. */
	public boolean knows(String key) {
		List<String> keys = keys(key);
		return this.voters.stream().anyMatch((voter) -> !voter.identified(keys).isEmpty());
	}

	/** Whether the person at the keyboard may see who it is; 404 where nothing of it. */
	public boolean identifies(String key) {
		return sees(key) && knows(key);
	}

	/** The same of two people. */
	public boolean identifiesBoth(String key, String other) {
		return identifies(key) && identifies(other);
	}

	/** Those of some people who may be named to the person at the keyboard at all. */
	Set<String> mayHearOf(Collection<String> people) {
		ResidentRecords records = this.merges.records(people);
		List<String> all = people.stream().flatMap((key) -> keys(records, key).stream()).distinct().toList();
		Set<String> seen = this.voters.stream()
			.flatMap((voter) -> voter.seen(all).stream())
			.collect(Collectors.toSet());
		return people.stream()
			.filter((key) -> keys(records, key).stream().anyMatch(seen::contains))
			.collect(Collectors.toSet());
	}

	/** Keys of all records that are this person, the one that stands for them first. */
	List<String> keys(String key) {
		return keys(this.merges.records(List.of(key)), key);
	}

	private List<String> keys(ResidentRecords records, String key) {
		if (!records.standing(key).partnership().equals(this.person.partnership())) {
			throw new NotFound("person");
		}
		return records.keys(key);
	}

}
