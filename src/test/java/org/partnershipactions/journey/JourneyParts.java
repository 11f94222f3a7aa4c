package org.partnershipactions.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts of a long journey, and how long people at pages took for each. */
final class JourneyParts {

	private static final Logger LOG = LoggerFactory.getLogger(JourneyParts.class);

	private final Map<String, Duration> taken = new LinkedHashMap<>();

	JourneyParts part(String name, Runnable steps) {
		Instant begun = Instant.now();
		steps.run();
		this.taken.put(name, Duration.between(begun, Instant.now()));
		LOG.warn("{} took {} ms", name, this.taken.get(name).toMillis());
		return this;
	}

	Duration all() {
		Duration all = this.taken.values().stream().reduce(Duration.ZERO, Duration::plus);
		LOG.warn("All parts took {} s: {}", all.toSeconds(), this.taken);
		return all;
	}

}
