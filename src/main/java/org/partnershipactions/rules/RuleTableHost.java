package org.partnershipactions.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A feature that decides by a rule table: it knows the shape of the table, what was
 * decided by it, and who may learn about what.
 */
public interface RuleTableHost {

	/** What the table looks at and can answer. */
	RuleTableShape shape();

	/** What was decided in a partnership from one day to another, both counted. */
	List<PastDecision> decided(String partnership, LocalDate from, LocalDate to);

	/**
	 * References of some of the things decided on, by key: of those alone that who is
	 * signed in may see.
	 * @param keys as {@link PastDecision#key()} gives them
	 */
	Map<String, String> seen(Collection<String> keys);

	/**
	 * Something that was decided.
	 *
	 * @param key what it was decided on, such as a case
	 * @param facts what was known then, one for each column; empty where it is not known
	 * any more
	 * @param answer what was decided
	 */
	record PastDecision(String key, Map<String, ?> facts, String answer) {
	}

}
