package org.partnershipactions.intake.publicreport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

/**
 * Remembers for some minutes what was just done, so that the second of two clicks gets
 * the answer of the first and nothing is done twice.
 */
@Component
public class JustDone {

	private static final Duration MEMORY = Duration.ofMinutes(10);

	private final Map<String, Deed> deeds = new ConcurrentHashMap<>();

	private final Clock clock;

	public JustDone(Clock clock) {
		this.clock = clock;
	}

	/** Does something for the first who comes with a key; the others get its answer. */
	public String once(String key, Supplier<String> deed) {
		Instant now = this.clock.instant();
		this.deeds.values().removeIf((old) -> Duration.between(old.at(), now).abs().compareTo(MEMORY) > 0);
		return this.deeds.computeIfAbsent(key, (first) -> new Deed(now, deed.get())).answer();
	}

	/** Whether something was done with this key just now. */
	public boolean did(String key) {
		return this.deeds.containsKey(key);
	}

	private record Deed(Instant at, String answer) {
	}

}
