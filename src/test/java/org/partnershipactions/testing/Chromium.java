package org.partnershipactions.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The machine's own Chromium, started once and used by every browser test. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	/**
	 * What Playwright switches off, as its own switch counts no more once there is
	 * another, and two pages of the address bar's list, which cost each new visitor two
	 * seconds of a processor.
	 */
	private static final List<String> WITHOUT = List.of("AvoidUnnecessaryBeforeUnloadCheckSync",
			"BoundaryEventDispatchTracksNodeRemoval", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider",
			"GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding",
			"ThirdPartyStoragePartitioning", "BlockOriginHeaderModificationOnRedirect", "Translate", "AutoDeElevate",
			"OptimizationHints", "WebUIOmniboxPopup", "WebUIOmniboxAimPopup");

	private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
			"--disable-features=" + String.join(",", WITHOUT));

	static Chromium launch() {
		Map<String, String> nothingToDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(nothingToDownload));
		Browser browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(SWITCHES));
		return new Chromium(playwright, browser);
	}

	private static Path installed() {
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"Browser tests need Chromium: install the package chromium (.ci/run does)"));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
