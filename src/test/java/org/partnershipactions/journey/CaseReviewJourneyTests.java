package org.partnershipactions.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody whom reporting did not help asks for a review of it, and learns what came of
 * that.
 */
@WholeApplication
class CaseReviewJourneyTests {

	private static final Pattern REFERENCE = Pattern.compile("CR-\\d{4}-\\d{3,}");

	private static final String STORY = "I told you three times 📞 & nothing changed. <b>Nobody came.</b>";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Test
	void threeReportsMakeItAMustAndTwoBodiesActOnWhatThePanelRecommends() {
		this.application.moveClockTo("2019-09-02T09:00");
		String caseRef = caseOfThreeReports();
		int couldApply = couldApply();
		Map<String, Integer> before = figures();
		String ref = appliesInPublic();
		assertThat(couldApply()).isEqualTo(couldApply - 1);
		itIsAcknowledgedAndMustBeHeld(ref);
		bodiesShareWhatTheyHold(ref);
		this.application.moveClockTo("2019-09-20T09:00");
		thePanelSitsUnderAnIndependentChair(ref, caseRef);
		twoBodiesAnswerWhatIsRecommended(ref);
		theApplicantIsTold(ref, "By telephone");
		as("csu.coordinator").open("/case-reviews/" + ref)
			.reads("Applicant told, appeal possible", "Contribution made", "Nothing to contribute")
			.looksRight("case-review-told");
		assertThat(added(before)).isEqualTo(Map.of("Applications", 1, "Threshold not met", 0, "Reviews held", 1,
				"Reviews with recommendations", 1));
	}

	@Test
	void fewerReportsAreDecidedOnWithReasonsAndAnAppealOpensAReviewAnew() {
		this.application.moveClockTo("2019-10-07T09:00");
		Map<String, Integer> before = figures();
		String ref = isEnteredForSomebodyElse();
		consentIsAskedForAndRecorded(ref);
		Visitor contact = as("csu.coordinator").openTask("Decide on persistence, harm and response", ref);
		contact.type("persistence", "It happened once.").type("harm", "Slight.").type("response", "At once.");
		contact.choose("No, the applicant is told why").looksRight("case-review-decide");
		contact.press("Submit").reads("is done");
		theApplicantIsTold(ref, "By letter");
		contact.open("/case-reviews/" + ref).reads("No review is held", "Record an appeal");
		contact.type("grounds", "It happens every week.").press("Record the appeal").reads("Appeal of 7 October 2019");
		Visitor manager = as("manager").openTask("Decide the appeal", ref).looksRight("case-review-appeal");
		manager.page().locator("[name=decision][value=UPHELD]").check();
		manager.type("reason", "More was reported than was counted.").press("Submit").reads("is done");
		manager.open("/case-reviews/" + ref).reads("Upheld: More was reported than was counted.");
		manager.looksRight("case-review-upheld");
		manager.page().locator("dd a[href^='/case-reviews/CR-']").click();
		manager.reads("Follows the appeal against", ref, "Acknowledge the application");
		assertThat(added(before)).isEqualTo(Map.of("Applications", 2, "Threshold not met", 1, "Reviews held", 0,
				"Reviews with recommendations", 0));
	}

	private String caseOfThreeReports() {
		String first = reported(LocalDate.of(2019, 8, 26));
		reported(LocalDate.of(2019, 8, 28));
		reported(LocalDate.of(2019, 8, 30));
		as("triage").open("/daily-tasking").press("Open a new case from " + first);
		return this.application.caseOf(first);
	}

	private String reported(LocalDate day) {
		Visitor officer = as("csu.member").open("/asb/reports/new");
		officer.page().locator("[name=category][value=noise-music]").check();
		officer.type("description", "Drums, all night.").type("day", "" + day.getDayOfMonth());
		officer.type("month", "" + day.getMonthValue()).type("year", "" + day.getYear()).type("time", "22:30");
		officer.type("address", "61 Mill Lane")
			.select("ward", "Not known")
			.type("name", "Resident 61")
			.type("telephone", "01732 960061");
		officer.press("Take the report").reads("The report is taken");
		this.application.moveClockOn();
		return this.application.lastReport();
	}

	/** How many victims the manager is told of who could apply. */
	private int couldApply() {
		Visitor manager = as("manager").open("/case-reviews").looksRight("case-reviews");
		return manager.page().locator("section[aria-labelledby=could-apply] li").count();
	}

	private String appliesInPublic() {
		Visitor victim = this.application.visitor(this.chrome, this.chrome.desktop()).open("/case-review");
		victim.looksRight("case-review-public").type("story", STORY).press("Send the application");
		victim.reads("Choose who applies", "Enter the name of whoever applies").finds("story", STORY);
		victim.looksRight("case-review-public-refused");
		victim.choose("The victim").type("applicant.name", "Resident 61").type("applicant.telephone", "01732 960061");
		victim.press("Send the application").reads("Your application is sent").looksRight("case-review-public-sent");
		return reference(victim);
	}

