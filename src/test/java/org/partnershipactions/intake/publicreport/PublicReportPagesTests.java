package org.partnershipactions.intake.publicreport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The public pages as browsers meet them, and what holds off those who abuse them. */
@WholeProduct
@OnH2
class PublicReportPagesTests {

	private static final Duration LONGER_THAN_A_PROGRAM_NEEDS = Duration.ofMinutes(2);

	private static int visitors;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private PartnershipClock clock;

	private Duration before;

	@BeforeEach
	void notesTheTime() {
		this.before = this.clock.offset();
	}

	@AfterEach
	void putsTheClockBack() {
		this.clock.shift(this.before);
	}

	@Test
	void takesAReportFromTheFirstQuestionToTheSecretLink() {
		Stranger stranger = answered("Loud drums until four 🥁 & <b>shouting</b>.");
		assertThat(stranger.page()).contains("Check your answers", "Loud drums until four 🥁 &amp; &lt;b&gt;shouting",
				"12 Station Road", "30 May 2026 at 11:00pm", "About once a week", "You stay anonymous");
		stranger.sends();
		assertThat(stranger.page()).contains("Your report is sent", "R-2026-0", "/follow/");
		stranger.opens(stranger.followPath());
		assertThat(stranger.page()).contains("Your report", "We have your report", "What comes next")
			.doesNotContain("drums");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b", "\u2060", "\u3164" })
	void takesNoAnswerOfWhichNothingCanBeSeen(String blank) {
		Stranger stranger = answered("Seen by everybody.");
		stranger.opens("/report/what-happened?from=check").submits("/report/what-happened", "happened", blank);
		assertThat(stranger.status()).isEqualTo(422);
		stranger.opens("/report/where?from=check").submits("/report/where", "address", blank, "ward", "NOT_SURE");
		assertThat(stranger.page()).contains("Enter where it happened");
	}

	@Test
	void takesAPointWithoutAnAddressAndNoNumberWithoutBounds() {
		Stranger stranger = answered("In the middle of a field.").opens("/report/where?from=check");
		stranger.submits("/report/where", "latitude", "1e-400000000", "longitude", "0.19", "ward", "NOT_SURE");
		assertThat(stranger.page()).contains("Enter the latitude as a number such as 51.2720", "1e-400000000");
		stranger.submits("/report/where", "latitude", "51.2720", "longitude", "0.1900", "ward", "NOT_SURE");
		assertThat(stranger.page()).contains("Check your answers", "On the map: 51.2720, 0.1900")
			.doesNotContain("12 Station Road");
		assertThat(stranger.sends().page()).contains("Your report is sent");
	}

	@Test
	void keepsNoPlainTextInTheSession() {
		Stranger stranger = answered("The planted word is zanzibar.");
		assertThat(rawSessions()).isNotEmpty().noneMatch((text) -> text.contains("zanzibar"));
		stranger.submits("/report/what-happened", "happened", "zanzibar ".repeat(600));
		assertThat(stranger.status()).isEqualTo(422);
		assertThat(stranger.page()).contains("must be 4,000 characters or fewer; you typed 5,399", "zanzibar zanzibar");
		stranger.sends();
		assertThat(rawSessions()).noneMatch((text) -> text.contains("zanzibar") || text.contains("/follow/"));
	}

	@Test
	void keepsWhatIsTypedIntoAPageWhoseSessionRanOutSealed() {
		Stranger stranger = answered("Everything so far.").opens("/report/what-happened?from=check");
		stranger.losesTheSession().submits("/report/what-happened", "happened", "Typed as madagascar ran out.");
		assertThat(stranger.page()).contains("What you typed is kept", "madagascar", "Tell us what happened");
		assertThat(rawSessions()).noneMatch((text) -> text.contains("madagascar"));
		stranger.submits("/report/what-happened", "happened", "Typed as madagascar ran out.");
		assertThat(stranger.page()).contains("Check your answers", "madagascar", "12 Station Road");
	}

	@Test
	void sendsAReportWhoseSessionRanOutOnTheLastPage() {
		Stranger stranger = answered("The tea grew cold.").losesTheSession().sends();
		assertThat(stranger.page()).contains("Your report is kept", "The tea grew cold.");
		assertThat(stranger.sends().page()).contains("Your report is sent");
	}

	@Test
	void answersKindlyWhereNothingIsLeft() {
		assertThat(visitor().opens("/report/when").page()).contains("Your answers are no longer here", "Start now");
		assertThat(visitor().opens("/report/check").page()).contains("Your answers are no longer here");
		assertThat(visitor().opens("/report/sent").page()).contains("Your answers are no longer here");
		assertThat(visitor().opens("/report/no-such-page").page()).contains("Start now");
	}

	@Test
	void bringsCarriedAnswersBackForSomeHoursOnly() {
		Stranger stranger = answered("Long ago.").losesTheSession();
		this.clock.shift(this.clock.offset().plus(Duration.ofHours(5)));
		assertThat(stranger.sends().page()).contains("Your answers are no longer here");
	}

	@Test
	void takesNothingThatItDidNotSealItself() {
		Stranger stranger = visitor().opens("/report/danger");
		stranger.submits("/report/what", "what", "GRAFFITI", "carried", "sample:AAAA");
		assertThat(stranger.page()).contains("Your answers are no longer here");
		assertThat(visitor().opens("/report/danger").submits("/report/danger").status()).isEqualTo(422);
	}

	@Test
	void jumpsOverNoQuestion() {
		Stranger stranger = visitor().opens("/report/danger").submits("/report/danger", "danger", "NO");
		assertThat(stranger.opens("/report/contact").page()).contains("What is happening?");
		assertThat(stranger.submits("/report/check").page()).contains("What is happening?");
		assertThat(stranger.submits("/report/how-often", "often", "ONCE").page()).contains("What is happening?");
	}

	@Test
	void sendsWhoeverIsInDangerTo999First() {
		Stranger stranger = visitor().opens("/report/danger").submits("/report/danger", "danger", "YES");
		assertThat(stranger.page()).contains("Call 999 now");
		assertThat(stranger.opens("/report/what").page()).contains("Call 999 now");
		assertThat(stranger.submits("/report/emergency").page()).contains("What is happening?");
	}

	@Test
	void asksAboutAPlaceThatSeemsToLieOutsideAndLetsPeopleGoOn() {
		Stranger stranger = answered("A fire on the pavement.").opens("/report/where?from=check");
		stranger.submits("/report/where", "address", "1 Calverley Road", "postcode", "TN1 2TN", "ward", "NOT_SURE");
		assertThat(stranger.page()).contains("Is this place in our district?", "1 Calverley Road",
				"find the council by its postcode");
		assertThat(stranger.opens("/report/check").page()).contains("Is this place in our district?");
		assertThat(stranger.submits("/report/outside").page()).contains("Check your answers", "TN1 2TN");
		stranger.opens("/report/where?from=check");
		stranger.submits("/report/where", "address", "Far away", "ward", "OUTSIDE");
		assertThat(stranger.page()).contains("We cannot act outside our district").doesNotContain("go on</button>");
	}

	@Test
	void doesNothingTwice() {
		int before = reports();
		Stranger stranger = answered("Sent with two clicks.");
		String page = stranger.page();
		String sent = stranger.sends().followPath();
		assertThat(stranger.shows(page).sends().followPath()).isEqualTo(sent);
		assertThat(stranger.opens("/report/check").page()).contains("Your report is sent");
		assertThat(reports()).isEqualTo(before + 1);
		assertThat(stranger.opens("/report/danger").submits("/report/danger", "danger", "NO").page())
			.contains("What is happening?");
	}

	@Test
	void forgetsEverythingWhenAsked() {
		Stranger stranger = answered("Never mind.").submits("/report/clear");
		assertThat(stranger.page()).contains("Nothing of your report is left");
		assertThat(stranger.opens("/report/check").page()).contains("Your answers are no longer here");
	}

	@Test
	void asksOnceMoreWhereABrowserFilledTheBoxThatNobodySees() {
		int before = reports();
		Stranger stranger = answered("My browser fills in boxes.").sends("website", "https://example.org");
		assertThat(stranger.status()).isEqualTo(422);
		assertThat(stranger.page()).contains("One more step", "it is not sent yet").doesNotContain("name=\"website\"");
		assertThat(stranger.sends("confirming", "yes").page()).contains("Tick the box");
		assertThat(reports()).isEqualTo(before);
		assertThat(stranger.sends("person", "YES").page()).contains("Your report is sent");
		assertThat(reports()).isEqualTo(before + 1);
	}

	@Test
	void asksOnceMoreWhoeverIsFasterThanAPerson() {
		Stranger stranger = visitor().answersAll("Written in no time.").sends();
		assertThat(stranger.page()).contains("One more step");
		assertThat(stranger.sends("person", "YES").page()).contains("Your report is sent");
	}

	@Test
	void asksManyOfOneAddressToWaitWithTheirReportKept() {
		String library = address();
		for (int i = 0; i < 10; i++) {
			assertThat(answered(library, "Report %d of the library.".formatted(i)).sends().page())
				.contains("Your report is sent");
		}
		Stranger next = answered(library, "The eleventh in the library.").sends();
		assertThat(next.status()).isEqualTo(429);
		assertThat(next.page()).contains("Your report is kept, but not sent yet", "call 101", "library or a school");
		assertThat(answered("Somebody elsewhere.").sends().page()).contains("Your report is sent");
		this.clock.shift(this.clock.offset().plus(Duration.ofMinutes(61)));
		assertThat(next.sends("person", "YES").page()).contains("Your report is sent");
	}

	@Test
	void showsNothingButAPlainPageForAnUnknownSecret() {
		Stranger stranger = visitor().opens("/follow/no-such-secret");
		assertThat(stranger.status()).isEqualTo(404);
		assertThat(stranger.page()).contains("No report opens with this link", "make a new report", "101");
	}

	@Test
	void takesMoreAboutAReportOnceAndKeepsWhatCannotBeTaken() {
		Stranger stranger = answered("It began on Monday.").sends();
		String path = stranger.followPath();
		stranger.opens(path).submits(path, "text", " ");
		assertThat(stranger.page()).contains("Enter what you want to add");
		stranger.submits(path, "text", "x".repeat(4001));
		assertThat(stranger.page()).contains("must be 4,000 characters or fewer; you typed 4,001", "xxxx");
		stranger.submits(path, "text", "Again on Tuesday 🚨");
		assertThat(stranger.page()).contains("What you wrote is added", "You added to it on 1 June 2026");
		stranger.submits(path, "text", "Again on Tuesday 🚨");
		assertThat(stranger.page()).containsOnlyOnce("You added to it on 1 June 2026");
		this.sql.update("delete from SPRING_SESSION");
		stranger.submits(path, "text", "On Wednesday too.");
		assertThat(stranger.page()).contains("What you typed is kept", "On Wednesday too.");
	}

	@Test
	void keepsAdditionsThatAreTooManyForOneAddress() {
		Stranger stranger = answered("It never ends.").sends();
		String path = stranger.followPath();
		stranger.opens(path);
		for (int i = 0; i < 10; i++) {
			stranger.submits(path, "text", "Night %d.".formatted(i));
		}
		stranger.submits(path, "text", "Night eleven, a long tale.");
		assertThat(stranger.status()).isEqualTo(429);
		assertThat(stranger.page()).contains("What you wrote is kept below", "Night eleven, a long tale.");
	}

	@Test
	void tellsNobodyWhereItsReadersComeFromAndLeavesNothingInCaches() {
		for (String path : List.of("/report", "/report/danger", "/follow/nothing")) {
			assertThat(this.web.get().uri(path)).headers()
				.hasValue("Referrer-Policy", "no-referrer")
				.hasHeaderSatisfying("Cache-Control", (cache) -> assertThat(cache.toString()).contains("no-store"));
		}
		assertThat(this.web.get().uri("/follow/nothing")).headers().hasValue("X-Robots-Tag", "noindex, nofollow");
	}

	@Test
	void refusesAnswersThatAnotherSiteSends() {
		assertThat(this.web.post().uri("/report/danger").header("Sec-Fetch-Site", "cross-site").param("danger", "NO"))
			.hasStatus(403);
	}

	@Test
	void opensToOfficersToo() {
		assertThat(this.web.get().uri("/report/danger").with(user("csu.member"))).hasStatusOk()
			.bodyText()
			.contains("Is anyone in danger now?")
			.doesNotContain("Sign out");
	}

	private Stranger answered(String happened) {
		return answered(address(), happened);
	}

	private Stranger answered(String address, String happened) {
		Stranger stranger = new Stranger(this.web, address).answersAll(happened);
		this.clock.shift(this.clock.offset().plus(LONGER_THAN_A_PROGRAM_NEEDS));
		return stranger;
	}

	private Stranger visitor() {
		return new Stranger(this.web, address());
	}

	private static String address() {
		return "192.0.2." + ++visitors;
	}

	private int reports() {
		return Objects.requireNonNull(this.sql.queryForObject("select count(*) from asb_report", Integer.class));
	}

	private List<String> rawSessions() {
		return this.sql.query("select attribute_bytes from SPRING_SESSION_ATTRIBUTES",
				(row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8));
	}

}
