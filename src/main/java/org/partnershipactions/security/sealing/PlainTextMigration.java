package org.partnershipactions.security.sealing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Seals a column that was kept in plain until now; for a module's own table. */
public abstract class PlainTextMigration implements JavaMigration {

	private final String version;

	private final String table;

	private final String column;

	/**
	 * Names the column.
	 * @param version number of the migration
	 * @param table the table; its key is the column {@code id}
	 * @param column the column
	 */
	protected PlainTextMigration(String version, String table, String column) {
		this.version = version;
		this.table = table;
		this.column = column;
	}

	/** What the row is written with: the seal, and perhaps a mark beside it. */
	protected abstract void write(PlainRow row) throws SQLException;

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion(this.version);
	}

	@Override
	public String getDescription() {
		return "seal " + this.table + " " + this.column;
	}

	@Override
	public Integer getChecksum() {
		return 1;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		try (PreparedStatement select = context.getConnection()
			.prepareStatement("select * from " + this.table + " where " + this.column + " is not null");
				ResultSet rows = select.executeQuery()) {
			while (rows.next()) {
				String id = rows.getString("id");
				write(new PlainRow(context, rows, id, rows.getString(this.column),
						new SealedPlace(this.table, this.column, id)));
			}
		}
	}

	/**
	 * A row as it was.
	 *
	 * @param context the database
	 * @param columns all its columns
	 * @param id its key
	 * @param plain the text in plain
	 * @param place where it is to lie sealed
	 */
	public record PlainRow(Context context, ResultSet columns, String id, String plain, SealedPlace place) {

		/** Updates the row. */
		public void update(String sql, String... values) throws SQLException {
			try (PreparedStatement update = this.context.getConnection().prepareStatement(sql)) {
				for (int i = 0; i < values.length; i++) {
					update.setString(i + 1, values[i]);
				}
				update.executeUpdate();
			}
		}

	}

}
