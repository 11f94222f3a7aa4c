package org.partnershipactions.security.sealing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One change of the key, from the moment at which somebody asked for it. */
@Entity
class SealRun {

	private static final int LONGEST = 2000;

	@Id
	private String id = UUID.randomUUID().toString();

	private String keyId;

	private String startedBy;

	private Instant startedAt;

	private Instant finishedAt;

	private long texts;

	private long files;

	private String leftOver;

	protected SealRun() {
	}

	SealRun(String keyId, String startedBy, Instant startedAt) {
		this.keyId = keyId;
		this.startedBy = startedBy;
		this.startedAt = startedAt;
	}

	SealRun finish(String keyId, SealTally tally, Instant now) {
		String left = String.join(", ", tally.left());
		this.keyId = keyId;
		this.texts = tally.texts();
		this.files = tally.files();
		this.leftOver = left.substring(0, Math.min(LONGEST, left.length()));
		this.finishedAt = now;
		return this;
	}

	boolean finished() {
		return this.finishedAt != null;
	}

	Instant startedAt() {
		return this.startedAt;
	}

}
