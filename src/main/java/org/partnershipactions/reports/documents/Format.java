package org.partnershipactions.reports.documents;

import java.util.Locale;

import org.springframework.http.MediaType;

/** A kind of file that a report is written as. */
public enum Format {

	/** For reading and for printing. */
	PDF("application/pdf"),
	/** For people who go on writing. */
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
	/** One figure a line, for programs. */
	CSV("text/csv;charset=UTF-8"),
	/** One sheet a table, for people who go on counting. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final MediaType type;

	Format(String type) {
		this.type = MediaType.parseMediaType(type);
	}

	/** What browsers are told it is. */
	public MediaType type() {
		return this.type;
	}

	/** Ending of the file's name, without the dot. */
	public String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

}
