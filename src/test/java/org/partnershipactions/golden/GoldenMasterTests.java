package org.partnershipactions.golden;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("golden")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(properties = {
		"spring.datasource.url=${golden.database:jdbc:h2:mem:golden;MODE=MySQL;DB_CLOSE_DELAY=-1;DEFAULT_LOCK_TIMEOUT=10000}",
		"partnership.sample=true", "partnership.sample-life=true", "partnership.clock.now=2026-09-07T09:00",
		"partnership.timers=false", "partnership.files=target/golden-evidence", "partnership.reports.warm-up=false",
		"partnership.quarters.first-look=24h", "partnership.mail.retry=24h", "partnership.reports.first-look=24h" })
class GoldenMasterTests {

	private static final Path SCRIPTS = Path.of("src/test/resources/golden");

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvc web;

	private final GoldenFiles files = new GoldenFiles(SCRIPTS.resolve("master"), Path.of("target/golden"));

	@BeforeAll
	void looks() {
		if (System.getProperty("golden.script") != null) {
			this.sql.execute("script to '" + System.getProperty("golden.script") + "'");
		}
		GoldenDatabase database = new GoldenDatabase(this.sql);
		database.settle();
		GoldenRequests requests = new GoldenRequests(this.web, this.sql);
		requests.run(SCRIPTS.resolve("deeds.txt"), "deeds", this.files);
		database.settle();
		new GoldenTables(this.sql, new StableNames(this.sql)).writeTo(this.files);
		requests.run(SCRIPTS.resolve("pages.txt"), "pages", this.files);
		this.files.writeSeen();
		if (Boolean.getBoolean("golden.record")) {
			this.files.record();
		}
	}

	@TestFactory
	Stream<DynamicTest> everythingIsAsItWas() {
		return this.files.names()
			.stream()
			.map((name) -> DynamicTest.dynamicTest(name,
					() -> assertThat(this.files.differences(name))
						.as("%s differs. All of it: git diff --no-index src/test/resources/golden/master target/golden",
								name)
						.isEmpty()));
	}

}
