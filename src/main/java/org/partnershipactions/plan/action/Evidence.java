package org.partnershipactions.plan.action;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.forms.FileInspection.InspectedFile;
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

	private Instant scannedAt;

	protected Evidence() {
	}

	Evidence(String actionId, InspectedFile file, String addedBy, Instant addedAt) {
		this.actionId = actionId;
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

	/** When a scanner looked through it and found nothing; null where none did. */
	public Instant scannedAt() {
		return this.scannedAt;
	}

}
