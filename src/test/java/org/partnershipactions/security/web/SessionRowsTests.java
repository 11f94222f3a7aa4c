package org.partnershipactions.security.web;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

@WholeProduct
@OnH2
class SessionRowsTests {

	@Autowired
	private JdbcIndexedSessionRepository sessions;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private Environment settings;

	@Test
	void areDeletedPastTheirTimeWithAllThatTheyHeld() {
		long past = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
		this.sql.update("insert into SPRING_SESSION (PRIMARY_ID, SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME,"
				+ " MAX_INACTIVE_INTERVAL, EXPIRY_TIME, PRINCIPAL_NAME) values ('past', 'past', ?, ?, 1, ?, 'kfrs.member')",
				past, past, past);
		this.sql.update("insert into SPRING_SESSION_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)"
				+ " values ('past', 'typed', X'00')");
		assertThat(this.settings.getProperty("spring.session.jdbc.cleanup-cron")).as("runs each minute").isNull();
		this.sessions.cleanUpExpiredSessions();
		assertThat(rows("SPRING_SESSION where PRIMARY_ID")).isZero();
		assertThat(rows("SPRING_SESSION_ATTRIBUTES where SESSION_PRIMARY_ID")).isZero();
	}

	private int rows(String where) {
		return this.sql.queryForObject("select count(*) from " + where + " = 'past'", Integer.class);
	}

}
