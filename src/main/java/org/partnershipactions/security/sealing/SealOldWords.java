package org.partnershipactions.security.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.stereotype.Component;

/** Seals, once, the words that were kept in plain before there was a seal. */
@Component
class SealOldWords implements JavaMigration {

	private static final Map<String, List<String>> COLUMNS = Map.of("work_item", List.of("draft"), "contribution",
			List.of("request", "reason", "decision_comment", "done"), "overdue_review",
			List.of("explanation", "remedy", "decision_comment"));

	private final Seal seal;

	SealOldWords(Seal seal) {
		this.seal = seal;
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("098");
	}

	@Override
	public String getDescription() {
		return "seal old words";
	}

	@Override
	public Integer getChecksum() {
		return 98;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
			for (String column : table.getValue()) {
				rewrite(context.getConnection(), new Place(table.getKey(), column), this.seal::seal);
			}
		}
		rewrite(context.getConnection(), new Place("event_publication", "serialized_event"), this.seal::sealAlike);
	}

	private static void rewrite(Connection connection, Place place, UnaryOperator<String> sealing) throws SQLException {
		try (PreparedStatement all = connection.prepareStatement(place.select());
				PreparedStatement update = connection.prepareStatement(place.update());
				ResultSet rows = all.executeQuery()) {
			while (rows.next()) {
				update.setString(1, sealing.apply(rows.getString(2)));
				update.setObject(2, rows.getObject(1));
				update.executeUpdate();
			}
		}
	}

	private record Place(String table, String column) {

		String select() {
			return "select id, " + this.column + " from " + this.table + " where " + this.column + " is not null";
		}

		String update() {
			return "update " + this.table + " set " + this.column + " = ? where id = ?";
		}

	}

}
