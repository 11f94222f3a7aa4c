package org.partnershipactions.testing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = MariaDbTests.DatabaseOnly.class, properties = "spring.jpa.hibernate.ddl-auto=none")
@OnMariaDb
class MariaDbTests {

	@Autowired
	private DataSource database;

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

	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class })
	@ComponentScan(basePackageClasses = PartnershipActions.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = HibernatePropertiesCustomizer.class))
	static class DatabaseOnly {

	}

}
