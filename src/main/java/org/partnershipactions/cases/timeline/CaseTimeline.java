package org.partnershipactions.cases.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.ActingFor;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Writes down, in words, what happens to a case. */
@Component
public class CaseTimeline {

	private final CaseTimelineEntries entries;

	private final Directory directory;

	private final Clock clock;

	CaseTimeline(CaseTimelineEntries entries, Directory directory, Clock clock) {
		this.entries = entries;
		this.directory = directory;
		this.clock = clock;
	}

	public void write(String key, String text) {
		this.entries.save(new CaseTimelineEntry(key, this.clock.instant(), Actor.username(),
				ActingFor.marked(text, this.directory::personName)));
	}

	/** What happened to a case, latest first. */
	public List<CaseTimelineEntry> of(String key) {
		return this.entries.findByCaseKeyOrderByIdDesc(key);
	}

	/** Accounts that did something in a case in place of somebody on leave. */
	public Set<String> actedForOthers(String key) {
		return of(key).stream()
			.filter((entry) -> entry.doneFor().isPresent())
			.map(TimelineRow::by)
			.collect(Collectors.toSet());
	}

	/** That things happened stays, what they were does not. */
	public void erase(String key) {
		of(key).forEach((entry) -> {
			entry.erase();
			this.entries.save(entry);
		});
	}

	/** A day as timelines and briefings write it. */
	public static String day(LocalDate day) {
		return (day != null) ? DayWords.day(day) : "no date";
	}

	public String name(String agency) {
		return this.directory.agencyName(agency);
	}

}
