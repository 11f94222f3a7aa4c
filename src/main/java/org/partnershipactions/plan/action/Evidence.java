package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.evidence.EvidenceUpload;
import org.partnershipactions.security.sealing.SealedText;

/**
 * One file that shows what was delivered; its bytes lie outside the database and the web
 * root, under its id, and its name is sealed as they are.
 */
@Entity
public class Evidence {

	@Id
	private String id = UUID.randomUUID().toString();

	private String actionId;

	@SealedText
	private String fileName;

	private String mediaType;

	@Column(name = "size_bytes")
	private long size;

	private String addedBy;

	private Instant addedAt;

	protected Evidence() {
	}

	Evidence(String actionId, EvidenceUpload upload, String addedBy, Instant addedAt) {
		this.actionId = actionId;
		this.fileName = upload.safeName();
		this.mediaType = upload.mediaType();
		this.size = upload.content().length;
		this.addedBy = addedBy;
		this.addedAt = addedAt;
	}

	/** Id, and name of the stored file. */
	public String key() {
		return this.id;
	}

	/** Id of the action. */
	public String actionKey() {
		return this.actionId;
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

}
