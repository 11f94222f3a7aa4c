package org.partnershipactions.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case that only named people see, a colleague on leave, and everything sealed again:
 * done by those whose work it is, and looked at.
 */
@WholeApplication
class ConfidenceJourneyTests {

	/** What only the page of the case itself says. */
	private static final String PLACE = "Swanley St Mary's ward";

	private static final String STORY = "Somebody stands outside the shelter every evening.";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@BeforeEach
	void itIsMonday() {
		this.application.moveClockTo("2021-05-10T09:00");
	}

	@Test
	void aRestrictedCaseIsForNamedPeopleAndForWhoeverSaysWhy() {
		String ref = "/cases/" + aCase();
		Visitor officer = as("csu.member").open(ref + "/do/restrict");
		officer.type("reason", "Her former partner works for one of us.").press("Restrict the case");
		officer.reads("The case is restricted", PLACE).looksRight("confidence-restricted");

		Visitor colleague = as("csu.coordinator");
		assertThat(colleague.visit(ref)).as("without a reason").isEqualTo(403);
		colleague.reads("This case is restricted").readsNothingOf(PLACE);
		colleague.looksRight("confidence-reason").press("Open the case").reads("Say why you need to open");
		colleague.looksRight("confidence-reason-missing").type("reason", "The shelter calls about tonight.");
		colleague.press("Open the case").reads(PLACE);
		assertThat(as("moat.member").visit(ref)).as("strangers").isEqualTo(404);

		officer.open(ref + "/readers").type("username", "nobody.here").press("Name the person");
		officer.reads("There is a problem").finds("username", "nobody.here").looksRight("confidence-reader-unknown");
		officer.type("username", "csu.coordinator").press("Name the person").reads("csu.coordinator");
		officer.looksRight("confidence-readers");
		as("csu.coordinator").open(ref).reads(PLACE).readsNothingOf("This case is restricted");
		as("auditor").open("/views").reads("The shelter calls about tonight.").looksRight("confidence-views");
	}

	@Test
	void whoIsAwayIsCoveredByAColleagueOfTheirOwn() {
		Visitor coordinator = as("wkha.coordinator").open("/leave").looksRight("confidence-leave");
		assertThat(coordinator.page().locator("[name='cover'] option[value='moat.member']").count())
			.as("somebody of another agency to choose")
			.isZero();
		coordinator.select("away", "wkha.coordinator");
		coordinator.type("begins", "2021-05-10").type("ends", "2021-05-21").press("Arrange the cover");
		coordinator.reads("There is a problem").looksRight("confidence-leave-nobody").select("cover", "wkha.member");
		coordinator.type("begins", "2021-05-10").type("ends", "2021-09-10").press("Arrange the cover");
		coordinator.reads("There is a problem").finds("ends", "2021-09-10").looksRight("confidence-leave-too-long");
		coordinator.type("ends", "2021-05-21").press("Arrange the cover").reads("21 May 2021");
		coordinator.looksRight("confidence-leave-arranged");
		as("wkha.member").open("/leave").reads("21 May 2021").looksRight("confidence-leave-told");
	}

	@Test
	void everythingIsSealedAgainAndEvidenceOpensAllTheSame() throws IOException {
		this.application.moveClockTo("2021-05-17T09:00");
		String ref = "/cases/" + aCase();
		Path diary = Files.writeString(Files.createDirectories(Path.of("target", "uploads")).resolve("diary.txt"),
				STORY);
		Visitor officer = as("csu.member").open(ref).attach("file", diary).press("Add the file").reads("diary.txt");
		Visitor admin = as("admin").open("/administration/keys").looksRight("confidence-keys");
		admin.press("Seal everything again")
			.reads("Complete: every text and every file")
			.looksRight("confidence-keys-sealed");
		String file = officer.open(ref).page().locator("a:has-text('diary.txt')").first().getAttribute("href");
		assertThat(officer.page()
			.request()
			.get(officer.page().url().replaceAll("^(https?://[^/]+).*", "$1") + file)
			.text()).isEqualTo(STORY);
	}

	/** Reference of a case that grew from a call. */
	private String aCase() {
		Visitor triage = as("triage").open("/asb/reports/new");
		triage.page().locator("[name=category]").first().check();
		triage.type("description", STORY).type("address", "3 Shelter Row").select("ward", "Swanley St Mary's");
		triage.choose("Wants to stay anonymous: leave the rest empty").press("Take the report");
		this.application.moveClockOn();
		String report = this.application.lastReport();
		triage.open("/daily-tasking").press("Open a new case from " + report);
		return this.application.caseOf(report);
	}

	private Visitor as(String username) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(username);
	}

}
