package org.partnershipactions.privacy;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

	private final Disclosures disclosures;

	private final Clock clock;

	DisclosureLedger(Disclosures disclosures, Clock clock) {
		this.disclosures = disclosures;
		this.clock = clock;
	}

	/** Writes down that personal data is given away, in the transaction that gives it. */
	public void shared(NewDisclosure disclosure) {
		this.disclosures.save(new Disclosure(disclosure, Actor.username(), this.clock.instant()));
	}

	/** What was given away about one subject, newest first. */
	@Transactional(readOnly = true)
	public List<DisclosureView> of(String kind, String key) {
		return this.disclosures.findByKindAndSubjectKeyOrderByIdDesc(kind, key).stream().map(Disclosure::view).toList();
	}

	/** Codes of those to whom something of a subject was given for a purpose. */
	@Transactional(readOnly = true)
	public Set<String> recipients(String kind, String key, DisclosurePurpose purpose) {
		return new LinkedHashSet<>(this.disclosures.recipients(kind, key, purpose));
	}

}
