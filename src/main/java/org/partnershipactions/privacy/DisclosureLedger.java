package org.partnershipactions.privacy;

import java.time.Clock;
import java.util.List;

import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of what was given to whom, filled by the act of sharing, for the use cases
 * of other modules, which check who may.
 */
@Service
@Transactional
public class DisclosureLedger {

	private final Disclosures entries;

	private final Clock clock;

	DisclosureLedger(Disclosures entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	/** Writes down that personal data is given away, in the transaction that gives it. */
	public void shared(NewDisclosure disclosure) {
		this.entries.save(new Disclosure(disclosure, Actor.username(), this.clock.instant()));
	}

	/** What was given away about one subject, newest first. */
	@Transactional(readOnly = true)
	public List<DisclosureView> of(String kind, String key) {
		return this.entries.findByKindAndSubjectKeyOrderByIdDesc(kind, key).stream().map(Disclosure::view).toList();
	}

}
