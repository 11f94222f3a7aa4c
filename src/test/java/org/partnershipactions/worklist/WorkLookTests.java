package org.partnershipactions.worklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the worklist in a browser, on a laptop, on a phone and without scripts.
 */
@WorklistScenario
class WorkLookTests {

	private static final String POLICE = "agency:police/member";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@LocalServerPort
	private int port;

	@Autowired
	private TestEngine engine;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void someItems() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.engine.opened(POLICE, LocalDate.of(2026, 5, 27));
		this.engine.opened("agency:police/coordinator", LocalDate.of(2026, 6, 2));
		this.engine.opened(POLICE, LocalDate.of(2027, 3, 31));
		this.engine.opened(POLICE, null);
	}

	@Test
	void listsWorkOnALaptopAndOnAPhone() {
		looksRight("/work?scope=team", "work");
		looksRight("/work?scope=team&due=late&size=1", "work-filtered");
		looksRight("/work", "work-empty");
	}

	@Test
	void showsATaskOnALaptopAndOnAPhone() {
		looksRight("/work/" + id(), "task");
	}

	@Test
	void completesATaskWithoutScripts() {
		Page page = signedIn(this.chrome.withoutScripts());
		page.navigate(address("/work/" + id()));
		page.locator("text=Submit").click();
		assertThat(page.locator(".govuk-error-summary").innerText()).contains("Choose whether to approve");
		this.chrome.screenshot(page, "task-refused");
		page.locator("text=Approve the delivery plan").click();
		page.locator("text=Submit").click();
		assertThat(page.url()).isEqualTo(address("/work"));
		assertThat(page.locator(".govuk-notification-banner").innerText()).contains("is done");
		page.navigate(address("/work/" + id()));
		assertThat(page.locator("#ended").innerText()).contains("already completed");
	}

	private void looksRight(String path, String name) {
		Page desktop = signedIn(this.chrome.desktop());
		desktop.navigate(address(path));
		this.chrome.screenshot(desktop, name + "-desktop");
		this.chrome.checkAccessible(desktop);
		Page phone = signedIn(this.chrome.phone());
		phone.navigate(address(path));
		this.chrome.screenshot(phone, name + "-phone");
		this.chrome.checkFitsTheScreen(phone);
	}

	private Page signedIn(Page page) {
		String account = Base64.getEncoder()
			.encodeToString("police.coordinator:partnership".getBytes(StandardCharsets.UTF_8));
		page.setExtraHTTPHeaders(Map.of("Authorization", "Basic " + account));
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private long id() {
		return this.sql.queryForObject("select min(id) from work_item", Long.class);
	}

}
