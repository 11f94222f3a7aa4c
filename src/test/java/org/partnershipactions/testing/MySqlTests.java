package org.partnershipactions.testing;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@WholeProduct
@OnMySql
@Scene("tables")
class MySqlTests {

	@Autowired
	private JdbcTemplate database;

	@Test
	void makesTablesThatFitTheEntitiesOnMySql() {
		assertThat(this.database.queryForObject("select version()", String.class)).startsWith("8.0");
		assertThat(this.database.queryForList("select success from flyway_schema_history", Boolean.class))
			.hasSizeGreaterThan(5)
			.containsOnly(true);
	}

	@Test
	void keepsAnEmoji() {
		this.database.execute("create table kept (text varchar(20))");
		this.database.update("insert into kept values (?)", "Done 👍");
		assertThat(this.database.queryForObject("select text from kept", String.class)).isEqualTo("Done 👍");
	}

}
