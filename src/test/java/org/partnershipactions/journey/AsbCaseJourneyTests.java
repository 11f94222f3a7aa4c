package org.partnershipactions.journey;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents report, from the first word to a closed case. */
@WholeApplication
class AsbCaseJourneyTests {

	private static final String NOISE = "Loud music, parties or television";

	private static final String HATE = "Abuse because of who somebody is, such as their race, religion, disability,"
			+ " sexual orientation or gender identity";

	private static final Pattern REFERENCE = Pattern.compile("R-\\d{4}-\\d{5}");

	/** Two thousand characters as people count them, most of them beyond two bytes. */
	private static final String STORY = "Words of hate on the wall. " + "🚓".repeat(1973);

	private static final String VICTIM = "Resident 21";

	private static final String NEIGHBOUR = "Resident 22";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Test
	void offensiveGraffitiThatNobodySignedForIsGoneWithinTwoDays() {
		this.application.moveClockTo("2019-05-07T09:00");
		String report = reports("Graffiti that insults or threatens people", "Under the footbridge", STORY, null);
		Visitor triage = as("triage").open("/daily-tasking").reads(report, STORY);
		triage.looksRight("tasking").press("Open a new case from " + report);
		String ref = caseOf(report);
		Visitor officer = as("csu.member").openTask("Remove the graffiti", ref);
		officer.looksRight("case-graffiti-task");
		this.application.moveClockTo("2019-05-08T15:00");
		officer.type("removedOn", LocalDate.of(2019, 5, 8)).type("removedAt", "14:30").press("Submit").reads("is done");
		officer.open("/cases/" + ref).reads("Offensive graffiti").looksRight("case-graffiti");
		assertThat(this.application.openItems("Task_TellTheReporter", report)).isZero();
		assertThat(this.application.openItems("Task_RemoveTheGraffiti", ref)).isZero();
		assertThat(this.application.openItems("Task_AssessTheRisk", ref)).isOne();
	}

	@Test
	void aNoiseThatThreeReportsTellOfBecomesAHighCaseThatIsClosedInTheEnd() {
		this.application.moveClockTo("2019-06-03T09:00");
		String first = reports(NOISE, "4 Mill Lane", "They play music all night.", VICTIM);
		as("triage").open("/daily-tasking").press("Open a new case from " + first);
		String ref = caseOf(first);
		theReporterIsTold(first);
		theVictimIsHeardAndTheRiskIsMedium(ref);
		twoMoreReportsJoin(ref);
		theRiskIsHighAndTheTaskGroupTakesItIn(ref);
		twoAgenciesContribute(ref);
		mediationThenAWarningThenANotice(ref);
		itIsClosedAndTheVictimAnswers(ref);
		as("auditor").open("/views").reads(ref).looksRight("views");
	}

	private void theReporterIsTold(String report) {
		Visitor triage = as("triage").openTask("Tell the reporter", report);
		triage.looksRight("report-tell").choose("Telephone").type("words", "We opened a case and will call you.");
		triage.press("Submit").reads("is done");
	}

	private void theVictimIsHeardAndTheRiskIsMedium(String ref) {
		Visitor officer = as("csu.member").openTask("Contact the victim", ref).looksRight("case-contact");
		officer.choose("I reached the victim").select("channel", "Telephone").type("words", "Has not slept for weeks.");
		officer.press("Submit").reads("is done");
		officer.openTask("Assess the risk", ref).looksRight("case-risk-task");
		answersAll(officer);
		officer.select("raisedTo", "Yes, it is Medium").type("reason", "There is a baby in the house.");
		officer.press("Submit").reads("is done");
		officer.openTask("Agree the action plan", ref).type("summary", "Quiet after ten in the evening.");
		officer.select("powers[0].tool", "Mediation").type("powers[0].why", "Both sides are willing.");
		officer.page().locator("[name='powers[0].use'][value=USED]").check();
		officer.looksRight("case-plan-task").press("Submit").reads("is done");
		officer.open("/cases/" + ref).reads("Medium", "Quiet after ten in the evening.", VICTIM).looksRight("case");
	}

	private void twoMoreReportsJoin(String ref) {
		this.application.moveClockTo("2019-06-10T09:00");
		String second = reports(NOISE, "4 Mill Lane", "Again, and they shout at us.", VICTIM);
		as("triage").open("/daily-tasking").reads(ref, "same place").press("Join " + ref + " with " + second);
		this.application.moveClockTo("2019-06-12T09:00");
		String third = reports(HATE, "4 Mill Lane", "Now they threaten us.", VICTIM);
		as("triage").open("/daily-tasking").press("Join " + ref + " with " + third);
	}

	private void theRiskIsHighAndTheTaskGroupTakesItIn(String ref) {
		Visitor officer = as("csu.member").openTask("Assess the risk again", ref);
		answersAll(officer);
		officer.select("raisedTo", "Yes, it is High").type("reason", "Threats, and the family is afraid.");
		officer.press("Submit").reads("is done");
		officer.open("/cases/" + ref).reads("High", "Accept into the task group").looksRight("case-high");
		officer.page().locator("#risk table a").last().click();
		officer.reads("High", "Threats, and the family is afraid.").looksRight("case-why");
		Visitor lead = as("asb.lead").openTask("Accept into the task group", ref).looksRight("case-accept");
		lead.choose("Yes, it is accepted").press("Submit").reads("is done");
	}

