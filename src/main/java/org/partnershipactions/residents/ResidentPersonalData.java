package org.partnershipactions.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.residents.Residents.KeptRecord;
import org.partnershipactions.security.Belonging;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Says of whose partnership people are, and whose records are kept for nothing: those
 * about whom nothing is held in any subject, such as those added in error.
 */
@Component
class ResidentPersonalData implements PersonalDataHolder, Belonging {

	/**
	 * Most people who are old enough are in something, so that many are looked through.
	 */
	private static final Limit BATCH = Limit.of(1000);

	private static final int BATCHES = 3;

	private final Residents residents;

	private final ResidentMerging merges;

	private final ObjectProvider<PersonalDataHolder> holders;

	private final LocalFigureReading figures;

	ResidentPersonalData(Residents residents, ResidentMerging merges, ObjectProvider<PersonalDataHolder> holders,
			LocalFigureReading figures) {
		this.residents = residents;
		this.merges = merges;
		this.holders = holders;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return Resident.KIND;
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.residents.findByResidentKey(key).map(Resident::partnership);
	}

	/** The copy of what is held tells who the person is already. */
	@Override
	public List<PersonalDataItem> about(String residentKey) {
		return List.of();
	}

	/** That a record is there does not involve anybody in anything. */
	@Override
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return Set.of();
	}

	@Override
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		List<DueErasure> due = new ArrayList<>();
		long last = 0;
		for (int batch = 0; batch < BATCHES && due.size() < limit.max(); batch++) {
			List<KeptRecord> old = this.residents.addedBefore(partnership, latest(day), last, BATCH);
			if (old.isEmpty()) {
				break;
			}
			last = old.get(old.size() - 1).number();
			due.addAll(due(old.stream().filter((one) -> !held.contains(one.key())).toList(), day));
		}
		return due.stream().limit(limit.max()).toList();
	}

	@Override
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		return due(this.residents.addedBefore(partnership, latest(day), subjectKey).stream().toList(), day).stream()
			.findFirst();
	}

	@Override
	public Set<String> erase(String subjectKey) {
		return Set.of(subjectKey);
	}

	/** Of some people, those who are in nothing under any of their keys. */
	private List<DueErasure> due(List<KeptRecord> old, LocalDate day) {
		if (old.isEmpty()) {
			return List.of();
		}
		List<String> keys = old.stream().map(KeptRecord::key).toList();
		Map<String, List<String>> otherKeys = this.merges.otherKeys(keys);
		Set<String> all = new LinkedHashSet<>(keys);
		otherKeys.values().forEach(all::addAll);
		Set<String> involved = this.holders.stream()
			.flatMap((holder) -> holder.involvedAmong(all).stream())
			.collect(Collectors.toSet());
		int years = years(day);
		return old.stream()
			.filter((one) -> !involved.contains(one.key())
					&& otherKeys.getOrDefault(one.key(), List.of()).stream().noneMatch(involved::contains))
			.map((one) -> new DueErasure(Resident.KIND, one.key(), Resident.ref(one.number()), one.addedOn(),
					one.addedOn().plusYears(years), null))
			.toList();
	}

	private Instant latest(LocalDate day) {
		return day.minusYears(years(day)).atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

}
