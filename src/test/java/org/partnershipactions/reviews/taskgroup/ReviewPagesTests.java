package org.partnershipactions.reviews.taskgroup;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages and the API of reviews, as a browser and a program meet them. */
@WholeProduct
@Scene("reviews")
class ReviewPagesTests {

	private static final String PACK = "/task-groups/asb/review-pack";

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private GroupReviewScene engine;

	private String review;

	@BeforeEach
	void aCalledReview() {
		this.engine.itIs(BEGIN);
		this.review = this.engine.call("asb");
	}

	@AfterEach
	void endTheReview() {
		this.engine.end(this.review);
	}

	@Test
	void showsThePackToThoseOfTheGroupAndToThoseWhoSeeEverything() {
		for (String who : new String[] { "asb.lead", "police.member", "manager", "board", "auditor" }) {
			assertThat(get(who, PACK)).as(who)
				.hasStatusOk()
				.bodyText()
				.contains("Review pack", "Actions that run", "Ratings", "What changed since",
						"Review called by its lead")
				.doesNotContain("Call a review");
		}
		assertThat(get("road-safety.lead", PACK)).hasStatus(404);
		assertThat(get("manager", "/task-groups/nobody/review-pack")).hasStatus(404);
		assertThat(get("road-safety.lead", "/api" + PACK)).hasStatus(404);
		assertThat(get("road-safety.lead", page())).hasStatus(404);
		assertThat(get("road-safety.lead", page() + "/minutes")).hasStatus(404);
	}

	@Test
	void offersTheCallOfAReviewToTheLeadAlone() {
		this.engine.end(this.review);
		assertThat(get("asb.lead", PACK)).bodyText().contains("Call a review");
		assertThat(get("manager", PACK)).bodyText().doesNotContain("Call a review");
		assertThat(post("police.member", "/task-groups/asb/reviews", "")).hasStatus(403);
		MvcTestResult called = post("asb.lead", "/task-groups/asb/reviews", "");
		assertThat(called).hasStatus3xxRedirection();
		this.review = called.getResponse().getRedirectedUrl().replace("/reviews/", "");
		assertThat(post("asb.lead", "/task-groups/asb/reviews", "")).hasStatus(409);
	}

