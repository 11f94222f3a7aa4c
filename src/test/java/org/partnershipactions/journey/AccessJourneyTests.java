package org.partnershipactions.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

	/**
	 * With the real filters: tests that pretend to be a browser put others in their
	 * place.
	 */
	@Test
	void whoeverSendsSomethingWithoutASessionIsGivenNone() throws Exception {
		for (String path : List.of("/no-such-page", "/sign-out", "/leave", "/account/password")) {
			HttpResponse<Void> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create(this.application.address() + path))
					.timeout(Duration.ofSeconds(20))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("a=b"))
					.build(), BodyHandlers.discarding());
			assertThat(answer.headers().allValues("Set-Cookie")).as(path)
				.noneMatch((cookie) -> cookie.startsWith("SESSION="));
		}
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
