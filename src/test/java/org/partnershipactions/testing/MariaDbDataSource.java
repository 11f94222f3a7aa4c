package org.partnershipactions.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a Spring context with the profile {@code mysql} at a database of its own on
 * MariaDB. At the end the server stops before the context, which then shall not wait long
 * for a connection.
 */
class MariaDbDataSource implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("DB_URL=" + MariaDbServer.running().newDatabase(), "DB_USER=root", "DB_PASSWORD=",
					"spring.datasource.hikari.connection-timeout=8000")
			.applyTo(context);
	}

}
