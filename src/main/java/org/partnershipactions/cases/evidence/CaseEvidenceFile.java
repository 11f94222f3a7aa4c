package org.partnershipactions.cases.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.forms.FileInspection.InspectedFile;
import org.partnershipactions.security.sealing.SealedText;

/**
 * One file of evidence; its name is sealed as its bytes are, for both may name people.
 */
@Entity
@Table(name = "case_evidence")
public class CaseEvidenceFile {

	@Id
	private String id = UUID.randomUUID().toString();

	private String caseKey;

	@SealedText
	private String fileName;

	private String mediaType;

	@Column(name = "size_bytes")
	private long size;

	private String addedBy;

	private Instant addedAt;

	private Instant scannedAt;

	protected CaseEvidenceFile() {
	}

	CaseEvidenceFile(String caseKey, InspectedFile file, String addedBy, Instant addedAt) {
		this.caseKey = caseKey;
		this.fileName = file.name();
		this.mediaType = file.mediaType();
		this.size = file.content().length;
		this.addedBy = addedBy;
		this.addedAt = addedAt;
		this.scannedAt = file.scanned() ? addedAt : null;
	}

	/** Id, and name of the stored file. */
	public String key() {
		return this.id;
	}

	String caseKey() {
		return this.caseKey;
	}

	/** Name as uploaded, without path. */
	public String fileName() {
		return this.fileName;
	}

	/** Media type, checked against the content. */
	public String mediaType() {
		return this.mediaType;
	}

	/** Size in bytes. */
	public long size() {
		return this.size;
	}

	/** Account of who added it. */
	public String addedBy() {
		return this.addedBy;
	}

	/** When it was added. */
	public Instant addedAt() {
		return this.addedAt;
	}

	/** When a scanner looked through it and found nothing; null where none did. */
	public Instant scannedAt() {
		return this.scannedAt;
	}

}
