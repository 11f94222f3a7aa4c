package org.partnershipactions.residents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.residents.Resident.SealedFacts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people and bodies that reports and cases are about, for the use cases of other
 * modules, which check who may.
 */
@Service
@Transactional
public class ResidentRegister {

	private final Residents residents;

	private final ResidentMatching matching;

	private final ResidentMerging merges;

	private final ViewLog views;

	private final Clock clock;

	ResidentRegister(Residents residents, ResidentMatching matching, ResidentMerging merges, ViewLog views,
			Clock clock) {
		this.residents = residents;
		this.matching = matching;
		this.merges = merges;
		this.views = views;
		this.clock = clock;
	}

	/**
	 * Adds somebody and gives their key.
	 * @throws InvalidAnswers when the date of birth lies in the future
	 */
	public String add(String partnership, ResidentFacts facts) {
		Set<Mark> marks = this.matching.marks(partnership, facts);
		return this.residents.save(new Resident(partnership, checked(facts), marks, this.clock.instant())).key();
	}

	/**
	 * Changes what is known; all of it is given anew.
	 * @throws InvalidAnswers when it was erased already, or the date of birth lies in the
	 * future
	 */
	public void change(String key, ResidentFacts facts) {
		Resident resident = kept(key);
		Set<Mark> marks = this.matching.marks(resident.partnership(), facts);
		this.residents.save(resident.change(checked(facts), marks));
	}

	/**
	 * Opens a person and writes down who looked and what for. Somebody who was merged is
	 * shown as the one that was kept, with the gaps filled from the merged ones.
	 */
	public ResidentView view(String key, String purpose) {
		return views(records(List.of(key)), List.of(key), purpose).get(key);
	}

	/**
	 * Opens some people, each by the key that is asked, as {@link #view} does; every look
	 * is an entry of its own.
	 */
	public Map<String, ResidentView> views(ResidentRecords people, Collection<String> keys, String purpose) {
		this.views.viewed(keys.stream().map((key) -> people.standing(key).subject()).distinct().toList(), purpose);
		return keys.stream().distinct().collect(Collectors.toMap(Function.identity(), (key) -> open(people.all(key))));
	}

	/** The records of some people, for those who show or open several of them. */
	@Transactional(readOnly = true)
	public ResidentRecords records(Collection<String> keys) {
		return this.merges.records(keys);
	}

	private static ResidentView open(List<Resident> records) {
		Resident kept = records.get(0);
		List<Resident> others = records.subList(1, records.size());
		SealedFacts facts = kept.facts();
		for (Resident other : others) {
			facts = facts.or(other.facts());
		}
		ResidentFacts open = facts.open();
		return new ResidentView(kept.key(), kept.ref(), open.name(), open.bornOn(), open.address(), open.email(),
				open.telephone(), open.health(), open.body(), others.stream().map(Resident::ref).toList());
	}

	/** Reference such as P-000123, which tells nothing of the person. */
	@Transactional(readOnly = true)
	public String ref(String key) {
		return resident(key).ref();
	}

	/** Writes down a look at a page of the person that names nobody. */
	void looked(String key, String purpose) {
		this.views.viewed(resident(key).subject(), purpose);
	}

	/** Age in whole years; empty for bodies and where the date of birth is not known. */
	@Transactional(readOnly = true)
	public Optional<Integer> ageOn(String key, LocalDate day) {
		return kept(key).facts().open().ageOn(day);
	}

	/** Whether it is a business or organisation. */
	@Transactional(readOnly = true)
	public boolean body(String key) {
		return resident(key).facts().body();
	}

	/** Key of the record that stands for this person now. */
	@Transactional(readOnly = true)
	public String current(String key) {
		return kept(key).key();
	}

	/** Every key under which a person was ever known, the present one first. */
	@Transactional(readOnly = true)
	public List<String> keys(String key) {
		return this.merges.records(key).stream().map(Resident::key).toList();
	}

	/**
	 * Of those of some people who have any, every other key under which they were ever
	 * known, the present one first.
	 */
	@Transactional(readOnly = true)
	public Map<String, List<String>> otherKeys(Collection<String> keys) {
		return this.merges.otherKeys(keys);
	}

	/** Who may be the same person, the likeliest first, each with what fits. */
	@Transactional(readOnly = true)
	public List<ResidentMatch> like(String partnership, ResidentFacts facts) {
		return this.matching.like(partnership, facts);
	}

	/**
	 * Lets one record stand for two.
	 * @throws InvalidAnswers when they cannot be one person, or no reason is given
	 */
	public void merge(String kept, String other, String reason) {
		this.merges.merge(resident(kept), resident(other), reason);
	}

	/** Parts a record from the one that it was merged into. */
	public void unmerge(String other, String reason) {
		this.merges.unmerge(resident(other), reason);
	}

	private ResidentFacts checked(ResidentFacts facts) {
		LocalDate today = PartnershipClock.dayOf(this.clock.instant());
		if (facts.bornOn() != null && facts.bornOn().isAfter(today)) {
			throw new InvalidAnswers("bornOn", "The date of birth must be today or earlier");
		}
		return facts;
	}

	/** The record that stands for a person now. */
	private Resident kept(String key) {
		return this.merges.records(key).get(0);
	}

	private Resident resident(String key) {
		return this.merges.resident(key);
	}

}
