package org.partnershipactions.testing;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

/** What an aggregate will tell when it is saved, for tests that boot nothing. */
public final class ToldEvents {

	private ToldEvents() {
	}

	/** All that it tells, the oldest first. */
	public static List<Object> of(AbstractAggregateRoot<?> aggregate) {
		Collection<Object> events = ReflectionTestUtils.invokeMethod(aggregate, "domainEvents");
		return List.copyOf(events);
	}

	/** The last thing that it tells. */
	public static Object last(AbstractAggregateRoot<?> aggregate) {
		List<Object> events = of(aggregate);
		return events.get(events.size() - 1);
	}

}
