package org.partnershipactions.residents;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.privacy.PersonalDataErasure;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.PersonalDataEvent.PersonalDataErased;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Erases the personal data of a subject, the places where nothing else happened, and the
 * people who were involved in nothing else.
 */
@Component
class ResidentErasure implements PersonalDataErasure {

	private final ObjectProvider<PersonalDataHolder> holders;

	private final Residents residents;

	private final PlaceRegister places;

	private final Merges merges;

	private final ResidentMerging history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ResidentErasure(ObjectProvider<PersonalDataHolder> holders, Residents residents, PlaceRegister places,
			Merges merges, ResidentMerging history, ApplicationEventPublisher events, Clock clock) {
		this.holders = holders;
		this.residents = residents;
		this.places = places;
		this.merges = merges;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void erase(DueErasure due) {
		PersonalDataHolder holder = holder(due.kind());
		Set<String> stoodAt = holder.places(due.key());
		Set<String> involved = holder.erase(due.key());
		stoodAt.forEach(this::erasePlace);
		this.events.publishEvent(new PersonalDataErased(due.key()));
		involved.forEach((key) -> this.residents.findByResidentKey(key).ifPresent(this::eraseWithTheLast));
	}

	private void erasePlace(String key) {
		this.places.eraseUnless(key, (place) -> this.holders.stream().anyMatch((holder) -> holder.standsAt(place)));
	}

	/**
	 * Merged records are one person: they go together, and with the last that is held.
	 */
	private void eraseWithTheLast(Resident resident) {
		List<Resident> all = this.history.records(resident.key());
		if (!anyIsInvolved(all.stream().map(Resident::key).toList())) {
			all.stream().filter((one) -> !one.erased()).forEach(this::erase);
		}
	}

	private void erase(Resident resident) {
		this.residents.save(resident.erase(this.clock.instant()));
		this.merges.about(List.of(resident.key())).forEach((merge) -> this.merges.save(merge.forget()));
		this.events.publishEvent(new PersonalDataErased(resident.key()));
	}

	private boolean anyIsInvolved(List<String> residentKeys) {
		return this.holders.stream().anyMatch((holder) -> !holder.involvedAmong(residentKeys).isEmpty());
	}

	private PersonalDataHolder holder(String kind) {
		return this.holders.stream()
			.filter((holder) -> holder.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No module holds personal data about a " + kind));
	}

}
