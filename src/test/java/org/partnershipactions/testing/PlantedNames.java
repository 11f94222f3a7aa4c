package org.partnershipactions.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Names that a story plants in what people type, and that must not stand in plain
 * anywhere in the database or in the log afterwards. The log is heard from when this is
 * made until it is closed.
 */
public final class PlantedNames implements AutoCloseable {

	/** Stands in for the post office of the people written to, in the same machine. */
	private static final String MAIL_SERVER = "com.icegreen.greenmail";

	private final List<String> names;

	private final Log log = new Log();

	/** Names that occur nowhere else; ASCII letters and digits. */
	public PlantedNames(String... names) {
		this.names = Arrays.stream(names).map((name) -> name.toLowerCase(Locale.ROOT)).toList();
		root().addAppender(this.log);
		this.log.start();
	}

	/**
	 * Where a name stands in plain, such as {@code work_item.draft}: every column of
	 * every table, those of the engine, the sessions and the event registry too, text or
	 * bytes.
	 */
	public Set<String> inDatabase(JdbcTemplate sql) {
		Set<String> found = new TreeSet<>();
		sql.queryForList("select table_name from information_schema.tables where table_schema = schema()"
				+ " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'", String.class)
			.forEach((table) -> sql.query("select * from " + table, (ResultSet row) -> search(table, row, found)));
		return found;
	}

	/** Lines of the product's log that hold a name. */
	public List<String> inLog() {
		return this.log.lines.stream().filter(this::holds).toList();
	}

	@Override
	public void close() {
		root().detachAppender(this.log);
		this.log.stop();
	}

	private void search(String table, ResultSet row, Set<String> found) throws SQLException {
		for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
			if (holds(text(row.getObject(i)))) {
				found.add((table + "." + row.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT));
			}
		}
	}

	private boolean holds(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		return this.names.stream().anyMatch(small::contains);
	}

	private static String text(Object value) throws SQLException {
		if (value instanceof Clob clob) {
			return clob.getSubString(1, (int) clob.length());
		}
		if (value instanceof Blob blob) {
			return new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.ISO_8859_1);
		}
		return (value instanceof byte[] bytes) ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	/** Keeps every line with its stack trace. */
	private static final class Log extends AppenderBase<ILoggingEvent> {

		private final Queue<String> lines = new ConcurrentLinkedQueue<>();

		@Override
		protected void append(ILoggingEvent event) {
			if (event.getLoggerName().startsWith(MAIL_SERVER)) {
				return;
			}
			String trace = (event.getThrowableProxy() != null) ? ThrowableProxyUtil.asString(event.getThrowableProxy())
					: "";
			this.lines.add(event.getLoggerName() + ": " + event.getFormattedMessage() + trace);
		}

	}

}
