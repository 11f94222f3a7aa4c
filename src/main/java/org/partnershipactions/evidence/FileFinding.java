package org.partnershipactions.evidence;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.partnershipactions.security.sealing.StoredFileFaults.FoundFile;

/** A file without a row, or a row without its file, as the last nightly look found it. */
@Entity
class FileFinding {

	@Id
	private String fileName;

	@Enumerated(EnumType.STRING)
	private FileFault fault;

	private Instant foundAt;

	protected FileFinding() {
	}

	FileFinding(String fileName, FileFault fault, Instant foundAt) {
		this.fileName = fileName;
		this.fault = fault;
		this.foundAt = foundAt;
	}

	/** Whether no record named the file, and that was found before a moment. */
	boolean isOfNoRow(Instant before) {
		return this.fault == FileFault.NO_ROW && this.foundAt.isBefore(before);
	}

	FoundFile view() {
		return new FoundFile(this.fileName, this.fault.words(), this.foundAt);
	}

	/** What is wrong with a file. */
	enum FileFault {

		NO_ROW("No record names this file. It is deleted once it is old enough"),
		NO_FILE("The file of this record is missing");

		private final String words;

		FileFault(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
