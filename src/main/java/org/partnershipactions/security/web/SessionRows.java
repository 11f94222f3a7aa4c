package org.partnershipactions.security.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** How sessions are written, by two requests of one person at once too. */
@Configuration(proxyBeanMethods = false)
class SessionRows {

	private static final String WRITE = "insert into %TABLE_NAME%_ATTRIBUTES"
			+ " (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) values (?, ?, ?)"
			+ " on duplicate key update ATTRIBUTE_BYTES = values(ATTRIBUTE_BYTES)";

	/**
	 * A value that both requests put into the session is written by both; the later one
	 * stays, and neither fails after its work is done.
	 */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> overlappingRequests() {
		return (sessions) -> sessions.setCreateSessionAttributeQuery(WRITE);
	}

}
