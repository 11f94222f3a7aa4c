package org.partnershipactions;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes that start at once over one database take turns. */
@WholeProduct
@OnMariaDb
class StartLockMariaDbTests {

	private static final String STARTING = "select is_used_lock(concat('partnership-start ', md5(database())))";

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void aSecondNodeStartsWhenTheFirstIsReady() throws Exception {
		assertThat(this.sql.queryForObject(STARTING, Long.class)).as("this node is ready").isNull();
		StartLock first = new StartLock();
		StartLock second = new StartLock();
		first.hold(this.database);
		CompletableFuture<Void> turn = CompletableFuture.runAsync(() -> second.hold(this.database));
		try {
			assertThat(turn).isNotCompleted();
			Long owner = this.sql.queryForObject(STARTING, Long.class);
			first.release();
			turn.get(10, TimeUnit.SECONDS);
			assertThat(this.sql.queryForObject(STARTING, Long.class)).isNotNull().isNotEqualTo(owner);
		}
		finally {
			first.release();
			turn.join();
			second.release();
		}
		assertThat(this.sql.queryForObject(STARTING, Long.class)).isNull();
	}

}
