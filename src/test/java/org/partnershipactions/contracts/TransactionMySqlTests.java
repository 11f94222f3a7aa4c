package org.partnershipactions.contracts;

import org.junit.jupiter.api.Test;
import org.partnershipactions.testing.OnMySql;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole product and one submit on a real MySQL 8. */
@WholeProduct
@OnMySql
class TransactionMySqlTests extends OneSubmitOneTransaction {

	@Autowired
	private JdbcTemplate server;

	@Test
	void theServerIsMySql() {
		assertThat(this.server.queryForObject("select version()", String.class)).startsWith("8.0")
			.doesNotContain("MariaDB");
	}

}
