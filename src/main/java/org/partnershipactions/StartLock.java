package org.partnershipactions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets one node start after the other: whoever comes first makes the tables, brings the
 * processes in and writes what has to be there, and the next one finds it. The lock is
 * one of the server's own and goes with its connection, so a node that dies holds nobody
 * up. An embedded database has one node only.
 */
@Component
class StartLock implements FlywayMigrationStrategy {

	private static final String LOCK = "select get_lock(concat('partnership-start ', md5(database())), ?)";

	private static final int SECONDS = 600;

	private Connection held;

	@Override
	public void migrate(Flyway flyway) {
		hold(flyway.getConfiguration().getDataSource());
		flyway.migrate();
	}

	/** Waits until no other node starts; it is this node's turn until it is ready. */
	void hold(DataSource database) {
		try {
			Connection connection = database.getConnection();
			if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
				connection.close();
				return;
			}
			this.held = connection;
			if (!isGiven(connection)) {
				release();
				throw new IllegalStateException("Another node has been starting for ten minutes. Look at its log, end"
						+ " it if it hangs, and start this one again");
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database cannot be reached: check its address, user and password", ex);
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void release() {
		if (this.held == null) {
			return;
		}
		try (Connection connection = this.held;
				PreparedStatement end = connection
					.prepareStatement("select release_lock(concat('partnership-start ', md5(database())))")) {
			this.held = null;
			end.executeQuery().close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The start of this node could not be ended", ex);
		}
	}

	private static boolean isGiven(Connection connection) throws SQLException {
		try (PreparedStatement begin = connection.prepareStatement(LOCK)) {
			begin.setInt(1, SECONDS);
			try (ResultSet given = begin.executeQuery()) {
				return given.next() && given.getInt(1) == 1;
			}
		}
	}

}
