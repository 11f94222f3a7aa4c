package org.partnershipactions.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.springframework.util.FileSystemUtils;

/**
 * A real MySQL 8 from a Maven artifact, started once; it needs the Maven profile
 * {@code mysql-server}.
 */
final class MySqlServer {

	private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";

	private static final String FLAGS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

	private static MySqlServer running;

	private final Path server = Path.of("target", "mysql").toAbsolutePath();

	private final Path own = this.server.resolve(Long.toString(ProcessHandle.current().pid()));

	private final int port;

	private MySqlServer() throws IOException, InterruptedException {
		this.port = QuietPort.next();
		unpack();
		run(command("--initialize-insecure")).waitFor();
		Process mysqld = run(command("--mysqlx=OFF", "--bind-address=127.0.0.1", "--port=" + this.port,
				"--socket=" + this.own.resolve("s"), "--pid-file=" + this.own.resolve("pid"),
				"--default-time-zone=+00:00", "--character-set-server=utf8mb4", "--innodb-flush-log-at-trx-commit=0"));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(mysqld)));
		awaitConnection(mysqld);
	}

	static synchronized MySqlServer running() {
		try {
			running = (running != null) ? running : new MySqlServer();
			return running;
		}
		catch (IOException | InterruptedException broken) {
			throw new IllegalStateException("MySQL did not start; it needs the package libaio1", broken);
		}
	}

	/** JDBC URL of a database that nobody has used before. */
	String newDatabase() {
		String name = "test_" + UUID.randomUUID().toString().substring(0, 8);
		try (Connection connection = connect(); var statement = connection.createStatement()) {
			statement.execute("create database " + name + " character set utf8mb4");
			return url(name);
		}
		catch (SQLException refused) {
			throw new IllegalStateException("MySQL did not create " + name, refused);
		}
	}

	private String url(String database) {
		return "jdbc:mysql://127.0.0.1:" + this.port + "/" + database + FLAGS;
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(url(""), "root", "");
	}

	private void unpack() throws IOException, InterruptedException {
		Files.createDirectories(this.own);
		Path archive = this.own.resolve("mysql.tar.gz");
		try (InputStream content = MySqlServer.class.getResourceAsStream(ARCHIVE)) {
			if (content == null) {
				throw new IOException("The server is not on the class path: run with -Pmysql-server");
			}
			Files.copy(content, archive, StandardCopyOption.REPLACE_EXISTING);
		}
		SharedFolder.alone(this.server, () -> unpack(archive));
	}

	private void unpack(Path archive) {
		try {
			run(List.of("tar", "xzf", archive.toString(), "-C", this.server.toString())).waitFor();
		}
		catch (IOException | InterruptedException broken) {
			throw new IllegalStateException("MySQL was not unpacked", broken);
		}
	}

	private List<String> command(String... options) {
		List<String> command = new ArrayList<>(List.of(this.server.resolve("bin/mysqld").toString(), "--no-defaults",
				"--datadir=" + this.own.resolve("data"), "--lc-messages-dir=" + this.server.resolve("share"),
				"--character-sets-dir=" + this.server.resolve("share/charsets")));
		if ("root".equals(System.getProperty("user.name"))) {
			command.add("--user=root");
		}
		command.addAll(List.of(options));
		return command;
	}

	private Process run(List<String> command) throws IOException {
		File log = this.own.resolve("log.txt").toFile();
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
			.start();
	}

	private void awaitConnection(Process mysqld) throws IOException, InterruptedException {
		for (int attempt = 0; attempt < 240 && mysqld.isAlive(); attempt++) {
			try (Connection connection = connect()) {
				return;
			}
			catch (SQLException notYet) {
				TimeUnit.MILLISECONDS.sleep(500);
			}
		}
		throw new IOException(Files.readString(this.own.resolve("log.txt")));
	}

	private void stop(Process mysqld) {
		mysqld.destroy();
		mysqld.onExit().join();
		FileSystemUtils.deleteRecursively(this.own.toFile());
	}

}
