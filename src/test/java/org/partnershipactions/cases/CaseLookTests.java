package org.partnershipactions.cases;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.cases.risk.RiskAssessing;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of cases in a browser, on a laptop, on a phone and without scripts. */
@WholeProduct
@Scene("case-look")
class CaseLookTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseOnTheEngine story;

	@Autowired
	private RiskAssessing risk;

	@Autowired
	private SurveyLifecycle surveys;

	private String key;

	private String ref;

	@BeforeEach
	void aCaseInWork() {
		this.key = this.story.open(CaseCategory.NOISE_MUSIC, this.story.resident("Resident 14"));
		this.ref = this.story.now(this.key).ref();
		this.story.work(this.key, CaseOnTheEngine.plan("police"));
		this.story.link(this.key, CaseCategory.HARASSMENT);
		Actor.as("csu.member", () -> this.risk.assess(this.key, RiskQuestionTexts.answersBut("frequency=DAILY",
				"worse=MUCH", "targeted=YES", "safe=NO", "effect=SERIOUS", "history=INCIDENTS", "isolation=YES")));
	}

	@Test
	void showsACaseOnALaptopAndOnAPhone() {
		Page desktop = looksRight("csu.member", "/cases/" + this.ref, "case");
		assertThat(desktop.locator("[data-risk-chart][data-drawn]").count()).isEqualTo(1);
		looksRight("csu.member", "/cases", "cases");
		looksRight("csu.member", "/cases/" + this.ref + "/do/contact", "case-contact");
		looksRight("csu.member", "/cases/" + this.ref + "/people", "case-person");
	}

	@Test
	void saysWhyWithTheTableThatAnswered() {
		Page page = looksRight("csu.member", "/cases/" + this.ref + "/risk/2", "case-why");
		page.waitForSelector("[data-decision][data-drawn]");
		assertThat(page.locator(".app-decision__hit").count()).isPositive();
	}

	@Test
	void answersTheSurveyOnAPhoneWithoutScripts() {
		String link = address("/survey/" + this.surveys.send("sevenoaks", this.key));
		Page phone = this.chrome.phone();
		phone.navigate(link);
		this.chrome.screenshot(phone, "survey-phone");
		this.chrome.checkFitsTheScreen(phone);
		this.chrome.checkAccessible(phone);
		Page plain = this.chrome.withoutScripts();
		plain.navigate(link);
		plain.locator("text=Send your answers").click();
		assertThat(plain.locator(".govuk-error-summary").innerText()).contains("Choose how satisfied you are");
		this.chrome.screenshot(plain, "survey-refused");
		for (String answer : List.of("#field-onTime", "#field-actionTaken-2")) {
			plain.locator(answer).check();
		}
		plain.locator("text=Send your answers").click();
		assertThat(plain.locator("h1").innerText()).isEqualTo("Survey finished");
		this.chrome.screenshot(plain, "survey-finished");
	}

	private Page looksRight(String who, String path, String name) {
		Page phone = signedIn(this.chrome.phone(), who);
		phone.navigate(address(path));
		this.chrome.screenshot(phone, name + "-phone");
		this.chrome.checkFitsTheScreen(phone);
		Page desktop = signedIn(this.chrome.desktop(), who);
		desktop.navigate(address(path));
		this.chrome.screenshot(desktop, name + "-desktop");
		this.chrome.checkAccessible(desktop);
		return desktop;
	}

	private Page signedIn(Page page, String who) {
		Chrome.signIn(page, address(""), who);
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
