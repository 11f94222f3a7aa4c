package org.partnershipactions.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * What lies below the connection pools of a Spring context: one database for each scene.
 * A pool notices that a connection belongs to a scene that was left, as it is not valid
 * any more, and opens another.
 */
class SceneDatabase extends AbstractDataSource {

	static {
		// Pools ask before each use, not only after half a second, and in the very
		// millisecond too in which another thread gave the connection back; what they
		// hear costs nothing.
		System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "-1");
	}

	private final Properties settings = new Properties();

	private final String first;

	private final Map<String, String> urls = new HashMap<>();

	private volatile String present;

	private DatabaseCopy copy;

	/** Takes the place of what a pool would connect to. */
	SceneDatabase(HikariDataSource pool) {
		this.first = pool.getJdbcUrl();
		this.present = this.first;
		this.settings.putAll(pool.getDataSourceProperties());
		this.settings.setProperty("user", pool.getUsername());
		this.settings.setProperty("password", (pool.getPassword() != null) ? pool.getPassword() : "");
		pool.setDataSource(this);
	}

	@Override
	public Connection getConnection() throws SQLException {
		String url = this.present;
		Connection connection = DriverManager.getConnection(url, this.settings);
		return (Connection) Proxy.newProxyInstance(SceneDatabase.class.getClassLoader(),
				new Class<?>[] { Connection.class }, connectedTo(url, connection));
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return getConnection();
	}

	/**
	 * The first scene has the first database, all others have copies of its beginning.
	 */
	void turnTo(String scene) {
		if (this.copy == null) {
			this.copy = copy();
			this.urls.put(scene, this.first);
		}
		turnTo(scene, this.copy);
	}

	/** A scene that is new begins where a copy was taken. */
	void turnTo(String scene, DatabaseCopy beginning) {
		this.present = this.urls.computeIfAbsent(scene, (name) -> beginning.make(this.urls.size()));
	}

	/** Takes a copy of the present database. */
	DatabaseCopy copy() {
		return DatabaseCopy.of(this.present, this.settings);
	}

	/** Whether databases are in memory, where a copy of a large one costs little. */
	boolean inMemory() {
		return this.first.startsWith("jdbc:h2:mem:");
	}

	private InvocationHandler connectedTo(String url, Connection connection) {
		return (proxy, method, arguments) -> {
			if (method.getName().equals("isValid")) {
				return url.equals(this.present) && !connection.isClosed();
			}
			Statements.hear(method.getName(), arguments);
			try {
				return method.invoke(connection, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
	}

}
