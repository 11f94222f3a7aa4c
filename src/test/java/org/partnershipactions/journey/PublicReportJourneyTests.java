package org.partnershipactions.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody reports anti-social behaviour: without an account, without scripts, on a small
 * telephone.
 */
@WholeApplication
class PublicReportJourneyTests {

	private static final String STORY = "They drum until four 🥁 every night.\n<b>We cannot sleep</b> & the baby cries.";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@BeforeEach
	void itIsAMondayMorning() {
		this.application.moveClockTo("2017-05-08T09:00");
	}

	@Test
	void reportsUnderANameWithEveryMistakePutRight() {
		Visitor resident = withScripts().open("/report").reads("Report anti-social behaviour", "Call 999");
		resident.looksRight("report-start").press("Start now").press("Continue");
		resident.reads("Choose whether anyone is in danger now").looksRight("report-danger");
		resident.choose("Yes, somebody is in danger now").press("Continue").reads("Call 999 now");
		resident.looksRight("report-emergency").press("999 is called or the danger is over: go on");
		saysWhat(resident);
		saysWhereAndWhen(resident);
		saysHowOftenAndToWhom(resident);
		saysWho(resident);
		resident.reads("Check your answers", "Loud music, parties or television", "the baby cries",
				"7 May 2017 at 11:15pm", "Somebody else: The school", "Resident 14", "By letter", "1 Mill Lane");
		resident.looksRight("report-check").press("Send the report").reads("Your report is sent", "R-2017-0");
		resident.looksRight("report-sent");
		adds(resident);
	}

	@Test
	void reportsWithoutANameAndGoesBackAndForth() {
		Visitor resident = reachesTheEnd("Graffiti on the bridge.");
		resident.reads("You stay anonymous").readsNothingOf("How to contact you");
		resident.page().goBack();
		resident.reads("Do you want to give your name?").press("Continue").reads("Check your answers");
		resident.page().locator("a[href*='/report/where']").click();
		resident.finds("address", "Under the railway bridge").type("address", "On the bridge");
		resident.press("Continue").reads("Check your answers", "On the bridge");
		resident.page().locator("button:text-is('Send the report')").dblclick();
		resident.reads("Your report is sent");
		String secret = resident.page().locator("#follow").textContent();
		resident.page().goBack();
		resident.reads("Your report is sent");
		assertThat(resident.page().locator("#follow").textContent()).isEqualTo(secret);
		resident.press("Finish").reads("Nothing of your report is left on this computer");
	}

	@Test
	void losesNothingWithItsSession() {
		Visitor resident = reachesTheEnd("Typed for an hour.");
		resident.page().context().clearCookies();
		resident.press("Send the report").reads("Your report is kept", "Typed for an hour.");
		fits(resident).press("Send the report").reads("Your report is sent");
		Visitor late = withScripts().open("/report/when").reads("Your answers are no longer here", "call 101");
		late.looksRight("report-lost");
	}

	@Test
	void confirmsOnceWhatABrowserFilledInByItself() {
		Visitor resident = reachesTheEnd(withScripts(), "Filled in by itself.");
		resident.tamper("website", "https://example.org").press("Send the report");
		resident.reads("One more step").press("Send the report").reads("Tick the box").looksRight("report-confirm");
		resident.choose("I am a person, and this is my report").press("Send the report").reads("Your report is sent");
	}

	@Test
	void worksWithScriptsAsWell() {
		Visitor resident = withScripts().open("/report/danger");
		resident.choose("No").press("Continue").choose("Barking dogs").press("Continue");
		resident.type("happened", STORY).press("Continue").type("address", "Pond field");
		resident.select("ward", "NOT_SURE").press("Continue").looksRight("report-when-scripts");
		resident.choose("It is going on now").press("Continue").choose("Most days or nights").press("Continue");
		resident.choose("The police").choose("Nobody yet").press("Continue");
		resident.reads("Do you want to give your name?");
		assertThat(this.chrome.complaints()).isEmpty();
	}

