package org.partnershipactions.measures.web;

import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.Processes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of measures in a browser, on a laptop, on a phone and without scripts. */
@WholeProduct
@Scene(value = "measure-look", at = "2026-10-01T09:00")
class MeasureLookTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	private final Map<String, Page> visitors = new HashMap<>();

	@LocalServerPort
	private int port;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private FormHandlers forms;

	@Autowired
	private ReadingAsking requests;

	@Autowired
	private Processes processes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void halfAYear() {
		this.plan.adopt();
		if (this.sql.queryForObject("select count(*) from measure_reading", Integer.class) == 0) {
			give("burglary", "2026-03-31", "950");
			give("burglary", "2026-06-30", "210");
			give("burglary", "2026-08-31", "362");
			give("youth-projects", "2026-06-30", "Six projects, as many as last year; twelve good articles");
			Quarter quarter = new Quarter(new PlanYear(2026), 2);
			this.transaction.executeWithoutResult((status) -> this.requests.ask("sevenoaks", quarter)
				.forEach((key) -> this.processes.start("MeasureReading", key, Map.of())));
			give("burglary", "2026-09-30", "421");
		}
	}

	@Test
	void showsTheRegisterAndAMeasure() {
		looksRight("moat.member", "/measures", "measures");
		Page page = looksRight("police.member", "/measures/burglary", "measure-given");
		page.waitForSelector("[data-measure-chart][data-drawn]");
		assertThat(page.locator("#values tbody tr").count()).isEqualTo(3);
		Page counted = looksRight("manager", "/measures/prevent-packages", "measure-counted");
		counted.waitForSelector("[data-measure-chart][data-drawn]");
		looksRight("manager", "/measures/burglary/change", "measure-change");
		looksRight("police.member", "/measures/upload", "measure-upload");
		looksRight("police.member", "/measures/burglary/readings/2026-06-30", "measure-correct");
	}

	@Test
	void givesAnAskedReadingWithoutScripts() {
		String task = "/work/" + this.sql.queryForObject(
				"select max(id) from work_item where state = 'OPEN' and form = 'GiveReading' and subject_ref = 'vehicle-crime'",
				Long.class);
		looksRight("police.member", task, "measure-task");
		Page plain = signedIn(this.chrome.withoutScripts(), "police.member");
		plain.navigate(address(task));
		plain.locator("#field-value").fill("n/a");
		plain.locator("#field-source").fill("Police statistics");
		plain.locator("text=Submit").click();
		assertThat(plain.locator(".govuk-error-summary").innerText()).contains("leave it empty and say in the note");
		this.chrome.screenshot(plain, "measure-task-refused");
		plain.locator("#field-value").fill("301");
		plain.locator("text=Submit").click();
		plain.navigate(address("/measures/vehicle-crime"));
		assertThat(plain.locator("#values").innerText()).contains("301 crimes", "Police statistics");
		assertThat(plain.locator("[data-measure-chart]:visible").count()).isZero();
	}

	private void give(String code, String date, String value) {
		Actor.as("manager", () -> {
			this.forms.submit("GiveReading", "sevenoaks:2026:" + code,
					Map.of("value", value, "date", date, "source", "Published police statistics"));
			return null;
		});
	}

	private Page looksRight(String who, String path, String name) {
		Page page = this.visitors.computeIfAbsent(who, (person) -> signedIn(this.chrome.desktop(), person));
		page.bringToFront();
		page.navigate(address(path));
		for (int width : new int[] { 320, 1366 }) {
			page.setViewportSize(width, 768);
			this.chrome.checkFitsTheScreen(page);
			this.chrome.checkAccessible(page);
			this.chrome.screenshot(page, name + "-" + width);
		}
		return page;
	}

	private Page signedIn(Page page, String who) {
		Chrome.signIn(page, address(""), who);
		return page;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
