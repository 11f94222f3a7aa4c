package org.partnershipactions.journey;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.partnershipactions.testing.Chrome;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody of the partnership at a browser of their own. */
final class Visitor {

	private static final double PATIENCE_MILLIS = 20_000;

	/** Whose window lies in front: what lies behind may be drawn late, or never. */
	private static Page front;

	private final Chrome chrome;

	private final Page page;

	private final String address;

	Visitor(Chrome chrome, Page page, String address) {
		this.chrome = chrome;
		this.page = page;
		this.address = address;
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
	}

	Page page() {
		if (front != this.page) {
			this.page.bringToFront();
			front = this.page;
		}
		return this.page;
	}

	/** Signs in as somebody at a keyboard does. */
	Visitor signInByHand(String username) {
		open("/sign-in");
		type("username", username).type("password", "partnership").press("Sign in");
		assertThat(page().locator(".app-header__name")).isVisible();
		return this;
	}

	/** Signs in with what the sign-in page would send. */
	Visitor signIn(String username) {
		Chrome.signIn(page(), this.address, username);
		assertThat(page().locator(".app-header__name")).isVisible();
		return this;
	}

	/** Opens a page and gives the status of the answer. */
	int visit(String path) {
		Response answer = page().navigate(this.address + path);
		return answer.status();
	}

	/**
	 * Asks for an address without a page around it, as a program with the visitor's
	 * session would, and gives the status of the answer.
	 */
	int ask(String request) {
		boolean post = request.startsWith("POST ");
		RequestOptions options = RequestOptions.create().setMaxRedirects(0).setMethod(post ? "POST" : "GET");
		if (post) {
			String token = page().locator("[name=_csrf]").first().inputValue();
			options.setHeader("X-CSRF-TOKEN", token).setHeader("Content-Type", "application/json").setData("{}");
		}
		return page().request().fetch(this.address + request.replace("POST ", ""), options).status();
	}

	Visitor open(String path) {
		org.assertj.core.api.Assertions.assertThat(visit(path)).as(path).isEqualTo(200);
		return this;
	}

	/**
	 * Opens a task of the visitor's agency or group from the list of work, whatever plan
	 * year stands beside the reference.
	 */
	Visitor openTask(String step, String ref) {
		open("/work?scope=team&subject=" + ref);
		Pattern name = Pattern.compile("^" + step + " for " + ref.replace(".", "\\.") + "( \\(\\d{4}-\\d{2}\\))?$");
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
		return this;
	}

	Visitor follow(String link) {
		page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
		return this;
	}

	/** Follows a link in the row of a table that tells of something. */
	Visitor followInRow(String row, String link) {
		Locator told = page().locator("tr", new Page.LocatorOptions().setHasText(row));
		told.locator("a", new Locator.LocatorOptions().setHasText(link)).click();
		return this;
	}

	Visitor type(String field, String text) {
		field(field).fill(text);
		return this;
	}

	Visitor type(String field, LocalDate day) {
		type(field + "-day", Integer.toString(day.getDayOfMonth()));
		type(field + "-month", Integer.toString(day.getMonthValue()));
		return type(field + "-year", Integer.toString(day.getYear()));
	}

	/** Puts a value into a field that the page does not let people type into. */
	Visitor tamper(String field, String value) {
		field(field).first().evaluate("(input, value) => input.value = value", value);
		return this;
	}

	Visitor choose(String option) {
		page().getByLabel(option, new Page.GetByLabelOptions().setExact(true)).check();
		return this;
	}

	Visitor select(String field, String option) {
		field(field).selectOption(option);
		return this;
	}

	Visitor attach(String field, Path file) {
		field(field).setInputFiles(file);
		return this;
	}

	Visitor press(String button) {
		page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	Visitor reads(String... texts) {
		for (String text : texts) {
			assertThat(page().locator("#main-content")).containsText(text);
		}
		return this;
	}

	Visitor readsNothingOf(String text) {
		assertThat(page().locator("#main-content")).not().containsText(text);
		return this;
	}

	Visitor finds(String field, String text) {
		assertThat(field(field)).hasValue(text);
		return this;
	}

	/**
	 * The page as a laptop and as a phone show it: accessible, no wider than the screen,
	 * and kept as pictures.
	 */
	Visitor looksRight(String name) {
		this.chrome.screenshot(page(), name + "-desktop");
		this.chrome.checkAccessible(page());
		this.chrome.checkFitsTheScreen(page());
		page().setViewportSize(320, 640);
		this.chrome.screenshot(page(), name + "-phone");
		this.chrome.checkAccessible(page());
		this.chrome.checkFitsTheScreen(page());
		page().setViewportSize(1366, 768);
		return this;
	}

	private Locator field(String name) {
		return page().locator("[name='" + name + "']");
	}

}
