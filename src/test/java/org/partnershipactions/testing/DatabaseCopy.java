package org.partnershipactions.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** What stood in a database at a moment, to make other databases that begin there. */
final class DatabaseCopy {

	/** No two databases give the same number, whichever of them the engine asks. */
	private static final int NUMBERS_OF_ENGINE = 10_000_000;

	private final String url;

	private final Properties settings;

	private final List<String> script;

	private DatabaseCopy(String url, Properties settings, List<String> script) {
		this.url = url;
		this.settings = settings;
		this.script = script;
	}

	static DatabaseCopy of(String url, Properties settings) {
		try (Connection connection = DriverManager.getConnection(url, settings)) {
			return new DatabaseCopy(url, settings,
					url.startsWith("jdbc:h2:") ? texts(connection, "script", 1) : tables(connection));
		}
		catch (SQLException refused) {
			throw new IllegalStateException("The database cannot be copied", refused);
		}
	}

	/**
	 * Makes the database that has this place among the copies.
	 * @return its address
	 */
	String make(int place) {
		String name = "scene_" + UUID.randomUUID().toString().substring(0, 8);
		try {
			String made = this.url.startsWith("jdbc:h2:") ? inMemory(name) : onServer(name);
			try (Connection connection = DriverManager.getConnection(made, this.settings);
					Statement statement = connection.createStatement()) {
				for (String line : this.script) {
					statement.execute(line);
				}
				if (this.script.stream().anyMatch((line) -> line.contains("ACT_GE_PROPERTY"))) {
					statement.execute("update ACT_GE_PROPERTY set VALUE_ = '" + place * NUMBERS_OF_ENGINE
							+ "' where NAME_ = 'next.dbid'");
				}
			}
			return made;
		}
		catch (SQLException refused) {
			throw new IllegalStateException("The copy " + name + " cannot be made", refused);
		}
	}

	private String inMemory(String name) {
		return this.url.replaceFirst("jdbc:h2:mem:[^;]*", "jdbc:h2:mem:" + name);
	}

	private String onServer(String name) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.url, this.settings);
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
		}
		return this.url.replaceFirst("^(jdbc:mysql://[^/]+/)[^?]*", "$1" + name);
	}

	/** Rows are kept in a database beside the first one. */
	private static List<String> tables(Connection connection) throws SQLException {
		String kept = "kept_" + UUID.randomUUID().toString().substring(0, 8);
		List<String> script = new ArrayList<>(List.of("set foreign_key_checks = 0"));
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			statement.execute("create database " + kept + " character set utf8mb4 collate utf8mb4_unicode_ci");
			for (String table : texts(connection, "select table_name from information_schema.tables"
					+ " where table_schema = schema() and table_type = 'BASE TABLE'", 1)) {
				script.add(texts(connection, "show create table " + table, 2).get(0));
				if (!texts(connection, "select 1 from " + table + " limit 1", 1).isEmpty()) {
					statement.execute("create table " + kept + "." + table + " as select * from " + table);
					rows.add("insert into " + table + " select * from " + kept + "." + table);
				}
			}
		}
		script.addAll(rows);
		script.add("set foreign_key_checks = 1");
		return script;
	}

	private static List<String> texts(Connection connection, String question, int column) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				texts.add(rows.getString(column));
			}
		}
		return texts;
	}

}
