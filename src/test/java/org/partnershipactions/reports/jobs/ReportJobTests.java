package org.partnershipactions.reports.jobs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.evidence.EvidenceFolder;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.reports.InJuly;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Files of reports: asked for, written once by one node, fetched, deleted. */
@InJuly
class ReportJobTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ReportOrdering desk;

	@Autowired
	private JobWork work;

	@Autowired
	private JobSteps steps;

	@Autowired
	private ReportJobs jobs;

	@Autowired
	private EvidenceFolder folder;

	@Autowired
	private LocalFigureReading figures;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionTemplate transaction;

	@BeforeEach
	void begin() {
		this.database.sql("delete from report_job").update();
	}

	@Test
	void writesAllReportsOfTheYearIntoOneFile() throws IOException {
		MvcTestResult asked = this.web.post()
			.uri("/api/reports/jobs")
			.with(user("manager"))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"plan\": \"2026-27\"}")
			.exchange();
		assertThat(asked).hasStatus(202).bodyJson().extractingPath("$.state").isEqualTo("WAITING");
		String address = asked.getResponse().getHeader("Location");
		assertThat(get("manager", address + "/file")).hasStatus(404);
		this.work.all();
		assertThat(get("board", address)).bodyJson().extractingPath("$.percent").isEqualTo(100);
		MvcTestResult file = get("board", address + "/file");
		assertThat(file).hasStatusOk().hasContentType(MediaType.parseMediaType("application/zip"));
		assertThat(names(file.getResponse().getContentAsByteArray())).hasSizeGreaterThanOrEqualTo(16)
			.contains("action-plan-2026-27.pdf", "action-plan-2026-27-large-print.pdf")
			.anyMatch((name) -> name.startsWith("annual-report-2026-27") && name.endsWith(".xlsx"))
			.anyMatch((name) -> name.startsWith("quarterly-report-2026-27-q1") && name.endsWith(".csv"));
		assertThat(get("manager", "/reports/jobs")).bodyText().contains("Ready", "reports-2026-27.zip");
	}

	@Test
	void isForThoseWhoOverseeOnly() {
		assertThat(get("moat.member", "/reports/jobs")).hasStatus(403);
		assertThat(get("moat.member", "/api/reports/jobs")).hasStatus(403);
		assertThat(this.web.post().uri("/reports/jobs").param("plan", "2026-27").with(user("moat.member")).with(csrf()))
			.hasStatus(403);
		assertThat(this.jobs.existsByPartnershipAndPlanYearAndStateIn("sevenoaks", 2026, List.of(JobState.WAITING)))
			.isFalse();
	}

	@Test
	void saysWhatIsWrongWithAWish() {
		Actor.as("manager", () -> this.desk.ask(new PlanYear(2026)));
		for (String plan : List.of("2026-27", "2031-32", "next", "")) {
			assertThat(this.web.post().uri("/reports/jobs").param("plan", plan).with(user("manager")).with(csrf()))
				.as(plan)
				.hasStatus(422)
				.bodyText()
				.contains("There is a problem");
		}
	}

	@Test
	void isTakenUpByOneNodeAndByAnotherWhereThatFallsSilent() {
		String key = Actor.as("manager", () -> this.desk.ask(new PlanYear(2026))).key();
		JobSteps other = new JobSteps(this.jobs, this.folder, this.figures, this.clock);
		assertThat(this.steps.claim(key)).isPresent();
		assertThat(in(other, key)).isFalse();
		assertThat(this.steps.open()).doesNotContain(key);
		silent(key);
		assertThat(this.steps.open()).contains(key);
		assertThat(in(other, key)).isTrue();
		this.steps.keep(key, new byte[] { 1 });
		this.steps.finish(key, 1);
		assertThat(state(key)).isEqualTo("RUNNING");
		silent(key);
		assertThat(this.steps.claim(key)).isPresent();
		silent(key);
		assertThat(in(other, key)).as("tried three times").isFalse();
		this.steps.tidy();
		assertThat(state(key)).isEqualTo("FAILED");
	}

	@Test
	void isDeletedWhenItWasKeptLongEnough() {
		String key = Actor.as("manager", () -> this.desk.ask(new PlanYear(2026))).key();
		this.steps.claim(key);
		this.steps.reached(key, 40);
		assertThat(Actor.as("manager", () -> this.desk.one(key)).percent()).isEqualTo(40);
		this.steps.keep(key, new byte[] { 1, 2 });
		this.steps.finish(key, 2);
		assertThat(Actor.as("manager", () -> this.desk.one(key)).keptUntil())
			.isEqualTo(LocalDate.of(2026, 7, 1).plusDays(this.figures.today("reports.job.kept-days")));
		assertThat(Actor.as("manager", () -> this.desk.file(key))).containsExactly(1, 2);
		this.steps.tidy();
		assertThat(state(key)).isEqualTo("DONE");
		this.database.sql("update report_job set kept_until = '2026-06-30' where id = ?").param(key).update();
		this.work.all();
		assertThat(state(key)).isEqualTo("DELETED");
		assertThat(this.folder.path(JobSteps.fileOf(key))).doesNotExist();
		assertThat(get("manager", "/reports/jobs/" + key + "/file")).hasStatus(404);
	}

	private boolean in(JobSteps node, String key) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> node.claim(key).isPresent()));
	}

	private void silent(String key) {
		Instant before = this.clock.instant().minusSeconds(600);
		this.database.sql("update report_job set touched_at = ? where id = ?")
			.params(java.time.LocalDateTime.ofInstant(before, java.time.ZoneOffset.UTC), key)
			.update();
	}

	private String state(String key) {
		return this.database.sql("select state from report_job where id = ?").param(key).query(String.class).single();
	}

	private static List<String> names(byte[] file) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertThat(zip.readAllBytes()).isNotEmpty();
			}
		}
		return names;
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

}
