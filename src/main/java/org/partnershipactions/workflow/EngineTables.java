package org.partnershipactions.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the engine's own scripts, under Flyway's lock, so that
 * two nodes may start at once on an empty database. On MySQL and MariaDB the three-byte
 * {@code utf8} of the scripts becomes {@code utf8mb4}.
 */
@Component
class EngineTables implements JavaMigration {

	private static final List<String> SCRIPTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "engine tables 7.24";
	}

	@Override
	public Integer getChecksum() {
		return 724;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		Connection connection = context.getConnection();
		String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
		try (Statement statement = connection.createStatement()) {
			for (String script : SCRIPTS) {
				for (String sql : statements(product.contains("h2") ? "h2" : "mysql", script)) {
					statement.execute(sql);
				}
			}
		}
	}

	private List<String> statements(String database, String script) throws IOException {
		String file = "/org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, script);
		try (InputStream in = ProcessEngine.class.getResourceAsStream(file)) {
			String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "")
				.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
			return List.of(sql.split(";")).stream().map(String::strip).filter((part) -> !part.isEmpty()).toList();
		}
	}

}
