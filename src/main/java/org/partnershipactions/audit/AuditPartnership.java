package org.partnershipactions.audit;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.Belonging;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.HomesOfAccounts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds out to which partnership something that happened belongs: that which it names,
 * else that of the thing it happened to, else that of whoever did it.
 */
@Component
class AuditPartnership {

	static final String NAMED = "partnership";

	private final Map<String, Belonging> features;

	private final HomesOfAccounts homes;

	AuditPartnership(ObjectProvider<Belonging> features, HomesOfAccounts homes) {
		this.features = features.stream()
			.collect(Collectors.toMap(Belonging::kind, Function.identity(), AuditPartnership::refuse));
		this.homes = homes;
	}

	private static Belonging refuse(Belonging one, Belonging other) {
		throw new IllegalStateException("Both %s and %s say to which partnership a thing of the kind %s belongs"
			.formatted(one.getClass().getName(), other.getClass().getName(), one.kind()));
	}

	/** Code of the partnership; null where nothing tells. */
	String of(DomainEvent event, String key) {
		return AuditFact.named(event, NAMED)
			.or(() -> ofThing(event.getClass(), key))
			.or(() -> this.homes.of(Actor.username()))
			.orElse(null);
	}

	private Optional<String> ofThing(Class<?> event, String key) {
		return (key != null) ? kindOf(event).map(this.features::get).flatMap((feature) -> feature.partnershipOf(key))
				: Optional.empty();
	}

	/** Kind of thing that events of a type happen to, as it or a type around it says. */
	static Optional<String> kindOf(Class<?> event) {
		return Stream.<Class<?>>iterate(event, (type) -> type != null, Class::getEnclosingClass)
			.map((type) -> type.getDeclaredAnnotation(HappensTo.class))
			.filter((said) -> said != null)
			.map(HappensTo::value)
			.findFirst();
	}

}
