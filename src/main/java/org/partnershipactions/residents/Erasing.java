package org.partnershipactions.residents;

import java.util.LinkedHashSet;
import java.util.Set;

import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Erases the personal data of a subject, the places where nothing else happened, and the
 * people who were involved in nothing else.
 */
@Component
class Erasing {

	private final Holdings holdings;

	private final Residents residents;

	private final Merges merges;

	private final MergeHistory history;

	private final ApplicationEventPublisher events;

	Erasing(Holdings holdings, Residents residents, Merges merges, MergeHistory history,
			ApplicationEventPublisher events) {
		this.holdings = holdings;
		this.residents = residents;
		this.merges = merges;
		this.history = history;
		this.events = events;
	}

	void erase(DueForErasure due) {
		Set<String> involved = this.holdings.erase(due);
		this.events.publishEvent(new PersonalDataErased(due.key()));
		involved.forEach((key) -> this.residents.findByResidentKey(key).ifPresent(this::eraseWithTheLast));
	}

	/**
	 * Merged records are one person: they go together, and with the last that is held.
	 */
	private void eraseWithTheLast(Resident resident) {
		Resident current = this.history.current(resident);
		Set<Resident> all = new LinkedHashSet<>(this.history.mergedInto(current));
		all.add(current);
		if (all.stream().allMatch((one) -> this.holdings.about(one.key()).isEmpty())) {
			all.stream().filter((one) -> !one.erased()).forEach(this::erase);
		}
	}

	private void erase(Resident resident) {
		this.residents.save(resident.erase(this.history.now()));
		this.merges.about(resident.key()).forEach((merge) -> this.merges.save(merge.forget()));
		this.events.publishEvent(new PersonalDataErased(resident.key()));
	}

}
