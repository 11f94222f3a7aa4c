package org.partnershipactions.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.security.Role;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.workflow.Diagram;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

@FramesAlone
class LookTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

	@Autowired
	private SamplePerson person;

	@BeforeEach
	void somebodyWhoMaySeeAll() {
		this.person.hold(Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR);
	}

	@Test
	void drawsTheProcessUnderTheStrictPolicyWithThePresentStepMarked() {
		Page page = drawn(this.chrome.desktop());
		assertThat(page.locator("[data-element-id=Task_ApprovePlan].app-step--late").count()).isOne();
		assertThat(page.locator("[data-element-id=Task_WritePlan].app-step--done").count()).isOne();
		assertThat(page.locator(".bjs-powered-by").boundingBox().height).isPositive();
		assertThat(page.locator(".bjs-powered-by").isVisible()).isTrue();
		this.chrome.screenshot(page, "frame-desktop");
		this.chrome.checkAccessible(page);
	}

	@Test
	void complainsOfNothingButTheInlineStyleOfTheDiagramsMark() {
		drawn(this.chrome.desktop());
		assertThat(this.chrome.complaints()).allMatch((complaint) -> complaint.contains("inline style"));
	}

	@Test
	void movesTheDiagramByKeysAndButtons() {
		Page page = drawn(this.chrome.desktop());
		String before = page.locator(".viewport").getAttribute("transform");
		page.locator(".app-diagram__canvas").focus();
		page.keyboard().press("ArrowRight");
		String moved = page.locator(".viewport").getAttribute("transform");
		page.locator("[data-zoom=in]").click();
		assertThat(moved).isNotEqualTo(before);
		assertThat(page.locator(".viewport").getAttribute("transform")).isNotEqualTo(moved);
	}

	@Test
	void fitsAPhoneWithACardForEachRow() {
		Page page = drawn(this.chrome.phone());
		PlaywrightAssertions.assertThat(page.locator(".govuk-service-navigation__toggle")).isVisible();
		this.chrome.screenshot(page, "frame-phone");
		this.chrome.checkFitsTheScreen(page);
		this.chrome.checkAccessible(page);
	}

	@Test
	void saysInWordsWithoutScriptsWhereTheProcessStands() {
		Page page = this.chrome.withoutScripts();
		page.navigate(address());
		assertThat(page.locator(".app-diagram__caption").innerText()).contains("Approve the plan, late",
				"Done before: Write the plan.");
		assertThat(page.locator(".app-diagram__view").isVisible()).isFalse();
		assertThat(page.locator(".govuk-service-navigation__link").first().isVisible()).isTrue();
	}

	private Page drawn(Page page) {
		page.navigate(address());
		page.waitForSelector("[data-drawn=true]");
		return page;
	}

	private String address() {
		return "http://localhost:" + this.port + "/process";
	}

	@Controller
	static class ProcessPage {

		@GetMapping("/process")
		String process(Model model) throws IOException {
			String xml = new ClassPathResource("pages/Sample.bpmn").getContentAsString(StandardCharsets.UTF_8);
			List<String> done = List.of("StartEvent_PlanAsked", "Task_WritePlan", "Flow_PlanAsked", "Flow_WritePlan");
			model.addAttribute("diagram",
					new Diagram(xml, done, List.of("Task_ApprovePlan"), List.of("Task_ApprovePlan")));
			return "pages/process";
		}

	}

}
