package org.partnershipactions.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.Seal;

/**
 * The end of the chain of views; whoever adds one holds it, so that there is one chain.
 */
@Entity
@Immutable
class ViewChain {

	@Id
	private Integer id;

	private long entries;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String mark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String proof;

	protected ViewChain() {
	}

	ViewChain(long entries, String mark) {
		this.entries = entries;
		this.mark = mark;
	}

	/** Made with a key that is not in the database, like the marks of the entries. */
	String proof(Seal seal) {
		return seal.chainMark(end());
	}

	boolean proven(Seal seal) {
		return this.entries == 0 || seal.holds(end(), this.proof);
	}

	private String end() {
		return "view\nend\n" + this.entries + "\n" + this.mark;
	}

	long entries() {
		return this.entries;
	}

	String mark() {
		return this.mark;
	}

}
