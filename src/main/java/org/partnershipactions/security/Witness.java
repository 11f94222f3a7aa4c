package org.partnershipactions.security;

import java.util.Optional;

/**
 * What the audit trail holds of something that happened, for a feature that must prove
 * that what it keeps is still what was kept. The audit answers, and nobody imports it.
 */
public interface Witness {

	/**
	 * A fact of the first event of a name about a subject, as it was written down then.
	 * @param event name of the event, such as {@code QuarterSigned}
	 * @param key what it happened to
	 * @param fact name of the fact, such as {@code hash}
	 */
	Optional<String> fact(String event, String key, String fact);

}
