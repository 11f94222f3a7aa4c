package org.partnershipactions.residents;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody in the register who may be the same person as one of whom some facts are
 * known, with what fits.
 *
 * @param key key
 * @param ref reference such as P-000123
 * @param marks kinds of the marks that both have
 */
public record ResidentMatch(String key, String ref, Set<MarkKind> marks) {

	/** One of these beside the name tells people of one name apart. */
	private static final Set<MarkKind> TELL_NAMESAKES_APART = EnumSet.of(MarkKind.BORN_SURNAME, MarkKind.EMAIL,
			MarkKind.TELEPHONE);

	public ResidentMatch {
		marks = Collections.unmodifiableSet(EnumSet.copyOf(marks));
	}

	/**
	 * The rule that says when two are the same person: the whole name fits, and with it
	 * the date of birth, the e-mail address or the telephone. An address does not do:
	 * father and son live at one.
	 */
	public boolean samePerson() {
		return this.marks.contains(MarkKind.NAME) && !Collections.disjoint(this.marks, TELL_NAMESAKES_APART);
	}

	/**
	 * Whether the register knows everything of the person that was given, so that nothing
	 * is lost where it is filed under this record.
	 */
	public boolean knowsAllOf(ResidentFacts given) {
		return known(given.name(), MarkKind.NAME) && known(given.bornOn(), MarkKind.BORN_SURNAME)
				&& known(given.email(), MarkKind.EMAIL) && known(given.telephone(), MarkKind.TELEPHONE)
				&& known(given.address(), MarkKind.ADDRESS) && given.health() == null;
	}

	private boolean known(Object given, MarkKind kind) {
		return given == null || this.marks.contains(kind);
	}

}
