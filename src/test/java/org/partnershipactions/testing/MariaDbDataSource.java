package org.partnershipactions.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Points a Spring context with the profile {@code mysql} at a database of its own on
 * MariaDB, and at a mail server. Its pool gives connections back, as the contexts of a
 * full run share the server.
 */
class MariaDbDataSource implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	/** Thirty-two bytes that keep no secret. */
	static final String SEAL_KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

	static final String INDEX_KEY = "YWJjZGVmZ2hpamFiY2RlZmdoaWphYmNkZWZnaGlqYWI=";

	/** Says of a context that it stands beside others at an address of its own. */
	private static final String OWN_ADDRESS = "tests.own-address";

	private static final int PORT = freePort();

	/** Where the product of this machine stands, for mails and passkeys too. */
	static final String ADDRESS = "http://localhost:" + PORT;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		String database = MariaDbServer.running().newDatabase();
		int port = context.getEnvironment().getProperty(OWN_ADDRESS, Boolean.class, false) ? freePort() : PORT;
		TestPropertyValues
			.of("DB_URL=" + database, "partnership.files=" + filesOf(database), "DB_USER=root", "DB_PASSWORD=",
					"spring.datasource.hikari.minimum-idle=2", "spring.datasource.hikari.idle-timeout=20000",
					"SEAL_KEY=" + SEAL_KEY, "SEAL_INDEX_KEY=" + INDEX_KEY, "spring.mail.host=localhost",
					"spring.mail.port=" + PostOffice.port(), "partnership.mail.look=1h",
					"spring.mail.properties.mail.smtp.connectiontimeout=2000",
					"spring.mail.properties.mail.smtp.timeout=2000", "partnership.returns.link=true",
					"server.port=" + port, "partnership.address=http://localhost:" + port)
			.applyTo(context);
	}

	private static int freePort() {
		try (ServerSocket any = new ServerSocket(0)) {
			return any.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Files belong to the rows of one database, and to its keys. */
	static String filesOf(String database) {
		return "target/files/" + database.replaceAll("\\?.*", "").replaceAll(".*/", "");
	}

}
