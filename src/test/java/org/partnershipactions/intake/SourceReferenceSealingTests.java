package org.partnershipactions.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;

import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * References that stood in plain are sealed, each where it stands, and found by a mark.
 */
class SourceReferenceSealingTests {

	private static final String KEY = Base64.getEncoder().encodeToString("k".repeat(32).getBytes());

	private final Seal seal = new Seal(new MockEnvironment().withProperty("partnership.seal.keys.k1", KEY)
		.withProperty("partnership.seal.index-key", KEY));

	@Test
	void sealsWhatIsThereAndLeavesNothingOfIt() throws SQLException {
		try (Connection database = DriverManager.getConnection("jdbc:h2:mem:references;MODE=MySQL");
				Statement sql = database.createStatement()) {
			sql.execute("create table asb_report (id varchar(36) primary key, partnership varchar(50),"
					+ " sender varchar(120), source_reference varchar(1000), source_mark char(64))");
			sql.execute("insert into asb_report values ('r1', 'sevenoaks', 'police', 'KP-20260601-0815', null),"
					+ " ('r2', 'sevenoaks', null, null, null)");
			new SourceReferenceSealing(this.seal).migrate(new Database(database));
			try (ResultSet rows = sql.executeQuery("select * from asb_report order by id")) {
				rows.next();
				assertThat(rows.getString("source_reference")).doesNotContain("KP-20260601");
				assertThat(this.seal.open(rows.getString("source_reference"),
						new SealedPlace("asb_report", "source_reference", "r1")))
					.isEqualTo("KP-20260601-0815");
				assertThat(rows.getString("source_mark"))
					.isEqualTo(this.seal.blindIndex(ReportOrigin.marked("sevenoaks", "police", "KP-20260601-0815")));
				rows.next();
				assertThat(rows.getString("source_mark")).isNull();
			}
		}
	}

	private record Database(Connection connection) implements Context {

		@Override
		public Configuration getConfiguration() {
			return null;
		}

		@Override
		public Connection getConnection() {
			return this.connection;
		}

	}

}
