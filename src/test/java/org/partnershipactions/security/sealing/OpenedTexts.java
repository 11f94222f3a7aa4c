package org.partnershipactions.security.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.partnershipactions.security.sealing.TextTable.TextColumn;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything in the tables that is sealed, opened. */
public final class OpenedTexts {

	/** In place of a text that cannot be opened where it lies. */
	static final String LOST = "(cannot be opened)";

	private final JdbcTemplate sql;

	private final Seal seal;

	public OpenedTexts(JdbcTemplate sql, Seal seal) {
		this.sql = sql;
		this.seal = seal;
	}

	/** Gives each text with its place, such as {@code case_contact.words}. */
	public void forEach(BiConsumer<String, String> work) {
		tables().forEach((table) -> table.read(this.sql, null, Integer.MAX_VALUE)
			.forEach((row) -> table.texts().forEach((column) -> {
				if (row.get(column.name()) instanceof String text && this.seal.keyOf(text) != null) {
					work.accept((table.name() + "." + column.name()).toLowerCase(Locale.ROOT),
							opened(table, row, column, text));
				}
			})));
	}

	List<TextTable> tables() {
		return this.sql.execute((ConnectionCallback<List<TextTable>>) OpenedTexts::all);
	}

	private String opened(TextTable table, Map<String, Object> row, TextColumn column, String text) {
		try {
			return this.seal.open(text, TableSealing.placeOf(table, row, column));
		}
		catch (BrokenSeal ex) {
			return LOST;
		}
	}

	private static List<TextTable> all(Connection connection) throws SQLException {
		return TextTable.all(connection);
	}

}
