package org.partnershipactions.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong, the answer says what to do, and nothing that was typed is lost.
 */
@WholeApplication
class BadInputJourneyTests {

	private static final String MARKUP = "<script>alert(1)</script> & \"Öffnung\" 🚓";

	private static final String PLAN = "Plan the delivery";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@BeforeEach
	void aSmallPlanIsRunning() {
		this.application.adoptASmallPlan();
	}

	@Test
	void namesEachAnswerThatIsMissingTooLongOrNoNumberAndKeepsTheText() {
		Visitor member = as("moat.member").openTask(PLAN, "3.99").press("Submit");
		member.reads("There is a problem", "Enter what will be done", "Choose what will be counted");
		member.looksRight("task-refused").type("approach", "🚓".repeat(2100)).select("outputUnit", "patrols");
		member.type("outputTarget", "many").press("Submit");
		member.reads("must be 2,000 characters or fewer; you typed 2,100", "must be a whole number, like 12");
		member.finds("approach", "🚓".repeat(2100)).finds("outputUnit", "patrols").finds("outputTarget", "many");
	}

	@Test
	void refusesWhatTheFormDoesNotOffer() {
		Visitor member = planned(as("moat.member"), "3.91", "Walks.").tamper("asks[0].agency", "mars").press("Submit");
		member.reads("There is a problem", "There is no row for mars").finds("approach", "Walks.");
		member.press("Submit").reads("is done");
		Visitor lead = as("asb.lead").openTask("Approve the delivery plan", "3.91");
		lead.choose("Approve the delivery plan").tamper("decision", "MAYBE").type("comment", MARKUP).press("Submit");
		lead.reads("There is a problem").finds("comment", MARKUP);
		lead.choose("Approve the delivery plan").press("Submit").reads("is done");
		lead.open("/actions/2018-19/3.91").reads("0 of 2 answered").readsNothingOf("mars");
	}

	@Test
	void showsMarkupAndEmojiAsTheyWereTyped() {
		planned(as("moat.member"), "3.92", MARKUP).press("Submit").reads("is done");
		as("asb.lead").openTask("Approve the delivery plan", "3.92").reads(MARKUP);
		as("manager").open("/actions/2018-19/3.92").reads(MARKUP);
		assertThat(this.chrome.complaints()).allMatch((complaint) -> complaint.contains("inline style"));
	}

	@Test
	void tellsTheSecondPersonWhoWasFasterAndKeepsTheirText() {
		Visitor second = planned(as("moat.coordinator"), "3.93", "The text of the second.");
		planned(as("moat.member"), "3.93", "The text of the first.").press("Submit").reads("is done");
		second.press("Submit")
			.reads("This task is no longer open", "already completed on 3 April 2018", "by Moat Homes member",
					"The text of the second.");
		second.looksRight("task-too-late");
	}

	@Test
	void doesNothingTwiceAfterTheBackButton() {
		Visitor member = planned(as("moat.member"), "3.94", "Typed once.").press("Submit").reads("is done");
		member.page().goBack();
		member.reads("This task was already completed on 3 April 2018", "by you. There is nothing more to do here.");
	}

	@Test
	void takesADoubleClickAsOneAnswer() {
		Visitor member = planned(as("moat.member"), "3.95", "Two clicks.");
		member.page().locator("button:text-is('Submit')").dblclick();
		member.reads("is done").open("/actions/2018-19/3.95").reads("Delivery plan submitted with 0 milestones");
		assertThat(this.application.openItemsOf("3.95")).isOne();
	}

	@Test
	void bringsALongAnswerThroughALostSession() {
		String answer = "A long answer. ".repeat(100).strip();
		Visitor member = planned(as("moat.member"), "3.96", answer);
		this.application.endSessions();
		member.press("Submit").reads("What you typed is kept").looksRight("sign-in-kept");
		member.type("username", "moat.member").type("password", "partnership").press("Sign in");
		member.reads("Your session had run out", "it has not been submitted yet").finds("approach", answer);
		member.press("Submit").reads("is done");
	}

