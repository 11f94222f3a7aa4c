package org.partnershipactions.journey;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.attack.AccessVerdicts;
import org.partnershipactions.attack.AccessVerdicts.Verdict;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may open what: each role at each page and endpoint. */
@WholeApplication
class AccessJourneyTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@BeforeEach
	void aSmallPlanIsRunning() {
		this.application.adoptASmallPlan();
	}

	@Test
	void nobodyApprovesAStageThatTheySubmittedThemselves() {
		Visitor admin = this.application.visitor(this.chrome, this.chrome.desktop()).signInByHand("admin");
		admin.open("/administration/people/moat.coordinator");
		admin.looksRight("administration-person").select("role", "LEAD").select("group", "asb");
		admin.press("Give the role").reads("Lead waits for the manager's consent");
		Visitor manager = visitor("manager").open("/roles").looksRight("roles");
		manager.press("Give the role to Moat Homes coordinator")
			.reads("Lead, Anti-social behaviour task group", "Partnership manager");
		Visitor both = visitor("moat.coordinator").openTask("Plan the delivery", "3.90");
		both.type("approach", "Walks.").select("outputUnit", "patrols").type("outputTarget", "12").press("Submit");
		both.openTask("Approve the delivery plan", "3.90").choose("Approve the delivery plan").press("Submit");
		both.reads("so somebody else must approve it.");
		visitor("asb.lead").openTask("Approve the delivery plan", "3.90")
			.choose("Approve the delivery plan")
			.press("Submit")
			.reads("is done");
	}

	@Test
	void pagesOfPersonalDataLookRight() {
		Visitor manager = visitor("manager");
		manager.open("/personal-data").looksRight("personal-data");
		manager.open("/disclosures").looksRight("disclosures");
		manager.open("/retention").looksRight("retention");
		Visitor auditor = visitor("auditor");
		auditor.open("/views").looksRight("views").press("Check that none is missing or changed").reads("entries hold");
		Visitor admin = visitor("admin");
		admin.open("/administration/wards").looksRight("wards").press("Add").reads("Enter the name of the ward");
		admin.looksRight("wards-error").open("/administration/keys").looksRight("keys");
	}

	@Test
	void opensToEachRoleWhatIsTheirsAndNothingElse() {
		List<Visitor> visitors = AccessVerdicts.ROLES.stream().map(this::visitor).toList();
		assertThat(AccessVerdicts.inTheBrowser().stream().map((row) -> answers(visitors, row)))
			.containsExactlyElementsOf(AccessVerdicts.inTheBrowser());
	}

	private Verdict answers(List<Visitor> visitors, Verdict row) {
		String task = this.application.taskOf("3.99").replace("/work/", "");
		return row
			.answered(visitors.stream().map((visitor) -> visitor.ask(row.request().replace("TASK", task))).toList());
	}

	private Visitor visitor(String username) {
		Visitor visitor = this.application.visitor(this.chrome, this.chrome.desktop());
		return username.equals("nobody") ? visitor.open("/sign-in") : visitor.signIn(username);
	}

}
