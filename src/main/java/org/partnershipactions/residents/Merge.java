package org.partnershipactions.residents;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.partnershipactions.security.sealing.SealedText;

/** That two records were found to be one person, by whom and why, and parted again. */
@Entity
@Table(name = "resident_merge")
class Merge {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String kept;

	private String other;

	@SealedText
	private String reason;

	private String mergedBy;

	private Instant mergedAt;

	@SealedText
	private String unmergeReason;

	private String unmergedBy;

	private Instant unmergedAt;

	@Version
	private Integer version;

	protected Merge() {
	}

	Merge(String kept, String other, String reason, String who, Instant at) {
		this.kept = kept;
		this.other = other;
		this.reason = reason;
		this.mergedBy = who;
		this.mergedAt = at;
	}

	Merge undo(String reason, String who, Instant at) {
		this.unmergeReason = reason;
		this.unmergedBy = who;
		this.unmergedAt = at;
		return this;
	}

	/** Forgets the reasons; that they were merged stays. */
	Merge forget() {
		this.reason = "";
		this.unmergeReason = (this.unmergeReason != null) ? "" : null;
		return this;
	}

	MergeView view(String keptRef, String otherRef) {
		return new MergeView(this.kept, keptRef, this.other, otherRef, this.reason, this.mergedBy, this.mergedAt,
				this.unmergeReason, this.unmergedBy, this.unmergedAt);
	}

	String kept() {
		return this.kept;
	}

	String other() {
		return this.other;
	}

}
