package org.partnershipactions.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a Spring context with the profile {@code mysql} at a database of its own on
 * MySQL.
 */
class MySqlDataSource implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String database = MySqlServer.running().newDatabase();
		TestPropertyValues
			.of("DB_URL=" + database, "partnership.files=" + MariaDbDataSource.filesOf(database), "DB_USER=root",
					"DB_PASSWORD=", "SEAL_KEY=" + MariaDbDataSource.SEAL_KEY,
					"SEAL_INDEX_KEY=" + MariaDbDataSource.INDEX_KEY)
			.applyTo(context);
	}

}
