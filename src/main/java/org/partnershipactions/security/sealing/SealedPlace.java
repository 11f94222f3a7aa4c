package org.partnershipactions.security.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where something sealed lies. What was sealed for one place cannot be opened at another,
 * so nobody who can write to the database can put one person's words into the row of
 * another.
 *
 * @param table name of the table, or kind of what is no table
 * @param column name of the column; empty where there is none
 * @param row key of the row, or name of the file; empty where it has none that is known
 * when it is sealed
 */
public record SealedPlace(String table, String column, String row) {

	/** What a page carries for the case that the session runs out. */
	public static final SealedPlace CARRIED = use("carried");

	/** What a session remembers. */
	static final SealedPlace SESSION = use("session");

	/** Events that wait to be heard: equal ones look equal. */
	static final SealedPlace EVENT = use("event");

	/** Names of tables are written differently by different databases. */
	public SealedPlace {
		table = table.toLowerCase(Locale.ROOT);
		column = column.toLowerCase(Locale.ROOT);
	}

	/** A file outside the database, by its name. */
	public static SealedPlace file(String name) {
		return new SealedPlace("file", "", name);
	}

	/** What lies in no row of ours, such as the values of a session. */
	public static SealedPlace use(String what) {
		return new SealedPlace(what, "", "");
	}

	/** What the seal holds fast beside the text, so that it cannot be read two ways. */
	byte[] boundTo(String key) {
		return String.join("\n", key, this.table, this.column, this.row).getBytes(StandardCharsets.UTF_8);
	}

}
