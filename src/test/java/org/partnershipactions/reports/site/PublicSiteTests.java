package org.partnershipactions.reports.site;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reports.InJuly;
import org.partnershipactions.reviews.figures.PublicQuarter;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.security.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public reads, without an account: what is published, and nothing else. */
@InJuly
class PublicSiteTests {

	private static final Quarter FIRST = Quarter.parse("2026-27-Q1");

	private static final String PLAN = "/plans/2026-27";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private QuarterArchive quarters;

	@Autowired
	private QuarterAssembly assembly;

	@Autowired
	private JdbcClient database;

	@BeforeEach
	void publishesTheFirstQuarterOnce() {
		if (this.quarters.published("sevenoaks", FIRST).isPresent()) {
			return;
		}
		assertThat(text(PLAN)).contains("once its first quarter is signed and published").doesNotContain("On schedule");
		assertThat(get("/api/public/quarters/2026-27/q1")).hasStatus(404);
		assertThat(get("/api/public/measures")).hasStatus(404);
		assertThat(get(PLAN + "/q1")).hasStatus(404);
		QuarterFigures figures = Actor.as("board",
				() -> this.assembly.live("sevenoaks", FIRST, new Words("Burglary is lower.", "A risk for the board.")));
		Actor.as("board", () -> this.quarters.freeze("sevenoaks", FIRST, figures));
		assertThat(text(PLAN)).contains("once its first quarter is signed and published");
		Actor.as("board", () -> this.quarters.publish("sevenoaks", FIRST));
	}

	@Test
	void showsWhatWasPublishedOfTheQuarter() {
		PublicQuarter published = this.quarters.published("sevenoaks", FIRST).orElseThrow();
		String page = HtmlUtils.htmlUnescape(text(PLAN));
		assertThat(page).contains("Burglary is lower.", "%d of %d actions completed or on schedule"
			.formatted(published.onSchedule().part(), published.onSchedule().whole()));
		assertThat(published.actions()).hasSizeGreaterThan(40)
			.allSatisfy((action) -> assertThat(page).contains(action.ref() + " " + action.title()));
		assertThat(published.priorities()).isNotEmpty()
			.allSatisfy((line) -> assertThat(page).contains(line.number() + ". " + line.title(), "%d of %d (%d%%)"
				.formatted(line.onSchedule().part(), line.onSchedule().whole(), line.onSchedule().percent())));
		assertThat(published.measures()).isNotEmpty()
			.allSatisfy((measure) -> assertThat(page).contains(measure.title()));
		assertThat(page).contains(">" + published.caseReviews().applications() + "<");
		assertThat(text(PLAN + "/q1")).contains("How the plan stood on");
	}

	@Test
	void givesProgramsTheSameFigures() {
		PublicQuarter published = this.quarters.published("sevenoaks", FIRST).orElseThrow();
		JsonNode plan = new ObjectMapper().readTree(text("/api/public/plans/2026-27"));
		assertThat(plan.at("/quarter").asString()).isEqualTo("2026-27-Q1");
		assertThat(plan.at("/onSchedule/part").asInt()).isEqualTo(published.onSchedule().part());
		assertThat(plan.at("/actions").size()).isEqualTo(published.actions().size());
		assertThat(plan.at("/measures").size()).isEqualTo(published.measures().size());
		JsonNode quarter = new ObjectMapper().readTree(text("/api/public/quarters/2026-27/Q1"));
		assertThat(quarter.at("/onSchedule/whole").asInt()).isEqualTo(published.onSchedule().whole());
		assertThat(new ObjectMapper().readTree(text("/api/public/measures")).size())
			.isEqualTo(published.measures().size());
	}

	@Test
	void tellsNothingThatIsNotForThePublic() {
		String all = text(PLAN) + text("/api/public/plans/2026-27") + text("/api/public/quarters/2026-27/q1");
		assertThat(all).doesNotContain("A risk for the board.", "sentence", "confidence", "keptBy", "signedBy");
		this.database.sql("select display_name from person where display_name like '% %'")
			.query(String.class)
			.list()
			.forEach((name) -> assertThat(all).doesNotContain(name));
		assertThat(text("/api/public/quarters/2026-27/q1")).contains("Fewer than 5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/plans/2031-32", "/plans/2016-17", "/plans/2026-27/q2", "/plans/2026-27/q9",
			"/plans/next", "/plans/2026%2F27" })
	void answersPlainlyWhereNothingIsPublished(String path) {
		MvcTestResult result = get(path);
		assertThat(result.getResponse().getStatus()).isIn(404, 400);
		assertThat(get("/plans/2031-32")).bodyText().contains("Nothing is published here");
	}

	@Test
	void isKeptByBrowsersProxiesAndHere() {
		MvcTestResult first = get(PLAN);
		MvcTestResult again = get(PLAN);
		assertThat(first.getResponse().getContentAsByteArray()).isEqualTo(again.getResponse().getContentAsByteArray());
		String tag = again.getResponse().getHeader("ETag");
		assertThat(tag).startsWith("W/\"").isEqualTo(first.getResponse().getHeader("ETag"));
		assertThat(again.getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=300");
		assertThat(again.getResponse().getHeader("Set-Cookie")).isNull();
		assertThat(again.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'self'");
		assertThat(this.web.get().uri(PLAN).header("If-None-Match", tag)).hasStatus(304).body().isEmpty();
		assertThat(this.web.head().uri(PLAN)).hasStatusOk().body().isEmpty();
	}

	@Test
	void canBeFoundAndNothingElse() {
		assertThat(text(PLAN))
			.contains("<link rel=\"canonical\" href=\"http://localhost:8080/plans/2026-27\">",
					"<meta name=\"description\"")
			.doesNotContain("noindex");
		assertThat(text("/robots.txt")).contains("Allow: /plans", "Disallow: /", "/sitemap.xml");
		assertThat(text("/sitemap.xml")).contains("/plans/2026-27</loc>", "/plans/2026-27/q1</loc>")
			.doesNotContain("2016-17", "/cases");
		assertThat(this.web.get().uri(PLAN).header("Host", "elsewhere.example")).bodyText()
			.doesNotContain("elsewhere.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/reports/plan?plan=2026-27&format=csv", "/api/quarters", "/api/plans/2026-27",
			"/api/reports/data-set?quarter=2026-27-Q1", "/api/reports/jobs" })
	void keepsTheRestClosed(String path) {
		assertThat(get(path)).hasStatus(401);
	}

	private String text(String path) {
		MvcTestResult result = get(path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String path) {
		return this.web.get().uri(java.net.URI.create(path)).exchange();
	}

}