	@Test
	void answersAnAddressThatLeadsNowhere() {
		Visitor member = as("moat.member");
		assertThat(member.visit("/work/999999999")).isEqualTo(404);
		member.reads("Page not found", "Check the address").looksRight("not-found");
		assertThat(member.visit("/work/moat")).isEqualTo(404);
		assertThat(member.visit("/actions/2018-19/9.99")).isEqualTo(404);
		assertThat(member.visit("/actions/2018-19/3.91/evidence/none")).isEqualTo(404);
		assertThat(member.visit("/plan/2018-19/priorities/77")).isEqualTo(404);
		assertThat(member.visit("/plan/next-year")).isEqualTo(404);
		assertThat(member.visit("/agencies/mars")).isEqualTo(404);
	}

	@Test
	void takesEvidenceOfTheRightKindAndSizeOnly() throws IOException {
		Visitor member = as("moat.member").open("/actions/2018-19/3.97").press("Add the file");
		member.reads("Choose a file to add").attach("file", file("visit.exe", 10)).press("Add the file");
		member.reads("files with such a name are not taken. Choose a file of one of these kinds");
		member.attach("file", file("picture.png", 10)).press("Add the file").reads("whose content matches its name");
		member.attach("file", file("long.txt", 10_500_000)).press("Add the file");
		member.reads("The file must be 10 MB or smaller").attach("file", file("notes.txt", 10)).press("Add the file");
		member.reads("The file is added", "notes.txt").looksRight("evidence");
		String address = member.page().locator("#evidence a").getAttribute("href");
		APIResponse download = member.page().request().get(member.page().url().replaceAll("/actions.*", "") + address);
		assertThat(download.headers().get("content-disposition")).startsWith("attachment").contains("notes.txt");
	}

	@Test
	void saysHowLargeAFileMayBeBeforeItIsReadAtAll() throws IOException {
		Path file = file("huge.txt", 61 * 1024 * 1024);
		Visitor member = as("moat.member").open("/actions/2018-19/3.97").attach("file", file).press("Add the file");
		member.reads("The file is too large", "a file of evidence at most 10 MB").looksRight("file-too-large");
	}

	@Test
	void withdrawsAnActionOnce() {
		Visitor second = as("manager").open("/actions/2018-19/3.98/change/withdrawal");
		Visitor manager = as("manager").open("/actions/2018-19/3.98/change/withdrawal").looksRight("withdraw");
		manager.press("Withdraw the action").reads("Enter a reason");
		manager.type("reason", "The estate was sold.").press("Withdraw the action").reads("The action was withdrawn");
		manager.reads("Closed: withdrawn").looksRight("action-withdrawn");
		second.type("reason", "No money is left.").press("Withdraw the action");
		second.reads("Nothing was changed", "This action is not running", "No money is left.");
		assertThat(this.application.openItemsOf("3.98")).isZero();
	}

	@Test
	void movesADateWithinThePlanYearOnly() {
		Visitor manager = as("manager").open("/actions/2018-19/3.97/change/date");
		moved(manager, "31", "2", "2019").reads("Enter a real date, like 30 9 2026").looksRight("date-refused");
		moved(manager, "2", "4", "2018").reads("The new date must be today or later");
		moved(manager, "1", "4", "2019").reads("on or before 31 March 2019, the end of the plan year 2018-19");
		manager.finds("reason", MARKUP).finds("day", "1");
		moved(manager, "30", "9", "2018").reads("The date was moved", "From 31 March 2019 to 30 September 2018",
				MARKUP);
	}

	private static Visitor planned(Visitor visitor, String ref, String approach) {
		visitor.openTask(PLAN, ref);
		return visitor.type("approach", approach).select("outputUnit", "patrols").type("outputTarget", "12");
	}

	private static Visitor moved(Visitor visitor, String day, String month, String year) {
		visitor.type("day", day).type("month", month).type("year", year).type("reason", MARKUP);
		return visitor.press("Move the date");
	}

	private static Path file(String name, int size) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "uploads"));
		return Files.writeString(folder.resolve(name), "x".repeat(size));
	}

	private Visitor as(String username) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(username);
	}

}
