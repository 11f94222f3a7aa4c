package org.partnershipactions.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import static org.assertj.core.api.Assertions.assertThat;

@FramesAlone
@WithMockUser("manager")
class FrameTests {

	private static final Pattern STYLE_SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private SamplePerson person;

	@BeforeEach
	void aManager() {
		this.person.hold(Role.MANAGER);
	}

	@Test
	void putsThePageBetweenHeaderAndFooter() {
		assertThat(page("/work")).contains("<h1 class=\"govuk-heading-l\">Your &lt;work&gt;</h1>")
			.containsOnlyOnce("<title>")
			.containsOnlyOnce("<main")
			.contains("Skip to main content")
			.contains("Partnership manager");
	}

	@Test
	void endsEveryTitleWithTheNameOfTheProduct() {
		assertThat(page("/work")).contains("<title>Your &lt;work&gt; – Partnership Actions</title>");
	}

	@Test
	void saysErrorFirstInTheTitleOfAPageWithErrors() {
		assertThat(page("/work?error=missing"))
			.contains("<title>Error: Your &lt;work&gt; – Partnership Actions</title>");
	}

	@Test
	void saysErrorOnceWhereThePageSaysItItself() {
		assertThat(page("/work/2")).contains("<title>Error: Your work – Partnership Actions</title>");
	}

	@Test
	void leadsAManagerToOverdueWorkButNotToAdministration() {
		assertThat(page("/work")).contains("href=\"/overdue\"", "href=\"/directory\"")
			.doesNotContain("href=\"/administration\"", "href=\"/audit\"");
	}

	@Test
	void marksThePageShownAndThePartThatItLiesIn() {
		assertThat(page("/work")).contains("href=\"/work\" aria-current=\"page\"")
			.doesNotContain("href=\"/plan\" aria-current");
		assertThat(page("/work/1")).contains("href=\"/work\" aria-current=\"true\"");
	}

	@Test
	void signsOutWithAToken() {
		assertThat(page("/work")).containsPattern("action=\"/sign-out\"[^>]*><input type=\"hidden\" name=\"_csrf\"");
	}

	@Test
	void showsTheNoticeOfTheStepBefore() {
		MvcTestResult result = this.browser.get().uri("/work").flashAttr("notice", "The plan is adopted.").exchange();
		assertThat(result).bodyText()
			.contains("govuk-notification-banner--success")
			.contains("<p class=\"govuk-notification-banner__heading\">The plan is adopted.</p>");
	}

	@Test
	void servesStyleSheetsForAYearUnderTheHashOfTheirContentAndWithoutTheFontOfGovernment() {
		Matcher sheets = STYLE_SHEET.matcher(page("/work"));
		int count = 0;
		while (sheets.find()) {
			count++;
			MvcTestResult sheet = this.browser.get().uri(sheets.group(1)).exchange();
			assertThat(sheets.group(1)).matches(".*-[0-9a-f]{32}\\.css");
			assertThat(sheet).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
			assertThat(sheet).bodyText().doesNotContainIgnoringCase("transport").doesNotContain("govuk-crest");
		}
		assertThat(count).isEqualTo(6);
	}

	@Test
	void servesNoCrownNeitherInPagesNorAsAFile() {
		String govuk = "/webjars/govuk-frontend/dist/govuk/";
		assertThat(page("/work")).doesNotContainIgnoringCase("crown").doesNotContainIgnoringCase("logotype");
		assertThat(this.browser.get().uri(govuk + "assets/images/favicon.svg")).hasStatus(404);
		assertThat(this.browser.get().uri(govuk + "assets/fonts/light-94a07e06a1-v2.woff2")).hasStatus(404);
		assertThat(this.browser.get().uri(govuk + "govuk-frontend.min.js")).hasStatusOk();
	}

	private String page(String path) {
		MvcTestResult result = this.browser.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result).bodyText().doesNotContain("th:");
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Controller
	static class SamplePages {

		@GetMapping({ "/work", "/work/1" })
		String sample(@RequestParam(required = false) String error, Model model) {
			model.addAttribute("heading", "Your <work>");
			model.addAttribute("errors", (error != null) ? List.of(error) : List.of());
			return "pages/sample";
		}

		@GetMapping("/work/2")
		String saysItself(Model model) {
			model.addAttribute("heading", "Error: Your work");
			model.addAttribute("errors", List.of("missing"));
			return "pages/sample";
		}

	}

}
