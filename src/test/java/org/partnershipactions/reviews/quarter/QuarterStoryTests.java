package org.partnershipactions.reviews.quarter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.PostOffice;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The first quarter of a small plan, lived in order from the day before its end to its
 * publication, on the real engine with a mail server.
 */
@WholeProduct
@OnMariaDb
@Scene("quarter-story")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterStoryTests {

	private static final String GIVE = "Task_GiveProgress";

	private static final String COMPILE = "Task_CompileQuarter";

	private static final String SIGN = "Task_SignOffQuarter";

	private static final String Q1 = "/api/quarters/2026-27/1";

	private static String link;

	@Autowired
	private QuarterScene scene;

	@Autowired
	private QuarterStarting starting;

	@Autowired
	private ActionChanges changes;

	@Autowired
	private ProgressTaking progress;

	@Autowired
	private QuarterArchive frozen;

	@Autowired
	private MockMvcTester web;

	@BeforeAll
	static void openThePost() {
		PostOffice.reopen();
	}

	@Test
	@Order(1)
	void nothingBeginsBeforeTheQuarterIsOver() {
		this.scene.adopt();
		this.scene.deliver("4.90");
		this.scene.itIs(LocalDate.of(2026, 6, 30));
		assertThat(looked()).isZero();
		assertThat(post("manager", Q1 + "/start", "")).hasStatus(409)
			.bodyText()
			.contains("Q1 2026-27 runs until 30 June 2026");
		assertThat(post("manager", "/api/quarters/2025-26/4/start", "")).hasStatus(404);
		assertThat(get("manager", Q1)).hasStatus(404);
	}

	@Test
	@Order(2)
	void twoMachinesThatLookAtOnceOnTheFirstDayBeginItOnce() {
		this.scene.itIs(LocalDate.of(2026, 7, 1));
		CyclicBarrier together = new CyclicBarrier(2);
		List<CompletableFuture<Integer>> both = List.of(CompletableFuture.supplyAsync(() -> looked(together)),
				CompletableFuture.supplyAsync(() -> looked(together)));
		assertThat(both.stream().mapToInt(CompletableFuture::join).sum()).isOne();
		assertThat(looked()).isZero();
		assertThat(this.scene.open(GIVE)).containsExactly("3.90 agency:moat 2026-07-14", "3.91 agency:csu 2026-07-14",
				"3.92 agency:csu 2026-07-14", "4.90 agency:csu 2026-07-14", "4.91 agency:csu 2026-07-14");
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> Actor.as("manager", () -> this.starting.start(QuarterScene.FIRST)))
			.withMessage("The returns of Q1 2026-27 were asked for already, on 1 July 2026.");
	}

	@Test
	@Order(3)
	void anAgencyHearsOnceOfAllItsActions() {
		Collection<MimeMessage> mails = received("Progress is asked for: Q1 2026-27", 2);
		assertThat(mails).hasSize(2)
			.map(GreenMailUtil::getBody)
			.anyMatch((body) -> body.contains("3.91 Light the park") && body.contains("4.91 Visit the shops")
					&& body.contains("14 July 2026") && !body.contains("Walk the estate"))
			.allMatch((body) -> body.contains("30 June 2026") && !body.contains(".member"));
		assertThat(delivered("csu.member@sevenoaks.example")).isTrue();
	}

	@Test
	@Order(4)
	void wrongAnswersAreRefusedFieldByField() {
		String complete = "/api/work-items/" + this.scene.item(GIVE, "4.90") + "/complete";
		assertThat(post("csu.member", complete, "{}")).hasStatus(422)
			.bodyText()
			.contains("\"status\"", "\"confidence\"", "\"percent\"");
		assertThat(post("csu.member", complete, json("101", "3"))).hasStatus(422).bodyText().contains("\"percent\"");
		assertThat(post("csu.member", complete, json("40", "-1"))).hasStatus(422).bodyText().contains("\"counted\"");
		assertThat(post("csu.member", complete, json("40", "\"n/a\""))).hasStatus(422)
			.bodyText()
			.contains("\"counted\"");
		assertThat(post("csu.member", complete,
				json("40", "3").replace("}", ", \"sentence\": \"" + "a".repeat(501) + "\"}")))
			.hasStatus(422)
			.bodyText()
			.contains("\"sentence\"");
		assertThat(this.scene.stateOf("4.90")).isEqualTo("ASKED csu");
	}

	@Test
	@Order(5)
	void theLeadGivesItAndTicksAMilestoneAndNobodyElseDoes() {
		long item = this.scene.item(GIVE, "4.90");
		assertThat(post("moat.member", "/api/work-items/" + item + "/complete", json("40", "3"))).hasStatus(404);
		String page = text(get("csu.member", "/work/" + item));
		assertThat(page).contains("1. All asked, by 30 September 2026", "Nothing was said of this action before.",
				"Make a link that a colleague can use once", "30 June 2026", "14 July 2026");
		assertThat(form("csu.member", "/work/" + item + "/complete", "status=IN_PROGRESS&confidence=AMBER&percent=40"
				+ "&counted=3&sentence=Two+schools+of+four.&milestones[0].milestone=1. All asked, by 30 September 2026"
				+ "&milestones[0].reached=true&milestones[1].milestone=2. All done, by 26 February 2027"))
			.hasStatus3xxRedirection();
		assertThat(this.scene.stateOf("4.90")).isEqualTo("GIVEN csu");
		assertThat(said("4.90")).extracting(GivenProgress::asOf, GivenProgress::percent, GivenProgress::counted)
			.containsExactly(LocalDate.of(2026, 6, 30), 40, 3);
		assertThat(this.scene.count(
				"select count(*) from action_milestone where reached_on = date '2026-07-01' and title = 'All asked'"))
			.isOne();
		assertThat(form("csu.member", "/work/" + item + "/complete", "status=COMPLETED")).hasStatus(409);
	}

	@Test
	@Order(6)
	void aReturnFollowsItsActionToTheNewLeadAndEndsWithIt() {
		Actor.as("manager", () -> {
			this.changes.changeLead(this.scene.action("3.91"), "moat", "They own the park.");
			this.changes.withdraw(this.scene.action("3.92"), "The fence is gone.");
			return null;
		});
		assertThat(this.scene.open(GIVE)).containsExactly("3.90 agency:moat 2026-07-14", "3.91 agency:moat 2026-07-14",
				"4.91 agency:csu 2026-07-14");
		assertThat(this.scene.stateOf("3.91")).isEqualTo("ASKED moat");
		assertThat(this.scene.stateOf("3.92")).isEqualTo("CLOSED csu");
		assertThat(received("Progress is asked for: 3.91 (2026-27)", 1)).hasSize(1);
		assertThat(get("board", Q1)).hasStatusOk()
			.bodyText()
			.contains("\"returns\":{\"asked\":4,\"given\":1,\"missing\":0}");
	}

	@Test
	@Order(7)
	void anAgencyIsRemindedOnceOfAllThatIsMissing() {
		this.scene.itIs(LocalDate.of(2026, 7, 7));
		assertThat(received("Progress is due soon: Q1 2026-27", 2)).hasSize(2)
			.map(GreenMailUtil::getBody)
			.anyMatch((body) -> body.contains("3.90 Walk the estate") && body.contains("3.91 Light the park"))
			.noneMatch((body) -> body.contains("4.90"));
	}

	@Test
	@Order(8)
	void aLinkGivesOneReturnWithoutAnAccountOnce() {
		String made = "/returns/" + this.scene.key("3.91") + "/link";
		assertThat(get("csu.member", made)).hasStatus(403);
		assertThat(get("moat.coordinator", made)).hasStatusOk().bodyText().contains("Make the link", "3.91");
		String first = address(form("moat.coordinator", made, ""));
		link = address(form("moat.coordinator", made, ""));
		assertThat(nobody(first)).hasStatus(404);
		assertThat(nobody(link)).hasStatusOk().bodyText().contains("3.91 Light the park", "Progress in Q1 2026-27");
		assertThat(nobody(link, "status=IN_PROGRESS&percent=200")).hasStatus(422).bodyText().contains("200");
		assertThat(nobody(link, "status=IN_PROGRESS&confidence=GREEN&percent=60")).hasStatusOk()
			.bodyText()
			.contains("Return sent");
		assertThat(this.scene.stateOf("3.91")).isEqualTo("GIVEN moat");
		assertThat(said("3.91").percent()).isEqualTo(60);
		assertThat(nobody(link)).hasStatus(410).bodyText().contains("a link works once");
		assertThat(nobody(link, "status=IN_PROGRESS&confidence=GREEN&percent=70")).hasStatus(409);
		assertThat(nobody("/return/" + "a".repeat(43))).hasStatus(404);
		assertThat(this.scene.count("select count(*) from progress_return where link_signature like '%"
				+ link.substring("/return/".length()) + "%'"))
			.isZero();
	}

	@Test
	@Order(9)
	void theDeadlineClosesWhatIsMissingAndKeepsWhatIsTypedAfterIt() {
		String late = address(form("moat.coordinator", "/returns/" + this.scene.key("3.90") + "/link", ""));
		this.scene.itIs(LocalDate.of(2026, 7, 15));
		assertThat(this.scene.open(GIVE)).isEmpty();
		assertThat(this.scene.stateOf("3.90")).isEqualTo("MISSED moat");
		String words = "The deadline for this return, 14 July 2026, has passed. Tell the task group at its review";
		assertThat(form("moat.member", "/work/" + this.scene.item(GIVE, "3.90") + "/complete",
				"status=IN_PROGRESS&confidence=GREEN&percent=55&sentence=Typed+too+late"))
			.hasStatus(409)
			.bodyText()
			.contains(words, "Typed too late");
		assertThat(nobody(late)).hasStatus(410).bodyText().contains(words);
		assertThat(nobody(late, "status=IN_PROGRESS&confidence=GREEN&percent=55&sentence=Typed+too+late"))
			.hasStatus(409)
			.bodyText()
			.contains(words, "Typed too late");
		assertThat(get("board", Q1)).bodyText().contains("\"returns\":{\"asked\":4,\"given\":2,\"missing\":2}");
		this.scene.itIs(LocalDate.of(2026, 7, 16));
		assertThat(received("No return was given: Q1 2026-27", 2)).hasSize(2);
	}

	@Test
	@Order(10)
	void theManagerCompilesWithWhatIsMissingBesideIt() {
		this.scene.review();
		assertThat(this.scene.state()).isEqualTo("COMPILING");
		assertThat(received("Compile the quarter: 2026-27-Q1", 1)).hasSize(1);
		long item = this.scene.item(COMPILE, "2026-27-Q1");
		assertThat(get("csu.member", "/work/" + item)).hasStatus(404);
		assertThat(text(get("manager", "/work/" + item))).contains("Where lead and dates disagree",
				"No return by agency", "Moat Homes", "1 of 2", "Missing readings", "of 5 live actions");
		assertThat(post("manager", "/api/work-items/" + item + "/complete", "{\"highlights\": \" \"}")).hasStatus(422)
			.bodyText()
			.contains("\"highlights\"", "\"risks\"");
	}

	@Test
	@Order(11)
	void lateCompilingIsReviewedAndNeverWithdrawn() {
		this.scene.itIs(LocalDate.of(2026, 7, 24));
		this.scene.does("manager", "Task_ExplainTheDelay", "2026-27-Q1",
				Map.of("reason", "STAFF", "explanation", "Leave", "remedy", "Cover", "proposedDate", "2026-07-30"));
		String decide = "/api/work-items/" + this.scene.item("Task_ReviewTheOverdueWork", "2026-27-Q1") + "/complete";
		assertThat(post("manager", decide, "{\"decision\": \"WITHDRAW\", \"comment\": \"No need\"}")).hasStatus(422)
			.bodyText()
			.contains("A quarter that began is compiled and signed");
		assertThat(post("manager", decide, "{\"decision\": \"CHASE\", \"comment\": \"Do it\"}"))
			.hasStatus2xxSuccessful();
		this.scene.itIs(LocalDate.of(2026, 8, 3));
		this.scene.does("manager", "Task_ExplainTheDelay", "2026-27-Q1",
				Map.of("reason", "STAFF", "explanation", "Leave", "remedy", "Cover", "proposedDate", "2026-08-14"));
		this.scene.does("manager", "Task_ReviewTheOverdueWork", "2026-27-Q1",
				Map.of("decision", "NEW_DATE", "newDate", "2026-08-14", "comment", "Until then"));
		assertThat(this.scene.open(COMPILE)).containsExactly("2026-27-Q1 partnership 2026-08-14");
	}

	@Test
	@Order(12)
	void theBoardSendsItBackWithAReasonAndNothingIsPublishedUnsigned() {
		this.scene.does("manager", COMPILE, "2026-27-Q1",
				Map.of("highlights", "Two schools trained.", "risks", "One fence gone."));
		assertThat(received("Sign-off waits: 2026-27-Q1", 1)).hasSize(1);
		assertThat(post("manager", Q1 + "/publish", "")).hasStatus(409)
			.bodyText()
			.contains("Q1 2026-27 is not signed yet, so it cannot be published");
		String sign = "/api/work-items/" + this.scene.item(SIGN, "2026-27-Q1") + "/complete";
		assertThat(post("manager", sign, "{\"decision\": \"SIGN\"}")).hasStatus(403);
		assertThat(post("board", sign, "{\"decision\": \"RETURN\"}")).hasStatus(422).bodyText().contains("\"reason\"");
		assertThat(post("board", sign, "{\"decision\": \"RETURN\", \"reason\": \"Name the schools\"}"))
			.hasStatus2xxSuccessful();
		assertThat(this.scene.state()).isEqualTo("COMPILING");
		assertThat(text(get("manager", "/work/" + this.scene.item(COMPILE, "2026-27-Q1")))).contains("Name the schools",
				"Two schools trained.");
	}

	@Test
	@Order(13)
	void theBoardSignsItOnceAndItsFiguresAreFrozen() {
		this.scene.does("manager", COMPILE, "2026-27-Q1",
				Map.of("highlights", "Swanley and Edenbridge.", "risks", "One fence gone."));
		String sign = "/api/work-items/" + this.scene.item(SIGN, "2026-27-Q1") + "/complete";
		assertThat(post("board", sign, "{\"decision\": \"SIGN\"}")).hasStatus2xxSuccessful();
		assertThat(post("board", sign, "{\"decision\": \"SIGN\"}")).hasStatus(409);
		byte[] bytes = this.frozen.bytes("sevenoaks", QuarterScene.FIRST);
		assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("Swanley and Edenbridge.");
		assertThat(text(get("auditor", Q1)))
			.contains("\"state\":\"SIGNED\"", "\"hash\":\"" + sha256(bytes) + "\"", "\"signedAt\":\"2026-",
					"\"publishedAt\":null")
			.doesNotContain("\"signedBy\":null");
		assertThat(received("Quarter signed: 2026-27-Q1", 1)).hasSize(1);
	}

	@Test
	@Order(14)
	void aSignedQuarterIsPublishedOnceByThoseWhoMay() {
		assertThat(get("csu.member", "/quarters/2026-27/1")).hasStatusOk()
			.bodyText()
			.doesNotContain("Publish this quarter");
		assertThat(post("csu.member", Q1 + "/publish", "")).hasStatus(403);
		assertThat(get("manager", "/quarters/2026-27/Q1")).hasStatusOk().bodyText().contains("Publish this quarter");
		assertThat(form("manager", "/quarters/2026-27/1/publish", "")).hasStatus3xxRedirection();
		assertThat(this.frozen.published("sevenoaks", QuarterScene.FIRST)).isPresent();
		assertThat(form("manager", "/quarters/2026-27/1/publish", "")).hasStatus(409)
			.bodyText()
			.contains("Q1 2026-27 was published already");
		assertThat(form("manager", "/quarters/2026-27/1/start", "")).hasStatus(409)
			.bodyText()
			.contains("were asked for already");
	}

	@Test
	@Order(15)
	void theListAndThePageSayWhatWasAskedGivenAndMissed() {
		assertThat(text(get("csu.member", "/quarters"))).contains("Q1 2026-27", "Signed", "?returns=missed#returns")
			.doesNotContain("Ask for the returns");
		assertThat(text(get("csu.member", "/quarters/2026-27/1?agency=moat&returns=missed")))
			.contains("3.90 Walk the estate", "No return, Moat Homes")
			.doesNotContain("4.90 Train the schools");
		assertThat(get("csu.member", "/quarters/2026-27/2")).hasStatus(404);
		assertThat(get("csu.member", "/quarters/2026-27/5")).hasStatus(404);
		assertThat(get("csu.member", "/quarters/next/1")).hasStatus(404);
		assertThat(post("board", "/api/quarters/2026-27/2/start", "")).hasStatus(403);
		assertThat(text(get("board", "/api/quarters"))).contains("\"plan\":\"2026-27\",\"quarter\":1");
		assertThat(this.web.get().uri(Q1).exchange()).hasStatus(401);
	}

	@Test
	@Order(16)
	void theManagerBeginsAQuarterWhoseFirstDayPassedUnseen() {
		this.scene.itIs(LocalDate.of(2027, 1, 11));
		assertThat(text(get("manager", "/quarters"))).contains("Ask for the returns of Q3 2026-27",
				"Ask for the returns of Q2 2026-27");
		assertThat(form("manager", "/quarters/2026-27/2/start", "")).hasStatus3xxRedirection();
		assertThat(this.scene.open(GIVE)).isNotEmpty().allMatch((item) -> item.endsWith("2027-01-18"));
		assertThat(looked()).isOne();
		assertThat(this.scene.open(GIVE)).anyMatch((item) -> item.endsWith("2027-01-18")).hasSize(8);
		String page = text(get("csu.member", "/work/" + this.scene.item(GIVE, "4.90")));
		assertThat(page).contains("Two schools of four.", "40 %");
	}

	private int looked() {
		return Actor.as(Actor.SYSTEM, this.starting::startDue);
	}

	private int looked(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return looked();
	}

	private GivenProgress said(String ref) {
		return Actor.as("manager", () -> this.progress.lastBefore(this.scene.action(ref), LocalDate.of(2026, 7, 1)));
	}

	private static String json(String percent, String counted) {
		return "{\"status\": \"IN_PROGRESS\", \"confidence\": \"AMBER\", \"percent\": %s, \"counted\": %s}"
			.formatted(percent, counted);
	}

	private static String address(MvcTestResult made) {
		assertThat(made).hasStatusOk();
		return text(made).replaceAll("(?s).*<code>https?://[^/<]+(/return/[^<]+)</code>.*", "$1");
	}

	private MvcTestResult get(String account, String path) {
		return this.web.get().uri(path).with(user(account)).exchange();
	}

	private MvcTestResult post(String account, String path, String body) {
		return this.web.post()
			.uri(path)
			.with(user(account))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private MvcTestResult form(String account, String path, String typed) {
		return this.web.post()
			.uri(path)
			.with(user(account))
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(typed)
			.exchange();
	}

	private MvcTestResult nobody(String path) {
		return this.web.get().uri(path).with(anonymous()).exchange();
	}

	private MvcTestResult nobody(String path, String typed) {
		return this.web.post()
			.uri(path)
			.with(anonymous())
			.with(csrf())
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(typed)
			.exchange();
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Each letter once, however many received one of their own of it. */
	private static Collection<MimeMessage> received(String subject, int least) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> Arrays.stream(PostOffice.server().getReceivedMessages())
				.filter((mail) -> subject.equals(subject(mail)))
				.collect(Collectors.toMap(GreenMailUtil::getBody, Function.identity(), (one, copy) -> one))
				.values(), (found) -> found.size() >= least);
	}

	private static boolean delivered(String address) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> PostOffice.server().getUserManager().getUserByEmail(address) != null);
		return true;
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
