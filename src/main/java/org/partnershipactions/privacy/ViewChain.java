package org.partnershipactions.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

	boolean proven(ViewMarks marks) {
		return this.entries == 0 || marks.of(this).equals(this.proof);
	}

	String content() {
		return "end\n" + this.entries + "\n" + this.mark;
	}

	long entries() {
		return this.entries;
	}

	String mark() {
		return this.mark;
	}

}