	private String isEnteredForSomebodyElse() {
		Visitor officer = as("csu.member").open("/case-reviews/new").looksRight("case-review-new");
		officer.choose("Somebody else, with the victim's consent").type("applicant.name", "Resident 62");
		officer.type("applicant.address", "62 Mill Lane").type("victim.name", "Resident 63");
		officer.choose("The victim agrees to this application").type("story", "They shouted at my neighbour.");
		officer.press("Take the application").reads("Case reviews");
		Matcher ref = REFERENCE.matcher(officer.page().locator(".govuk-notification-banner").textContent());
		assertThat(ref.find()).isTrue();
		return ref.group();
	}

	private void itIsAcknowledgedAndMustBeHeld(String ref) {
		Visitor contact = as("csu.coordinator").openTask("Acknowledge the application", ref);
		contact.reads("3 reports qualify.", STORY).looksRight("case-review-acknowledge");
		contact.choose("The victim applied, or a business or group for itself").press("Submit").reads("is done");
		contact.open("/case-reviews/" + ref).reads("Bodies share what they hold", "Where it stands");
		contact.looksRight("case-review-sharing");
	}

	private void consentIsAskedForAndRecorded(String ref) {
		Visitor contact = as("csu.coordinator").openTask("Acknowledge the application", ref);
		contact.choose("No, or not known").press("Submit").reads("which needs the victim's consent");
		contact.looksRight("case-review-consent").choose("Yes, the consent is recorded").press("Submit");
		contact.reads("is done");
	}

	private void bodiesShareWhatTheyHold(String ref) {
		Visitor police = as("police.coordinator").openTask("Share what you hold", ref).looksRight("case-review-share");
		police.choose("Yes").type("told", "Three calls.").type("done", "A patrol.").type("result", "Nobody there.");
		police.press("Submit").reads("is done").open("/case-reviews").reads(ref).open("/case-reviews/" + ref);
		police.reads("You see what your agency needs", "Three calls.").readsNothingOf("Where it stands");
		police.looksRight("case-review-part");
		Visitor council = as("sdc.coordinator").openTask("Share what you hold", ref).choose("Yes");
		council.type("told", "Two letters.").type("done", "A warning.").type("result", "Quiet for a week.");
		council.press("Submit").reads("is done");
		Stream.of("csu", "ccg").forEach((agency) -> {
			Visitor other = as(agency + ".coordinator").openTask("Share what you hold", ref);
			other.choose("No, nothing").press("Submit").reads("is done");
		});
	}

	private void thePanelSitsUnderAnIndependentChair(String ref, String caseRef) {
		Visitor contact = as("csu.coordinator").openTask("Hold the review panel", ref);
		contact.reads("Two letters.", "Nobody there.").looksRight("case-review-panel");
		contact.type("heldOn", LocalDate.of(2019, 9, 19)).select("chairAgency", "csu").type("chair", "Head of service");
		contact.choose("Yes").type("findings", "The reports were never joined up.");
		recommends(contact, 0, "moat", "Offer mediation.");
		contact.page().locator("form details summary").first().click();
		recommends(contact, 1, "kfrs", "Visit the house.");
		contact.press("Submit").reads("Community Safety Unit led case " + caseRef + ", so its people cannot chair");
		contact.finds("findings", "The reports were never joined up.").looksRight("case-review-chair-refused");
		contact.select("chairAgency", "independent").press("Submit").reads("is done");
	}

	private static void recommends(Visitor contact, int row, String agency, String words) {
		contact.select("recommendations[%d].agency".formatted(row), agency);
		contact.type("recommendations[%d].words".formatted(row), words);
	}

	private void twoBodiesAnswerWhatIsRecommended(String ref) {
		Visitor coordinator = as("moat.coordinator").openTask("Answer the request", ref).reads("Offer mediation.");
		coordinator.looksRight("case-review-request").choose("We accept the request").press("Submit").reads("is done");
		Visitor member = as("moat.member").openTask("Make the contribution", ref).looksRight("case-review-act");
		member.type("done", "Both sides met.").type("doneOn", LocalDate.of(2019, 9, 20)).press("Submit");
		member.reads("is done").open("/case-reviews").reads(ref);
		Visitor fire = as("kfrs.coordinator").open("/case-reviews").reads(ref).openTask("Answer the request", ref);
		fire.choose("We have nothing to contribute").press("Submit").reads("is done");
	}

	private void theApplicantIsTold(String ref, String how) {
		Visitor contact = as("csu.coordinator").openTask("Tell the applicant", ref).looksRight("case-review-tell");
		contact.choose(how).press("Submit").reads("is done");
	}

	/** The four figures of the year, as the manager sees them. */
	private Map<String, Integer> figures() {
		Locator rows = as("manager").open("/case-reviews")
			.page()
			.locator("section[aria-labelledby=year-figures] .govuk-summary-list__row");
		return rows.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.locator("dt").textContent(),
					(row) -> Integer.valueOf(row.locator("dd").textContent().strip())));
	}

	private Map<String, Integer> added(Map<String, Integer> before) {
		Map<String, Integer> now = figures();
		return now.keySet()
			.stream()
			.collect(Collectors.toMap(Function.identity(), (name) -> now.get(name) - before.get(name)));
	}

	private static String reference(Visitor visitor) {
		Matcher ref = REFERENCE.matcher(visitor.page().locator("#main-content").textContent());
		assertThat(ref.find()).isTrue();
		return ref.group();
	}

	private Visitor as(String username) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(username);
	}

}
