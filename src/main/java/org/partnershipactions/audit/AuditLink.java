package org.partnershipactions.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.Seal;

/**
 * The place of an audit entry in the chain. Words that people typed may be erased later,
 * so they are held fast by a mark of their own.
 */
@Entity
@Immutable
class AuditLink {

	static final String BEGINNING = "0".repeat(64);

	@Id
	private Long number;

	private Long entry;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String wordsMark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String previousMark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String mark;

	protected AuditLink() {
	}

	AuditLink(AuditRow row, long number, String previousMark, Seal seal) {
		this.number = number;
		this.entry = row.id();
		this.wordsMark = wordsMark(row, seal);
		this.previousMark = previousMark;
		this.mark = marked(row, seal);
	}

	/** Whether an entry is still what was linked, after a link with a mark. */
	boolean holds(AuditRow row, String previous, Seal seal) {
		boolean words = row.words() == null || wordsMark(row, seal).equals(this.wordsMark);
		return words && this.previousMark.equals(previous) && marked(row, seal).equals(this.mark);
	}

	long number() {
		return this.number;
	}

	long entry() {
		return this.entry;
	}

	String mark() {
		return this.mark;
	}

	private static String wordsMark(AuditRow row, Seal seal) {
		return (row.words() != null) ? seal.chainMark("audit words\n" + row.id() + "\n" + row.words()) : null;
	}

	/** Made with a key that is not in the database. */
	private String marked(AuditRow row, Seal seal) {
		return seal.chainMark(String.join("\n", "audit", line(this.number), line(row.id()),
				line(row.at().getEpochSecond()), line(row.who()), line(row.from()), line(row.event()), line(row.key()),
				line(row.details()), line(this.wordsMark), this.previousMark));
	}

	/** In a form that cannot be read two ways. */
	private static String line(Object value) {
		String text = String.valueOf(value);
		return text.length() + ":" + text;
	}

}
