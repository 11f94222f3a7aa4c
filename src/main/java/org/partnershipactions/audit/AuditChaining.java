package org.partnershipactions.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.sealing.BrokenSeal;
import org.partnershipactions.security.sealing.Seal;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.AUDITORS;
import static org.partnershipactions.security.AllowedTo.Audience.THE_SYSTEM;

/**
 * Chains the trail: each entry gets a mark of itself and of the one before, made with a
 * key that is not in the database. It is done a minute after an entry was written and not
 * with it: the end of a chain is held by one alone, and work of all people would wait for
 * each other.
 */
@Service
@Transactional
public class AuditChaining {

	private static final int BATCH = 500;

	/** Most work has ended by then, so that its entries are linked in their order. */
	private static final Duration SETTLED = Duration.ofMinutes(1);

	/** How far back an entry of long work may stand that is linked after later ones. */
	private static final long NEAR = 10_000;

	private final AuditLinks links;

	private final Seal seal;

	private final Clock clock;

	private final EntityManager memory;

	AuditChaining(AuditLinks links, Seal seal, Clock clock, EntityManager memory) {
		this.links = links;
		this.seal = seal;
		this.clock = clock;
		this.memory = memory;
	}

	/** Links some of the entries that wait for it; says how many. */
	@AllowedTo(THE_SYSTEM)
	public int link() {
		AuditChain end = this.links.hold();
		List<AuditEntry> waiting = this.links.unlinked(end.entry() - NEAR, this.clock.instant().minus(SETTLED),
				Limit.of(BATCH));
		waiting.forEach((entry) -> this.links.save(end.add(entry.row(), this.seal)));
		return waiting.size();
	}

	/** Goes through the whole chain and names the first entry that does not hold. */
	@AllowedTo(AUDITORS)
	@Transactional(readOnly = true)
	public TrailReport check() {
		long number = 0;
		String mark = AuditLink.BEGINNING;
		List<AuditLink> batch = this.links.findByNumberGreaterThanOrderByNumber(0, Limit.of(BATCH));
		while (!batch.isEmpty()) {
			Map<Long, AuditRow> rows = rows(batch);
			for (AuditLink link : batch) {
				AuditRow row = rows.get(link.entry());
				if (link.number() != number + 1) {
					return new TrailReport(number, number + 1, "Entry " + (number + 1) + " of the chain is missing.");
				}
				if (row == null) {
					return new TrailReport(number, number + 1,
							"Entry " + link.entry() + " of the trail is missing or can no longer be opened.");
				}
				if (!link.holds(row, mark, this.seal)) {
					return new TrailReport(number, number + 1, "Entry " + row.id() + " of the trail was changed.");
				}
				number = link.number();
				mark = link.mark();
			}
			this.memory.clear();
			batch = this.links.findByNumberGreaterThanOrderByNumber(number, Limit.of(BATCH));
		}
		return end(number, mark);
	}

	private TrailReport end(long number, String mark) {
		AuditChain end = this.links.end();
		if (!end.proven(this.seal) || end.links() != number || !end.mark().equals(mark)) {
			return new TrailReport(number, number + 1, "The end of the trail was changed after entry " + number + ".");
		}
		Instant overdue = this.clock.instant().minus(SETTLED.multipliedBy(BATCH));
		boolean added = this.links.unlinked(0, overdue, Limit.of(1))
			.stream()
			.anyMatch((one) -> one.row().id() <= end.entry());
		return added ? new TrailReport(number, number + 1, "An entry was added past the chain.")
				: new TrailReport(number, null, "All " + number + " entries hold.");
	}

	/** What was changed so that its seal is broken is left out, as what is missing. */
	private Map<Long, AuditRow> rows(List<AuditLink> batch) {
		List<Long> numbers = batch.stream().map(AuditLink::entry).toList();
		try {
			return rowsOf(numbers);
		}
		catch (InvalidDataAccessApiUsageException ex) {
			if (!ex.contains(BrokenSeal.class)) {
				throw ex;
			}
			return (numbers.size() == 1) ? Map.of() : halves(batch).flatMap((half) -> rows(half).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		}
	}

	private static Stream<List<AuditLink>> halves(List<AuditLink> batch) {
		int middle = batch.size() / 2;
		return Stream.of(batch.subList(0, middle), batch.subList(middle, batch.size()));
	}

	private Map<Long, AuditRow> rowsOf(List<Long> numbers) {
		return this.links.entries(numbers)
			.stream()
			.map(AuditEntry::row)
			.collect(Collectors.toMap(AuditRow::id, Function.identity()));
	}

	/**
	 * Whether the trail is whole.
	 *
	 * @param entries how many entries hold, counted from the first
	 * @param firstBroken place of the first entry that is changed or missing, null where
	 * none is
	 * @param message the result in words
	 */
	public record TrailReport(long entries, Long firstBroken, String message) {
	}

}
