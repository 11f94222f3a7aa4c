package org.partnershipactions.contracts;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same on a real MariaDB, and two nodes that meet an empty one. */
@WholeProduct
@OnMariaDb
class TransactionMariaDbTests extends OneSubmitOneTransaction {

	@Autowired
	private Flyway migrations;

	@Autowired
	private JdbcTemplate server;

	@Value("${spring.datasource.url}")
	private String address;

	@Test
	void twoNodesThatStartAtOnceOnAnEmptyDatabaseMakeOneSchema() {
		String name = "nodes_" + UUID.randomUUID().toString().substring(0, 8);
		this.server.execute("create database " + name + " character set utf8mb4 collate utf8mb4_unicode_ci");
		List<CompletableFuture<Integer>> nodes = Stream.of("first", "second")
			.map((node) -> CompletableFuture.supplyAsync(() -> migrate(name)))
			.toList();
		int all = this.migrations.info().applied().length;
		assertThat(nodes.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(all);
		assertThat(tables(name)).isEqualTo(tables("schema()")).isPositive();
	}

	private int migrate(String name) {
		DriverManagerDataSource empty = new DriverManagerDataSource(
				this.address.substring(0, this.address.lastIndexOf('/') + 1) + name, "root", "");
		return Flyway.configure()
			.configuration(this.migrations.getConfiguration())
			.dataSource(empty)
			.load()
			.migrate().migrationsExecuted;
	}

	private int tables(String schema) {
		String name = schema.endsWith(")") ? schema : "'" + schema + "'";
		return this.server.queryForObject("select count(*) from information_schema.tables where table_schema = " + name,
				Integer.class);
	}

}
