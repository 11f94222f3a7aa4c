package org.partnershipactions.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.workflow.Diagram;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = LookTests.Frames.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LookTests {

	private static final String POLICY = "default-src 'self'; style-src 'self'; img-src 'self' data:";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

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

	private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("manager", null, List.of()));
		chain.doFilter(request, response);
	}

	private String address() {
		return "http://localhost:" + this.port + "/process";
	}

	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, SecurityAutoConfiguration.class,
			ServletWebSecurityAutoConfiguration.class, SecurityFilterAutoConfiguration.class })
	@Import({ FrameConfiguration.class, StaticFiles.class, PageTitles.class, ProcessPage.class })
	static class Frames {

		@Bean
		CurrentPerson currentPerson() {
			return new SamplePerson(Set.of(Role.MANAGER, Role.ADMINISTRATOR, Role.AUDITOR));
		}

		@Bean
		SecurityFilterChain everybodyIsTheManager(HttpSecurity http) {
			return http.headers((headers) -> headers.contentSecurityPolicy((csp) -> csp.policyDirectives(POLICY)))
				.addFilterAfter(LookTests::signIn, SecurityContextHolderFilter.class)
				.build();
		}

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
