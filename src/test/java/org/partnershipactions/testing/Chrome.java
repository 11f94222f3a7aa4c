package org.partnershipactions.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens pages in the machine's Chromium, as a laptop or a phone:
 * {@code @RegisterExtension Chrome chrome = new Chrome()}.
 */
public final class Chrome implements BeforeEachCallback, AfterEachCallback {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

	private static final boolean PICTURES = Boolean.getBoolean("screenshots");

	private final List<BrowserContext> visits = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private Browser browser;

	@Override
	public void beforeEach(ExtensionContext context) {
		this.browser = context.getRoot()
			.getStore(Namespace.create(Chrome.class))
			.computeIfAbsent(Chromium.class, (key) -> Chromium.launch(), Chromium.class)
			.browser();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		this.visits.forEach(BrowserContext::close);
		this.visits.clear();
		this.complaints.clear();
	}

	/** A new visitor at a laptop. */
	public Page desktop() {
		return open(new Browser.NewContextOptions().setViewportSize(1366, 768));
	}

	/** A new visitor with a small phone. */
	public Page phone() {
		return open(new Browser.NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
	}

	/** A new visitor whose browser runs no scripts. */
	public Page withoutScripts() {
		return open(new Browser.NewContextOptions().setViewportSize(1366, 768).setJavaScriptEnabled(false));
	}

	/**
	 * Signs somebody in with what the sign-in page would send, and goes where that leads:
	 * the page itself is looked at elsewhere, and typing takes a browser longer than all
	 * that follows.
	 */
	public static void signIn(Page page, String address, String username) {
		APIRequestContext requests = page.context().request();
		Matcher token = CSRF.matcher(requests.get(address + "/sign-in").text());
		assertThat(token.find()).as("a token on the sign-in page").isTrue();
		APIResponse answer = requests.post(address + "/sign-in",
				RequestOptions.create()
					.setForm(FormData.create()
						.set("username", username)
						.set("password", "partnership")
						.set("_csrf", token.group(1))));
		page.navigate(answer.url());
	}

	/** What the browser's console called an error since the test began. */
	public List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	/**
	 * Keeps the whole page as {@code target/screenshots/<name>.png} for somebody to look
	 * at, where a run was asked to ({@code -Dscreenshots=true}): no test reads a picture,
	 * and drawing some three hundred takes minutes.
	 */
	public void screenshot(Page page, String name) {
		if (PICTURES) {
			page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
		}
	}

	/** Fails with what axe finds against WCAG 2.2 AA and its own good practice. */
	public void checkAccessible(Page page) {
		page.waitForLoadState();
		assertThat(Axe.violations(page)).as("axe on %s", page.url()).isEmpty();
	}

	/** Fails where a person would have to scroll sideways. */
	public void checkFitsTheScreen(Page page) {
		page.waitForLoadState();
		Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(((Number) tooWide).intValue()).as("pixels beyond the right edge of %s", page.url()).isZero();
	}

	private Page open(Browser.NewContextOptions options) {
		BrowserContext visit = this.browser.newContext(options.setLocale("en-GB").setTimezoneId("Europe/London"));
		this.visits.add(visit);
		visit.onConsoleMessage(this::hear);
		visit.onWebError((error) -> this.complaints.add(error.error()));
		return visit.newPage();
	}

	private void hear(ConsoleMessage message) {
		if ("error".equals(message.type())) {
			this.complaints.add(message.text());
		}
	}

}