	@Test
	void saysPlainlyThatALinkOpensNothing() {
		Visitor stranger = withScripts();
		assertThat(stranger.visit("/follow/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isEqualTo(404);
		stranger.reads("No report opens with this link", "make a new report").looksRight("follow-unknown");
	}

	private void saysWhat(Visitor resident) {
		resident.press("Continue").reads("Choose what is happening").looksRight("report-what");
		resident.choose("Loud music, parties or television").choose("Barking dogs").press("Continue");
		resident.press("Continue").reads("Tell us what happened, in your own words");
		resident.type("happened", "🥁".repeat(4001)).press("Continue").reads("you typed 4,001");
		resident.finds("happened", "🥁".repeat(4001)).type("happened", STORY).looksRight("report-what-happened");
		resident.press("Continue");
	}

	private void saysWhereAndWhen(Visitor resident) {
		resident.type("postcode", "nowhere").press("Continue");
		resident.reads("Enter where it happened", "Enter a postcode", "Choose the ward");
		resident.page().locator("summary").click();
		resident.type("latitude", "north").press("Continue").reads("Enter the latitude", "Enter a postcode");
		resident.finds("postcode", "nowhere").finds("latitude", "north").looksRight("report-where");
		resident.type("address", "1 Calverley Road").type("postcode", "TN1 2TN").type("latitude", "");
		resident.select("ward", "NOT_SURE").press("Continue").reads("Is this place in our district?");
		resident.looksRight("report-outside").follow("Change the place").finds("address", "1 Calverley Road");
		resident.type("address", "1 Station Road").type("postcode", "BR8 8ES").press("Continue").press("Continue");
		resident.reads("Choose whether it is going on now").choose("It happened on this day");
		day(resident, "9", "11.15pm").press("Continue").reads("The date must be today or in the past");
		resident.finds("when-day", "9").finds("time", "11.15pm").looksRight("report-when");
		day(resident, "7", "11.15pm").press("Continue");
	}

	private void saysHowOftenAndToWhom(Visitor resident) {
		resident.press("Continue").reads("Choose how often it happens").looksRight("report-how-often");
		resident.choose("Most days or nights").press("Continue");
		resident.choose("Somebody else").press("Continue").reads("Enter whom you told").looksRight("report-told");
		resident.type("toldOther", "The school").press("Continue");
	}

	private void saysWho(Visitor resident) {
		resident.choose("Yes, I give my name").press("Continue").reads("Enter your name, or choose to stay anonymous");
		resident.looksRight("report-name").type("name", "Resident 14").press("Continue");
		resident.choose("By email").type("email", "resident.14").type("letter", "1 Mill Lane").press("Continue");
		resident.reads("Enter an email address").finds("email", "resident.14").finds("letter", "1 Mill Lane");
		resident.looksRight("report-contact").choose("By letter").press("Continue");
	}

	private void adds(Visitor resident) {
		resident.page().locator("#follow").click();
		resident.reads("Your report R-2017-0", "We have your report", "What comes next").readsNothingOf("Resident 14");
		resident.press("Add to the report").reads("Enter what you want to add").looksRight("follow-refused");
		resident.type("text", "Again last night 🥁").press("Add to the report");
		resident.reads("What you wrote is added", "You added to it on 8 May 2017").looksRight("follow");
	}

	private Visitor reachesTheEnd(String story) {
		return reachesTheEnd(withoutScripts(), story);
	}

	private Visitor reachesTheEnd(Visitor resident, String story) {
		fits(resident.open("/report/danger")).choose("No").press("Continue");
		fits(resident).choose("Graffiti").press("Continue");
		fits(resident).type("happened", story).press("Continue");
		fits(resident).type("address", "Under the railway bridge").select("ward", "NOT_SURE").press("Continue");
		fits(resident).choose("It is going on now").press("Continue");
		fits(resident).choose("This was the only time").press("Continue");
		fits(resident).choose("Nobody yet").press("Continue");
		fits(resident).choose("No, I want to stay anonymous").press("Continue");
		this.application.moveClockTo("2017-05-08T09:20");
		return fits(resident).reads("Check your answers", story);
	}

	private Visitor fits(Visitor resident) {
		this.chrome.checkFitsTheScreen(resident.page());
		return resident;
	}

	private static Visitor day(Visitor resident, String day, String time) {
		resident.type("when-day", day).type("when-month", "5").type("when-year", "2017");
		return resident.type("time", time);
	}

	private Visitor withScripts() {
		return this.application.visitor(this.chrome, this.chrome.desktop());
	}

	/** A small telephone whose browser runs no scripts. */
	private Visitor withoutScripts() {
		Page page = this.chrome.withoutScripts();
		page.setViewportSize(320, 640);
		return this.application.visitor(this.chrome, page);
	}

}