	@Test
	void savesADecisionFromItsOwnSmallForm() {
		assertThat(get("asb.lead", page())).hasStatusOk()
			.bodyText()
			.contains("Agree or challenge the rating", "Ask for a follow-up", "Hold the review", "0 decisions");
		assertThat(post("police.member", page(), typed("3.1", "note", "") + "&words=Ask the schools"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl(page() + "#action-3-1");
		assertThat(get("asb.lead", page())).bodyText()
			.contains("1 decision", "Ask the schools", "Change: Note a decision", "Saved by");
		assertThat(get("board", page())).bodyText()
			.contains("Ask the schools")
			.doesNotContain("<summary", "name=\"words\"");
		assertThat(post("board", page(), typed("3.1", "note", "") + "&words=Mine")).hasStatus(403);
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsMissing() {
		assertThat(post("asb.lead", page(),
				typed("3.1", "date", "") + "&day=31&month=2&year=2027&words=The hall & the rain"))
			.hasStatus(422)
			.bodyText()
			.contains("There is a problem", "Enter a real date", "href=\"#action-3-1-date-day\"",
					"The hall &amp; the rain");
		assertThat(post("asb.lead", page(), typed("3.1", "rating", ""))).hasStatus(422)
			.bodyText()
			.contains("Choose green, amber or red");
		assertThat(post("asb.lead", page(), typed("3.1", "nonsense", ""))).hasStatus(404);
	}

	@Test
	void showsTheSecondWriterWhoSavedAndKeepsTheirText() {
		assertThat(post("asb.lead", page(), typed("3.1", "note", "") + "&words=First words")).hasStatus3xxRedirection();
		assertThat(post("police.member", page(), typed("3.1", "note", "") + "&words=Second words")).hasStatus(409)
			.bodyText()
			.contains("Your decision was not saved", "saved this decision on 1 June 2026 at", "First words",
					"Second words", "name=\"version\" value=\"0\"", "Saving it now replaces theirs");
		assertThat(post("police.member", page(), typed("3.1", "note", "0") + "&words=Both words"))
			.hasStatus3xxRedirection();
		assertThat(post("asb.lead", page(), typed("3.1", "note", "1") + "&takeBack=true")).hasStatus3xxRedirection();
		assertThat(get("asb.lead", page())).bodyText().contains("0 decisions");
	}

	@Test
	void keepsWhatWasTypedWhenTheReviewWasHeldMeanwhile() {
		this.engine.hold(this.review);
		assertThat(post("police.member", page(), typed("3.1", "note", "") + "&words=Too late")).hasStatus(409)
			.bodyText()
			.contains("Your decision was not saved", "its minutes wait for the lead", "Too late");
	}

	@Test
	void showsTheMinutesAsADraftUntilTheyAreConfirmed() {
		post("asb.lead", page(), typed("3.1", "note", "") + "&words=Ask the schools");
		assertThat(get("police.member", page() + "/minutes")).hasStatusOk()
			.bodyText()
			.contains("are a draft", "Ask the schools");
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		assertThat(get("police.member", page() + "/minutes")).hasStatusOk()
			.bodyText()
			.contains("Confirmed on", "Applied", "1 decision")
			.doesNotContain("are a draft");
		assertThat(get("asb.lead", PACK)).bodyText().contains("minutes of 1 June 2026");
	}

	@Test
	void answersProgramsWithTheSame() {
		String decision = "{\"action\":\"%s\",\"kind\":\"%s\",\"words\":\"By all means\",\"day\":\"%s\"}";
		assertThat(put("asb.lead", decision.formatted(this.engine.key("3.1"), "DATE", "2026-09-30"))).hasStatus(204);
		assertThat(put("police.member", decision.formatted(this.engine.key("3.1"), "DATE", "2026-10-30")))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("saved this decision");
		assertThat(put("asb.lead", decision.formatted(this.engine.key("3.1"), "DATE", "soon"))).hasStatus(422);
		assertThat(put("asb.lead", decision.formatted(this.engine.key("3.1"), "PARTY", "2026-09-30"))).hasStatus(422);
		assertThat(get("asb.lead", "/api" + page())).hasStatusOk()
			.bodyJson()
			.extractingPath("$.actions[0].decisions[0].sentence")
			.isEqualTo("Date to be 30 September 2026: By all means");
		assertThat(get("board", "/api" + page() + "/minutes")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0].ref")
			.isEqualTo("3.1");
		assertThat(get("board", "/api" + PACK)).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("$.group").isEqualTo("asb");
			assertThat(json).extractingPath("$.asOf").isEqualTo("2026-06-01");
			assertThat(json).extractingPath("$.reviews[?(@.state == 'HOLDING')].key")
				.asArray()
				.containsExactly(this.review);
			assertThat(json).hasPath("$.returns.missing").hasPath("$.disagreements").hasPath("$.overdue");
		});
	}

	@Test
	void callsAReviewForPrograms() {
		this.engine.end(this.review);
		assertThat(this.web.post().uri("/api/task-groups/asb/reviews").with(user("board")).with(csrf())).hasStatus(403);
		MvcTestResult called = this.web.post()
			.uri("/api/task-groups/asb/reviews")
			.with(user("asb.lead"))
			.with(csrf())
			.exchange();
		assertThat(called).hasStatus(201).bodyJson().hasPath("$.key");
		this.review = new String(called.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll(".*\"key\":\"([^\"]+)\".*", "$1");
	}

	private String page() {
		return "/reviews/" + this.review;
	}

	private String typed(String ref, String kind, String version) {
		return "action=%s&kind=%s&version=%s".formatted(this.engine.key(ref), kind, version);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String parameters) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		for (String parameter : parameters.split("&(?=[a-zA-Z]+=)")) {
			if (parameter.contains("=")) {
				request = request.param(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
			}
		}
		return request.exchange();
	}

	private MvcTestResult put(String who, String body) {
		return this.web.put()
			.uri("/api" + page() + "/decisions")
			.with(user(who))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
