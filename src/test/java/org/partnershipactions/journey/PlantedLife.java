package org.partnershipactions.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.partnershipactions.testing.Chrome;

/**
 * The life of a case in which every field that somebody types into gets a word of its
 * own, all of which begin alike.
 */
final class PlantedLife {

	static final String WORD = "plumquill";

	static final String TELEPHONE = "01732998877";

	private static final String CASES = "/cases/";

	private final RunningApplication application;

	private final Chrome chrome;

	private final Footprints footprints;

	PlantedLife(RunningApplication application, Chrome chrome, Footprints footprints) {
		this.application = application;
		this.chrome = chrome;
		this.footprints = footprints;
	}

	/** Lives it, and gives the reference of the case. */
	String run(Path folder) {
		this.application.moveClockTo("2020-06-01T09:00");
		String ref = aPublicReportBecomesACase();
		twoMoreReportsAreTelephonedIn(ref);
		theVictimIsHeardAndAPlanAgreed(ref);
		agenciesAnswer(ref);
		somebodyIsComplainedAboutAndWarned(ref, folder.resolve(WORD + "file.txt"));
		theUpdateComesLateAndIsExplained(ref);
		theCaseIsClosed(ref);
		theCaseIsReopened(ref);
		return ref;
	}

	/** Those who may see most open what lists and keeps it. */
	void everybodyLooks(String ref) {
		as("auditor").open("/views").open("/audit?subject=" + ref).open("/disclosures");
		Visitor manager = as("manager");
		manager.open(CASES + ref).reads(words("plan"), words("contact"), words("update"));
		manager.open("/overdue").open("/cases").open("/work?scope=team");
		this.footprints.readAgain(manager.page(), manager.page().url().replaceAll("/work.*", ""));
	}

	private String aPublicReportBecomesACase() {
		Visitor resident = visitor(this.chrome.withoutScripts()).open("/report/danger");
		resident.choose("No").press("Continue").choose("Loud music, parties or television").press("Continue");
		resident.type("happened", words("story")).press("Continue").type("address", "4 Plumquillplace Lane");
		resident.press("Continue").reads("Choose the ward").select("ward", "NOT_SURE").press("Continue");
		resident.choose("It is going on now").press("Continue").choose("Most days or nights").press("Continue");
		resident.choose("Somebody else").type("toldOther", words("school")).press("Continue");
		resident.choose("Yes, I give my name").type("name", "Plumquillname Plumquillsurname").press("Continue");
		resident.choose("By email").type("email", "plumquillmail@residents.example").press("Continue");
		this.application.moveClockOn();
		resident.reads("Check your answers", words("story")).press("Send the report").reads("Your report is sent");
		resident.page().locator("#follow").click();
		resident.type("text", words("addition")).press("Add to the report").reads("is added");
		String report = this.application.lastReport();
		as("triage").open("/daily-tasking").reads(words("story")).press("Open a new case from " + report);
		does("triage", "Tell the reporter", report).choose("E-mail, sent when you submit")
			.type("words", words("told"))
			.press("Submit")
			.reads("is done");
		return this.application.caseOf(report);
	}

	private void twoMoreReportsAreTelephonedIn(String ref) {
		Visitor triage = as("triage");
		String joined = telephoned(triage, "Plumquillname Plumquillsurname");
		triage.open("/daily-tasking").press("Join " + ref + " with " + joined);
		String referred = telephoned(triage, "Plumquillother");
		Visitor tasking = triage.open("/daily-tasking");
		Locator fields = tasking.page().locator("form[action$='" + referred + "']").last();
		fields.locator("[name=reason]").fill(words("referral"));
		fields.locator("[name=agency]").selectOption("moat");
		fields.locator("[value=refer]").click();
		answers("moat.coordinator", referred, "We decline the request");
	}

	private String telephoned(Visitor officer, String name) {
		officer.open("/asb/reports/new");
		officer.page().locator("[name=category]").first().check();
		officer.type("description", words("call")).type("howOften", words("often")).type("time", "08:00");
		officer.type("address", "4 Plumquillplace Lane").select("ward", "Swanley St Mary's");
		officer.type("telephone", TELEPHONE)
			.type("postal", "9 Plumquillhome Road")
			.type("alreadyToldTo", words("warden"));
		officer.press("Take the report").reads("name").type("name", name).press("Take the report");
		this.application.moveClockOn();
		return this.application.lastReport();
	}

	private void theVictimIsHeardAndAPlanAgreed(String ref) {
		does("csu.member", "Contact the victim", ref).choose("I reached the victim")
			.select("channel", "Telephone")
			.type("words", words("contact"))
			.press("Submit")
			.reads("is done");
		Visitor officer = does("csu.member", "Assess the risk", ref);
		answersAll(officer);
		officer.select("raisedTo", "Yes, it is Medium").type("reason", words("risk")).press("Submit").reads("is done");
		officer.openTask("Agree the action plan", ref)
			.type("summary", words("plan"))
			.select("powers[0].tool", "Mediation");
		officer.type("powers[0].why", words("power")).type("steps[0].task", words("step")).press("Submit");
		officer.reads("There is a problem").select("steps[0].agency", "police");
		officer.page().locator("[name='powers[0].use'][value=USED]").check();
		officer.press("Submit").reads("is done");
		does("asb.lead", "Accept into the task group", ref).choose("Yes, it is accepted")
			.type("reason", words("accepted"))
			.press("Submit")
			.reads("is done");
	}

