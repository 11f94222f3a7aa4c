package org.partnershipactions.casereviews;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Each yearly figure of case reviews is a link to as many rows as it counts. */
@WholeProduct
@OnH2
class ReviewFigureRowsTests {

	private static final String API = "/api/asb/case-reviews";

	private static final List<String> FIGURES = List.of("applications", "threshold-not-met", "held",
			"with-recommendations");

	@Autowired
	private CaseReviewsOnTheEngine engine;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void standAtTheBeginning() {
		this.engine.itIs(CaseReviewsOnTheEngine.BEGIN);
	}

	@Test
	void eachFigureIsTheNumberOfItsRowsOnThePageAndForPrograms() {
		String open = apply("Resident 171");
		String notMet = notMet("Resident 172");
		String held = held("Resident 173", List.of());
		String recommending = held("Resident 174", List.of(Map.of("agency", "moat", "words", "Offer another home.")));
		String earlier = held("Resident 175", List.of(Map.of("agency", "moat", "words", "Mend the door.")));
		this.sql.update("update asb_case_review set applied_on = '2026-03-31' where review_ref = ?", earlier);
		assertThat(rows("applications")).contains(open, notMet, held, recommending).doesNotContain(earlier);
		assertThat(rows("threshold-not-met")).contains(notMet).doesNotContain(open, held, recommending, earlier);
		assertThat(rows("held")).contains(held, recommending).doesNotContain(open, notMet, earlier);
		assertThat(rows("with-recommendations")).contains(recommending).doesNotContain(open, notMet, held, earlier);
		for (String figure : FIGURES) {
			Matcher link = link(body("manager", "/case-reviews"), figure);
			assertThat(link.find()).as(figure).isTrue();
			List<String> shown = shown(HtmlUtils.htmlUnescape(link.group(1)));
			assertThat(shown).as(figure).hasSize(Integer.parseInt(link.group(2))).hasSameElementsAs(rows(figure));
		}
	}

	@Test
	void whoSeesOnlySomeRowsSeesNoLinkAndOnlyTheirRowsBehindIt() {
		String ref = apply("Resident 176");
		for (String figure : FIGURES) {
			assertThat(link(body("moat.member", "/case-reviews"), figure).find()).as(figure).isFalse();
		}
		String address = "/case-reviews?figure=applications&year=2026-27";
		assertThat(body("moat.member", address)).doesNotContain(ref);
		assertThat(body("csu.coordinator", address)).contains(ref);
		assertThat(this.web.get().uri(address)).hasStatus(302);
		assertThat(this.web.get().uri(API + "?figure=held")).hasStatus(401);
	}

	@Test
	void aFigureOrYearThatThereIsNotIsNamed() {
		assertThat(get("manager", API + "?figure=rows")).hasStatus(422).bodyText().contains("with-recommendations");
		assertThat(get("manager", API + "?year=2026")).hasStatus(422).bodyText().contains("2026-27");
		assertThat(get("manager", "/case-reviews?year=2026")).hasStatus(422);
	}

	private String apply(String victim) {
		return this.engine.apply(CaseReviewsOnTheEngine.by(victim)).ref();
	}

	private String notMet(String victim) {
		String ref = apply(victim);
		this.engine.complete(ref, "Task_AcknowledgeTheApplication", Map.of("consent", "NOT_NEEDED"));
		this.engine.complete(ref, "Task_DecideOnPersistenceHarmAndResponse",
				Map.of("persistence", "Once.", "harm", "Slight.", "response", "Prompt.", "decision", "NOT"));
		return ref;
	}

	private String held(String victim, List<Map<String, Object>> recommendations) {
		String ref = apply(victim);
		this.engine.acknowledgeAsMet(ref, "NOT_NEEDED", "The landlord");
		this.engine.complete(ref, "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
		this.engine.complete(ref, "Task_HoldTheReviewPanel",
				Map.of("heldOn", "2026-06-01", "chairAgency", "kfrs", "chair", "Head of service", "invited", "YES",
						"findings", "The reports were not joined up.", "recommendations", recommendations));
		return ref;
	}

	private List<String> rows(String figure) {
		JsonNode page = JsonMapper.shared().readTree(body("manager", API + "?size=200&year=2026-27&figure=" + figure));
		assertThat(page.get("next").isNull()).isTrue();
		return page.get("items").valueStream().map((row) -> row.get("ref").asString()).toList();
	}

	/** References on the page at an address and on those that follow it. */
	private List<String> shown(String address) {
		List<String> all = new ArrayList<>();
		String next = address;
		while (next != null) {
			String page = body("manager", next);
			found("href=\"/case-reviews/(CR-[^\"]+)\"", page).forEach(all::add);
			next = found("href=\"([^\"]+)\">Next page", page).map(HtmlUtils::htmlUnescape).findFirst().orElse(null);
		}
		return all;
	}

	private static Stream<String> found(String pattern, String page) {
		return Pattern.compile(pattern).matcher(page).results().map((match) -> match.group(1));
	}

	private static Matcher link(String page, String figure) {
		return Pattern.compile("href=\"(/case-reviews\\?figure=" + figure + "&amp;year=2026-27)\">(\\d+)</a>")
			.matcher(page);
	}

	private String body(String who, String address) {
		MvcTestResult answer = get(who, address);
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

}
