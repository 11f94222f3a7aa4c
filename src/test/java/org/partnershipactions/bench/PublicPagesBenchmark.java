package org.partnershipactions.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnershipActions;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Public pages as readers without an account ask for them over HTTP. Readers and server
 * share the machine, so a server of its own does more.
 */
@Tag("bench")
@SpringBootTest(classes = PartnershipActions.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "partnership.sample=true", "partnership.sample-life=false", "partnership.timers=false",
				"partnership.clock.now=2026-06-30T09:00" })
@OnMariaDb
@DirtiesContext
@Import(AdoptedPlan.class)
class PublicPagesBenchmark {

	private static final int READERS = Report.size("readers", 4);

	private static final int CALLS = Report.size("public-calls", 1500);

	private static final double GOAL = 500;

	private static final Quarter FIRST = Quarter.parse("2026-27-Q1");

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private QuarterArchive frozen;

	@Autowired
	private QuarterAssembly assembly;

	@Autowired
	private HikariDataSource database;

	@LocalServerPort
	private int port;

	private final List<String> table = new ArrayList<>(
			List.of("| page | readers | requests | a second | KB |", "| --- | ---: | ---: | ---: | ---: |"));

	@Test
	void answersFiveHundredRequestsASecond() throws Exception {
		this.plan.adopt();
		Visit.by("board", () -> this.frozen.freeze("sevenoaks", FIRST, this.assembly.live("sevenoaks", FIRST, null)));
		Visit.by("board", () -> this.frozen.publish("sevenoaks", FIRST));
		assertThat(this.frozen.published("sevenoaks", FIRST).orElseThrow().actions()).hasSize(54);
		List<Double> rates = List.of(row("/plans/2026-27"), row("/plans"), row("/api/public/plans/2026-27"));
		Report.add("Public pages over HTTP", new JdbcTemplate(this.database), this.table);
		assertThat(rates).allMatch((rate) -> rate >= GOAL);
	}

	private double row(String path) throws Exception {
		read(path, CALLS / 2);
		long start = System.nanoTime();
		int size = read(path, CALLS);
		double rate = READERS * CALLS * 1_000_000_000.0 / (System.nanoTime() - start);
		this.table.add(String.format(Locale.UK, "| %s | %d | %,d | %,.0f | %d |", path, READERS, READERS * CALLS, rate,
				size / 1024));
		System.out.println(this.table.get(this.table.size() - 1));
		return rate;
	}

	private int read(String path, int calls) throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<Future<Integer>> all = new ArrayList<>();
			for (int reader = 0; reader < READERS; reader++) {
				all.add(readers.submit(() -> reader(path, calls)));
			}
			int size = 0;
			for (Future<Integer> one : all) {
				size = one.get();
			}
			return size;
		}
		finally {
			readers.shutdown();
		}
	}

	private int reader(String path, int calls) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		int size = 0;
		for (int call = 0; call < calls; call++) {
			HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("ETag")).isPresent();
			size = answer.body().length;
		}
		return size;
	}

}
