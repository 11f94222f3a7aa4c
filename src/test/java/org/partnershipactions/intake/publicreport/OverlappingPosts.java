package org.partnershipactions.intake.publicreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What is sent several times at the same moment is done once, and nobody reads of a
 * fault.
 */
@WholeProduct
@Scene("overlapping-posts")
abstract class OverlappingPosts {

	private static final String REPORT = "{\"category\":\"graffiti\",\"description\":\"Sent twice at once\","
			+ "\"occurredAt\":\"2026-05-30T21:00:00Z\",\"address\":\"5 Overlap Street\",\"ward\":\"not known\","
			+ "\"sourceReference\":\"OVER-1\"}";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SessionRepository<? extends Session> sessions;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void bothOfTwoClicksLeadToTheReportThatWasSent() throws Exception {
		Stranger stranger = new Stranger(this.web, "198.51.100.1").answersAll("Sent with a double click.")
			.sends("website", "https://example.org");
		assertThat(stranger.page()).contains("One more step");
		List<Stranger> clicks = List.of(stranger.again(), stranger.again(), stranger.again());
		atOnce(3, (click) -> clicks.get(click).sends("person", "YES"));
		assertThat(clicks).allSatisfy((click) -> assertThat(click.page()).contains("Your report is sent", "/follow/"));
		assertThat(count("select count(distinct ref) from asb_report where source = 'PUBLIC'")).isOne();
		for (Stranger click : clicks) {
			assertThat(click.opens(click.followPath()).page()).contains("We have your report");
		}
	}

	@Test
	<S extends Session> void aSessionTakesTheSameNewValueFromTwoRequests() {
		@SuppressWarnings("unchecked")
		SessionRepository<S> repository = (SessionRepository<S>) this.sessions;
		S begun = repository.createSession();
		repository.save(begun);
		S one = repository.findById(begun.getId());
		S other = repository.findById(begun.getId());
		one.setAttribute("sent", "first");
		other.setAttribute("sent", "second");
		repository.save(one);
		repository.save(other);
		assertThat(repository.findById(begun.getId()).<String>getAttribute("sent")).isEqualTo("second");
	}

	@Test
	void onePlanIsImportedAndAdoptedOnce() throws Exception {
		byte[] plan = Files.readAllBytes(Path.of("db", "sample", "actions-2016-17.csv"));
		List<Integer> imports = atOnce(4, (n) -> status(upload(plan)));
		assertThat(imports).allSatisfy((status) -> assertThat(status).isIn(200, 409)).contains(200);
		List<MvcTestResult> adoptions = atOnce(3, (n) -> adopt());
		assertThat(adoptions).extracting(OverlappingPosts::status).containsOnly(200, 409).containsOnlyOnce(200);
		assertThat(adoptions).filteredOn((one) -> status(one) == 409)
			.allSatisfy((one) -> assertThat(one.getResponse().getContentAsString())
				.containsAnyOf("adopted", "What came of the first is kept")
				.doesNotContain("Nothing was changed"));
	}

	@Test
	void aReportThatAProgramSendsTwiceIsOne() throws Exception {
		List<MvcTestResult> taken = atOnce(3, (n) -> send("/api/asb/reports", REPORT, "triage"));
		assertThat(taken).extracting(OverlappingPosts::status).containsOnly(200, 201).containsOnlyOnce(201);
		assertThat(count("select count(*) from asb_report where source = 'PARTNER'")).isOne();
		assertThat(status(send("/api/asb/reports", REPORT.replace("OVER-1", "OVER-2"), "triage"))).isEqualTo(201);
		int reports = count("select count(*) from asb_report");
		assertThat(count("select last_number from report_series where id like '%-2026'"))
			.as("numbers of those who lost are taken back unless a later one was handed out")
			.isBetween(reports, reports + 4);
	}

	private MvcTestResult upload(byte[] plan) {
		return this.web.post()
			.uri("/api/plans/2016-17/import?dryRun=false")
			.multipart()
			.file("file", plan)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult adopt() {
		return send("/api/plans/2016-17/adoption", "{}", "manager");
	}

	private MvcTestResult send(String path, String json, String who) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private int count(String query) {
		return this.sql.queryForObject(query, Integer.class);
	}

	private static int status(MvcTestResult result) {
		return result.getResponse().getStatus();
	}

	private static <T> List<T> atOnce(int times, Deed<T> deed) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(times);
		try {
			CyclicBarrier start = new CyclicBarrier(times);
			List<Callable<T>> all = new ArrayList<>();
			for (int i = 0; i < times; i++) {
				int number = i;
				all.add(() -> {
					start.await();
					return deed.of(number);
				});
			}
			List<T> results = new ArrayList<>();
			for (Future<T> result : hands.invokeAll(all)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			hands.shutdownNow();
		}
	}

	/** One of several that are done at the same moment. */
	private interface Deed<T> {

		T of(int number) throws IOException;

	}

}
