package org.partnershipactions.privacy;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.AUDITORS;

/** Goes through the log of views from its first entry to its end. */
@Service
@Transactional(readOnly = true)
public class ViewChainCheck {

	private static final Limit BATCH = Limit.of(1000);

	private static final String BEGINNING = "0".repeat(64);

	private final ViewEntries entries;

	private final Seal seal;

	private final EntityManager memory;

	ViewChainCheck(ViewEntries entries, Seal seal, EntityManager memory) {
		this.entries = entries;
		this.seal = seal;
		this.memory = memory;
	}

	/** Goes through the whole log and names the first entry that does not hold. */
	@AllowedTo(AUDITORS)
	public ChainReport run() {
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
		boolean holds = entry.previousMark().equals((last != null) ? last.mark() : BEGINNING) && entry.holds(this.seal);
		return holds ? null : "Entry " + expected + " was changed.";
	}

	private ChainReport end(long number, String mark) {
		ViewChain end = this.entries.end();
		if (!end.proven(this.seal)) {
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

	/**
	 * Whether the log of views is whole.
	 *
	 * @param entries how many entries hold, counted from the first
	 * @param firstBroken number of the first entry that is changed or missing, null where
	 * none is
	 * @param message the result in words
	 */
	public record ChainReport(long entries, Long firstBroken, String message) {

		public boolean whole() {
			return this.firstBroken == null;
		}

	}

}
