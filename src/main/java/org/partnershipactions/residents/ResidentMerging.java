package org.partnershipactions.residents;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.pages.PageAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.residents.MayOnResident.ResidentRight.KNOW;
import static org.partnershipactions.residents.MayOnResident.ResidentRight.KNOW_BOTH;

/**
 * Lets those who may see who two people are say that they are one, keeps who said so and
 * why, and takes it back.
 */
@Service
public class ResidentMerging {

	private final Residents residents;

	private final Merges merges;

	private final Clock clock;

	ResidentMerging(Residents residents, Merges merges, Clock clock) {
		this.residents = residents;
		this.merges = merges;
		this.clock = clock;
	}

	/**
	 * Lets one record stand for both; what they are involved in stays where it is.
	 * @param key key of the record that stands for both
	 */
	@MayOnResident(KNOW_BOTH)
	@Transactional
	public void merge(String key, String other, String reason) {
		merge(resident(key), resident(other), reason);
	}

	/** Parts a record from the one that stands for it. */
	@MayOnResident(KNOW)
	@Transactional
	public void unmerge(String key, String reason) {
		unmerge(resident(key), reason);
	}

	void merge(Resident kept, Resident other, String reason) {
		String why = given(reason, "Say why they are the same person");
		this.residents.save(other.mergeInto(kept));
		this.merges.save(new Merge(kept.key(), other.key(), why, Actor.username(), now()));
	}

	void unmerge(Resident other, String reason) {
		String why = given(reason, "Say why they are not the same person");
		this.residents.save(other.unmerge());
		this.merges.findFirstByOtherAndUnmergedAtIsNull(other.key())
			.ifPresent((merge) -> this.merges.save(merge.undo(why, Actor.username(), now())));
	}

	/** The records of some people and of all who are the same, mostly two questions. */
	ResidentRecords records(Collection<String> keys) {
		return PageAnswers.to(List.of("records of people", Set.copyOf(keys)), () -> {
			Set<String> all = new LinkedHashSet<>(keys);
			otherKeys(Set.copyOf(keys)).values().forEach(all::addAll);
			return new ResidentRecords(all.isEmpty() ? List.of() : this.residents.findByResidentKeyIn(all));
		});
	}

	/**
	 * All records that are the person of this one, the one that stands for them first.
	 */
	List<Resident> records(String key) {
		return records(List.of(key)).all(key);
	}

	/** Every other key of those of some people who have any; mostly one question. */
	Map<String, List<String>> otherKeys(Collection<String> keys) {
		MergeGraph links = new MergeGraph(keys);
		Collection<String> next = keys;
		while (!next.isEmpty()) {
			next = links.learn(this.residents.links(next));
		}
		return links.concerned().stream().filter(keys::contains).collect(Collectors.toMap((key) -> key, links::others));
	}

	/** Merges in which some records have a part, newest first. */
	List<MergeView> about(Collection<String> keys) {
		List<Merge> found = this.merges.about(keys);
		ResidentRecords records = records(
				found.stream().flatMap((merge) -> Stream.of(merge.kept(), merge.other())).distinct().toList());
		return found.stream()
			.map((merge) -> merge.view(records.ref(merge.kept()), records.ref(merge.other())))
			.toList();
	}

	private Instant now() {
		return this.clock.instant();
	}

	Resident resident(String key) {
		return this.residents.findByResidentKey(key).orElseThrow(() -> new NotFound("person"));
	}

	private static String given(String reason, String otherwise) {
		if (reason == null || reason.isBlank()) {
			throw new InvalidAnswers("reason", otherwise);
		}
		return reason.strip();
	}

}
