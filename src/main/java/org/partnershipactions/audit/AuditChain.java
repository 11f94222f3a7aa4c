package org.partnershipactions.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.security.sealing.Seal;

/** The end of the chain of audit entries; whoever adds a link holds it. */
@Entity
class AuditChain {

	@Id
	private Integer id;

	private long links;

	private long entry;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String mark;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String proof;

	protected AuditChain() {
	}

	/** Adds a link for an entry. */
	AuditLink add(AuditRow row, Seal seal) {
		AuditLink link = new AuditLink(row, this.links + 1, this.mark, seal);
		this.links = link.number();
		this.entry = Math.max(this.entry, row.id());
		this.mark = link.mark();
		this.proof = proof(seal);
		return link;
	}

	boolean proven(Seal seal) {
		return this.links == 0 || proof(seal).equals(this.proof);
	}

	long links() {
		return this.links;
	}

	/** Number of the last entry that was linked in order. */
	long entry() {
		return this.entry;
	}

	String mark() {
		return this.mark;
	}

	private String proof(Seal seal) {
		return seal.chainMark("audit\nend\n" + this.links + "\n" + this.entry + "\n" + this.mark);
	}

}
