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

/**
 * The sample year is lived up to a fixed day, some deeds are done over HTTP
 * ({@code golden/deeds.txt}), and then every table of ours and the pages and answers of
 * {@code golden/pages.txt} are what they were when the master was recorded. It uses no
 * type of the product, only its tables and addresses, so the same source runs before and
 * after types move.
 *
 * <pre>
 * mvn -Pgolden test                        compares; after a verify: mvn -Pgolden surefire:test
 * mvn -Pgolden test -Dgolden.record=true   records, where a difference is wanted
 * git diff --no-index src/test/resources/golden/master target/golden
 * </pre>
 *
 * What is put right before it is compared, because chance or the speed of the machine
 * decides it and nothing else:
 * <ul>
 * <li>keys: a drawn key reads as what it stands for ({@code C-2026-0001}), or
 * {@code {key}}; sealed texts, whose seal is drawn, read {@code *}; tokens against forged
 * requests, and the fingerprints in addresses of style sheets and scripts, are
 * masked;</li>
 * <li>numbers of work items and rows of the trail: given anew in the order of day,
 * subject and what it is, as the plan is worked on while reports come in
 * ({@link GoldenDatabase});</li>
 * <li>moments: the day alone, for reports and cases the half hour; today's moments read
 * {@code now};</li>
 * <li>columns that are drawn or count writes: {@link GoldenTables} names them, and those
 * tables of which only rows are counted;</li>
 * <li>rows of a table are in alphabetical order; lists on pages are in their own;</li>
 * <li>white space in pages that a reader does not see, and the order of attributes
 * ({@link PageText}); a diagram's model and long drawings stand as a number that changes
 * when what is seen of them does.</li>
 * </ul>
 * One processor is asked for ({@code -XX:ActiveProcessorCount=1}), so that one pair of
 * hands does the tasks of a day, in their order. With {@code -Dgolden.script=FILE} the
 * lived year is kept as SQL; on a database made of it ({@code -Dgolden.database=URL})
 * deeds and pages can be tried in a minute.
 */
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
		assertThat(Runtime.getRuntime().availableProcessors())
			.as("More than one pair of hands lives the sample in another order: run with -XX:ActiveProcessorCount=1")
			.isEqualTo(1);
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
