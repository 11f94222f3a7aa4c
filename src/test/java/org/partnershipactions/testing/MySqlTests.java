package org.partnershipactions.testing;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = MySqlTests.DatabaseOnly.class)
@OnMySql
class MySqlTests {

	@Autowired
	private DataSource database;

	@Test
	void connectsToMySqlAndKeepsAnEmoji() throws SQLException {
		try (var connection = this.database.getConnection(); var statement = connection.createStatement()) {
			assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("8.0");
			statement.execute("create table kept (text varchar(20))");
			statement.execute("insert into kept values ('Done 👍')");
			try (var row = statement.executeQuery("select text from kept")) {
				row.next();
				assertThat(row.getString(1)).isEqualTo("Done 👍");
			}
		}
	}

	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	static class DatabaseOnly {

	}

}