	private void agenciesAnswer(String ref) {
		Visitor officer = as("csu.member").open(CASES + ref + "/do/ask");
		officer.page().locator("[name=agency]").selectOption("moat");
		officer.type("request", words("request")).press("Ask an agency").reads("The agency is asked");
		answers("moat.coordinator", ref, "We decline the request");
		answers("police.coordinator", ref, "We accept the request");
		does("police.member", "Make the contribution", ref).type("done", words("done"))
			.type("doneOn", LocalDate.of(2020, 6, 1))
			.press("Submit")
			.reads("is done");
		does("csu.coordinator", "Decide on the declined request", ref).choose("Go on without this contribution")
			.type("comment", words("declined"))
			.press("Submit")
			.reads("is done");
	}

	private void somebodyIsComplainedAboutAndWarned(String ref, Path file) {
		Visitor officer = as("csu.member").open(CASES + ref + "/people").choose("Person complained about");
		officer.type("name", "Plumquillneighbour").type("health", words("health")).type("telephone", TELEPHONE);
		officer.type("address", "6 Plumquillnext Lane").type("email", "plumquillnext@residents.example");
		officer.press("Continue").reads("same telephone").press("Add the person").reads("Plumquillneighbour");
		officer.open(CASES + ref + "/interventions/new").select("tool", "CP_WARNING").select("issuer", "csu");
		Locator people = officer.page().locator("[name=subject] option");
		officer.select("subject", people.last().getAttribute("value")).type("from", "1 6 2020");
		officer.type("actBy", "8 6 2020").type("conditions", words("condition")).press("Record it");
		officer.reads("Community Protection Warning");
		keepsAFileAndRestricts(officer, ref, file);
	}

	private static void keepsAFileAndRestricts(Visitor officer, String ref, Path file) {
		officer.open(CASES + ref)
			.attach("file", written(file))
			.press("Add the file")
			.reads(file.getFileName().toString());
		officer.open(CASES + ref + "/do/restrict").type("reason", words("restricted")).press("Restrict the case");
		officer.reads("is restricted").open(CASES + ref + "/readers").type("username", "csu.coordinator");
		officer.press("Name the person")
			.reads("csu.coordinator")
			.open(CASES + ref + "/do/contact")
			.choose("Telephone")
			.choose("Yes");
		officer.type("words", words("logged")).press("Record a contact").reads("is written down");
	}

	private void theUpdateComesLateAndIsExplained(String ref) {
		this.application.moveClockTo("2020-06-29T09:00");
		this.application.runTimers();
		does("csu.coordinator", "Explain the delay", ref).select("reason", "Waiting for a partner")
			.type("explanation", words("explanation"))
			.type("remedy", words("remedy"))
			.press("Submit")
			.reads("is done");
		Visitor manager = as("manager");
		manager.visit(CASES + ref);
		manager.reads("This case is restricted").type("reason", words("why")).press("Open the case").reads(ref);
		does("manager", "Review the overdue work", ref).choose("Keep the date and chase")
			.type("comment", words("chase"))
			.press("Submit")
			.reads("is done");
		does("csu.member", "Update the victim", ref).choose("The victim was told how the case stands")
			.select("channel", "Telephone")
			.type("words", words("update"))
			.press("Submit")
			.reads("is done");
	}

	private void theCaseIsClosed(String ref) {
		while (this.application.openItems("Task_ReviewTheIntervention", ref) > 0) {
			done(does("csu.member", "Review the intervention", ref).choose("It is over")
				.choose("It worked")
				.type("words", words("review")));
		}
		if (this.application.openItems("Task_SuperviseTheCase", ref) > 0) {
			done(does("csu.coordinator", "Supervise the case", ref).type("words", words("supervised")));
		}
		done(does("csu.member", "Propose closure", ref).select("outcome", "Resolved by formal action")
			.choose("It improved")
			.type("summary", words("summary"))
			.type("victimsView", words("view")));
		done(does("asb.lead", "Approve closure", ref).choose("Approve the closure").type("comment", words("comment")));
		Visitor officer = done(does("csu.member", "Tell the victim", ref).select("channel", "Telephone")
			.type("words", words("farewell")));
		officer.open(CASES + ref).press("Make a link to the survey");
		survey(officer.page().locator("code").textContent().strip().replaceAll("^https?://[^/]+", ""));
	}

	private void survey(String link) {
		Visitor victim = visitor(this.chrome.withoutScripts()).open(link);
		victim.page().locator("[name=actionTaken][value=SATISFIED]").check();
		victim.type("words", words("survey")).press("Send your answers").reads("Thank you");
	}

	private void theCaseIsReopened(String ref) {
		Visitor officer = as("csu.member").open(CASES + ref + "/do/reopen").type("reason", words("reopened"));
		officer.press("Reopen the case").reads("is open again").openTask("Contact the victim", ref);
		officer.type("words", words("draft")).press("Save as draft").reads("draft");
	}

	private void answers(String account, String ref, String answer) {
		done(does(account, "Answer the request", ref).choose(answer).type("reason", words("answer")));
	}

	private static Visitor done(Visitor visitor) {
		return visitor.press("Submit").reads("is done");
	}

	/** Answers each question of the risk with its mildest answer. */
	private static void answersAll(Visitor officer) {
		Locator questions = officer.page().locator("fieldset:has(> .govuk-radios)");
		for (int number = 0; number < questions.count(); number++) {
			questions.nth(number).locator("input[type=radio]").first().check();
		}
	}

	private static String words(String field) {
		return "Said by " + WORD + field + ".";
	}

	private static Path written(Path file) {
		try {
			return Files.writeString(file, words("file"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Visitor does(String account, String step, String ref) {
		return as(account).openTask(step, ref);
	}

	private Visitor as(String account) {
		return visitor(this.chrome.withoutScripts()).signIn(account);
	}

	private Visitor visitor(Page page) {
		return this.application.visitor(this.chrome, this.footprints.follow(page));
	}

}
