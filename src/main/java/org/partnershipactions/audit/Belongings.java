package org.partnershipactions.audit;

import java.util.Optional;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HomesOfAccounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out to which partnership something that happened belongs: that which it names,
 * else that of the thing it happened to, else that of whoever did it.
 */
@Component
class Belongings {

	private static final String NAMED = "partnership";

	private final ObjectProvider<Belonging> features;

	private final HomesOfAccounts homes;

	Belongings(ObjectProvider<Belonging> features, HomesOfAccounts homes) {
		this.features = features;
		this.homes = homes;
	}

	/** Code of the partnership; null where nothing tells. */
	String of(DomainEvent event, String key) {
		return Fact.named(event, NAMED)
			.or(() -> ofThing(event.getClass(), key))
			.or(() -> this.homes.of(Actor.username()))
			.orElse(null);
	}

	private Optional<String> ofThing(Class<?> event, String key) {
		return (key != null) ? this.features.stream()
			.filter((feature) -> feature.tellsOf(event))
			.flatMap((feature) -> feature.partnershipOf(key).stream())
			.findFirst() : Optional.empty();
	}

}
