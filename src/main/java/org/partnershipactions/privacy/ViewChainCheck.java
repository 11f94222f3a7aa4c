package org.partnershipactions.privacy;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Goes through the log of views from its first entry to its end. */
@Component
class ViewChainCheck {

	private static final Limit BATCH = Limit.of(1000);

	private static final String BEGINNING = "0".repeat(64);

	private final ViewEntries entries;

	private final ViewMarks marks;

	private final EntityManager memory;

	ViewChainCheck(ViewEntries entries, ViewMarks marks, EntityManager memory) {
		this.entries = entries;
		this.marks = marks;
		this.memory = memory;
	}

	ChainReport run() {
		ViewEntry last = null;
		List<ViewEntry> batch = after(null);
		while (!batch.isEmpty()) {
			for (ViewEntry entry : batch) {
				String wrong = wrong(entry, last);
				if (wrong != null) {
					return new ChainReport(number(last), number(last) + 1, wrong);
				}
				last = entry;
			}
			this.memory.clear();
			batch = after(last);
		}
		return end(number(last), (last != null) ? last.mark() : BEGINNING);
	}

	private List<ViewEntry> after(ViewEntry last) {
		return this.entries.findByIdGreaterThanOrderById(number(last), BATCH);
	}

	private String wrong(ViewEntry entry, ViewEntry last) {
		long expected = number(last) + 1;
		if (entry.number() != expected) {
			return "Entry " + expected + " is missing.";
		}
		boolean holds = entry.previousMark().equals((last != null) ? last.mark() : BEGINNING) && this.marks.hold(entry);
		return holds ? null : "Entry " + expected + " was changed.";
	}

	private ChainReport end(long number, String mark) {
		ViewChain end = this.entries.end();
		if (!end.proven(this.marks)) {
			return new ChainReport(number, number + 1,
					"The end of the log was changed, so entries after " + number + " may be missing.");
		}
		if (end.entries() > number) {
			return new ChainReport(number, number + 1, "Entry " + (number + 1) + " is missing, and all after it.");
		}
		boolean same = end.entries() == number && (number == 0 || end.mark().equals(mark));
		return same ? new ChainReport(number, null, "All " + number + " entries hold.")
				: new ChainReport(number, number, "Entry " + number + " was added past the log.");
	}

	private static long number(ViewEntry entry) {
		return (entry != null) ? entry.number() : 0;
	}

}
