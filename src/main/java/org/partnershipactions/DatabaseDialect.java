package org.partnershipactions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.hibernate.cfg.JdbcSettings;
import org.hibernate.dialect.MariaDBDialect;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells MariaDB from MySQL, which Hibernate does not behind MySQL's driver: so one
 * profile serves both servers.
 */
@Component
class DatabaseDialect implements HibernatePropertiesCustomizer {

	private final DataSource database;

	DatabaseDialect(DataSource database) {
		this.database = database;
	}

	@Override
	public void customize(Map<String, Object> hibernate) {
		if (isMariaDb()) {
			hibernate.putIfAbsent(JdbcSettings.DIALECT, MariaDBDialect.class.getName());
		}
	}

	private boolean isMariaDb() {
		try (Connection connection = this.database.getConnection()) {
			return connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
		}
		catch (SQLException unreachable) {
			throw new IllegalStateException("The database cannot be reached: check its address, user and password",
					unreachable);
		}
	}

}
