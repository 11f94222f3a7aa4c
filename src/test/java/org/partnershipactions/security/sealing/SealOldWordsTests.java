package org.partnershipactions.security.sealing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What stood in plain before there was a seal is sealed when the new version starts. */
class SealOldWordsTests {

	private static final String DATABASE = "jdbc:h2:mem:oldwords;MODE=MySQL;DB_CLOSE_DELAY=-1";

	private final Seal seal = new Seal(new MockEnvironment().withProperty("partnership.seal.keys.k1", key("k"))
		.withProperty("partnership.seal.index-key", key("i")));

	private Connection connection;

	private JdbcTemplate sql;

	@BeforeEach
	void openTheDatabase() throws SQLException {
		this.connection = DriverManager.getConnection(DATABASE, "sa", "");
		this.sql = new JdbcTemplate(new SingleConnectionDataSource(this.connection, true));
	}

	@AfterEach
	void closeTheDatabase() throws SQLException {
		this.sql.execute("shutdown");
	}

	@Test
	void sealsOldDraftsContributionsReviewsAndEvents() {
		migrateTo("095");
		this.sql.update("insert into contribution (id, version, partnership, kind, subject_key, subject_ref,"
				+ " subject_title, path, agency, asker, request, state, answer_due, due, times_moved, asked_at)"
				+ " values ('1', 0, 'csp', 'action', 'k', '3.1', 'Title', '/', 'police', 'q', 'Old words', 'ASKED',"
				+ " '2026-01-01', '2026-01-01', 0, '2026-01-01 00:00:00')");
		this.sql.update("insert into work_item (task_id, process, task, subject_key, step, form, partnership, team,"
				+ " role, subject_kind, subject_ref, subject_title, subject_path, state, created_at, draft, version)"
				+ " values ('t', 'p', 't', 'k', 's', 'f', 'csp', 'team', 'member', 'action', '3.1', 'Title', '/',"
				+ " 'OPEN', '2026-01-01 00:00:00', '{\"a\":\"Old words\"}', 0)");
		migrateTo("098");
		assertThat(this.seal.open(one("select request from contribution"))).isEqualTo("Old words");
		assertThat(this.sql.queryForList("select reason from contribution", String.class)).containsOnlyNulls();
		assertThat(this.seal.open(one("select draft from work_item"))).isEqualTo("{\"a\":\"Old words\"}");
	}

	private String one(String query) {
		return this.sql.queryForObject(query, String.class);
	}

	private void migrateTo(String version) {
		Flyway.configure()
			.dataSource(DATABASE, "sa", "")
			.javaMigrations(new SealOldWords(this.seal))
			.target(MigrationVersion.fromVersion(version))
			.load()
			.migrate();
	}

	private static String key(String letter) {
		return Base64.getEncoder().encodeToString(letter.repeat(32).getBytes());
	}

}
