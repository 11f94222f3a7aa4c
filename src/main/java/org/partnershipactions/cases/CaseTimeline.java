package org.partnershipactions.cases;

import java.time.Clock;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Actor;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in words that name nobody, what happens to a case. */
@Component
class CaseTimeline {

	private final CaseTimelineEntries entries;

	private final CaseEventWords words;

	private final Clock clock;

	CaseTimeline(CaseTimelineEntries entries, CaseEventWords words, Clock clock) {
		this.entries = entries;
		this.words = words;
		this.clock = clock;
	}

	@EventListener
	void happened(DomainEvent event) {
		this.words.of(event)
			.ifPresent((line) -> this.entries
				.save(new CaseTimelineEntry(line.key(), this.clock.instant(), Actor.username(), line.words())));
	}

}