	private void twoAgenciesContribute(String ref) {
		for (String agency : new String[] { "police", "moat" }) {
			Visitor officer = as("csu.member").open("/cases/" + ref + "/do/ask");
			officer.page().locator("[name=agency]").selectOption(agency);
			officer.type("request", "Visit the address on Friday.").press("Ask an agency").reads("The agency is asked");
			Visitor coordinator = as(agency + ".coordinator").openTask("Answer the request", ref);
			coordinator.choose("We accept the request").press("Submit").reads("is done");
			Visitor member = as(agency + ".member").openTask("Make the contribution", ref);
			member.type("done", "Visited, calm.").type("doneOn", LocalDate.of(2019, 6, 12)).press("Submit");
			member.reads("is done").open("/cases/" + ref).reads("Visited, calm.").looksRight("case-" + agency);
		}
	}

	private void mediationThenAWarningThenANotice(String ref) {
		Visitor officer = as("csu.member").open("/cases/" + ref + "/people").choose("Person complained about");
		officer.type("name", NEIGHBOUR).type("bornOn", LocalDate.of(1980, 2, 1)).looksRight("case-person");
		officer.press("Continue").reads(NEIGHBOUR);
		uses(officer, ref, "MEDIATION", "12 6 2019").press("Record it").reads("Mediation", "Live");
		uses(officer, ref, "CP_NOTICE", "12 6 2019").press("Record it");
		officer.reads("a written warning with time to act comes first").looksRight("power-refused");
		uses(officer, ref, "CP_WARNING", "12 6 2019").type("actBy", "19 6 2019").press("Record it");
		officer.reads("Community Protection Warning");
		this.application.moveClockTo("2019-06-20T09:00");
		uses(officer, ref, "CP_NOTICE", "20 6 2019").press("Record it").reads("Community Protection Notice");
		officer.looksRight("case-powers");
	}

	private void itIsClosedAndTheVictimAnswers(String ref) {
		Visitor officer = as("csu.member");
		proposes(officer, ref).reads("The risk is High", "nobody looks after it").looksRight("case-open-ends");
		as("asb.lead").open("/cases/" + ref + "/do/lower")
			.choose("Medium")
			.type("reason", "Calm for a week.")
			.press("Lower the risk")
			.reads("The risk is lowered");
		endsThePowers(officer, ref);
		proposes(officer, ref).reads("is done");
		Visitor lead = as("asb.lead").openTask("Approve closure", ref).looksRight("case-approve");
		lead.choose("Approve the closure").press("Submit").reads("is done");
		officer.openTask("Tell the victim", ref).select("channel", "Telephone").press("Submit").reads("is done");
		officer.open("/cases/" + ref).press("Make a link to the survey");
		String link = officer.page().locator("code").textContent().strip();
		Visitor victim = this.application.visitor(this.chrome, this.chrome.desktop());
		victim.open(link.replaceAll("^https?://[^/]+", "")).looksRight("survey");
		victim.page().locator("[name=actionTaken][value=SATISFIED]").check();
		victim.press("Send your answers").reads("Thank you");
		officer.open("/cases/" + ref).reads("Closed").looksRight("case-closed");
		assertThat(this.application.openItemsOf(ref)).isZero();
	}

	private Visitor proposes(Visitor officer, String ref) {
		officer.openTask("Propose closure", ref).select("outcome", "Resolved by formal action");
		return officer.choose("It improved").type("summary", "A notice, and calm since.").press("Submit");
	}

	private void endsThePowers(Visitor officer, String ref) {
		while (this.application.openItems("Task_ReviewTheIntervention", ref) > 0) {
			officer.openTask("Review the intervention", ref).choose("It is over").choose("It worked");
			officer.type("words", "Kept since it began.").press("Submit").reads("is done");
		}
	}

	private Visitor uses(Visitor officer, String ref, String tool, String from) {
		officer.open("/cases/" + ref + "/interventions/new");
		officer.page().locator("[name=tool]").selectOption(tool);
		officer.page().locator("[name=issuer]").selectOption("csu");
		Locator people = officer.page().locator("[name=subject] option");
		officer.page().locator("[name=subject]").selectOption(people.last().getAttribute("value"));
		return officer.type("from", from).type("conditions", "Quiet after ten.");
	}

	/** Answers each question of the risk with its mildest answer. */
	private static void answersAll(Visitor officer) {
		Locator questions = officer.page().locator("fieldset:has(> .govuk-radios)");
		for (int number = 0; number < questions.count(); number++) {
			questions.nth(number).locator("input[type=radio]").first().check();
		}
	}

	private String reports(String what, String address, String story, String name) {
		Visitor resident = this.application.visitor(this.chrome, this.chrome.withoutScripts()).open("/report/danger");
		resident.choose("No").press("Continue").choose(what).press("Continue").type("happened", story);
		resident.press("Continue").type("address", address).select("ward", "NOT_SURE").press("Continue");
		resident.choose("It is going on now").press("Continue").choose("Most days or nights").press("Continue");
		resident.choose("Nobody yet").press("Continue");
		if (name == null) {
			resident.choose("No, I want to stay anonymous").press("Continue");
		}
		else {
			resident.choose("Yes, I give my name").type("name", name).press("Continue");
			resident.choose("By letter").type("letter", "5 Mill Lane").press("Continue");
		}
		this.application.moveClockOn();
		resident.reads("Check your answers", story).press("Send the report").reads("Your report is sent");
		Matcher ref = REFERENCE.matcher(resident.page().locator("#main-content").textContent());
		assertThat(ref.find()).isTrue();
		return ref.group();
	}

	private String caseOf(String report) {
		return this.application.caseOf(report);
	}

	private Visitor as(String username) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(username);
	}

}
