package org.partnershipactions.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@WholeProduct
@OnMariaDb
@Scene("tables")
class MariaDbTests {

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcTemplate tables;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void connectsToMariaDbThroughTheMySqlDriver() throws SQLException {
		try (var connection = this.database.getConnection()) {
			DatabaseMetaData server = connection.getMetaData();
			assertThat(server.getDatabaseProductVersion()).containsIgnoringCase("MariaDB");
			assertThat(server.getDriverName()).contains("MySQL Connector/J");
			assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
		}
	}

	@Test
	void keepsAnEmojiAndTheMoment() throws SQLException {
		try (var connection = this.database.getConnection(); var statement = connection.createStatement()) {
			statement.execute("create table kept (text varchar(20), at datetime(6))");
			statement.execute("insert into kept values ('Done 👍', '2027-03-31 12:00:00')");
			try (var row = statement.executeQuery("select text, at from kept")) {
				row.next();
				assertThat(row.getString(1)).isEqualTo("Done 👍");
				assertThat(row.getTimestamp(2).toInstant()).isEqualTo("2027-03-31T12:00:00Z");
			}
		}
	}

	@Test
	void speaksTheDialectOfMariaDb() {
		assertThat(this.entities.unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect())
			.isInstanceOf(MariaDBDialect.class);
	}

	@Test
	void makesTablesThatFitTheEntities() {
		assertThat(this.tables.queryForList("select success from flyway_schema_history", Boolean.class))
			.hasSizeGreaterThan(5)
			.containsOnly(true);
	}

}
