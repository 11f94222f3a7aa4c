package org.partnershipactions.testing;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChromeTests {

	private static final String GOOD = "<html lang=en><head><title>Work</title></head>"
			+ "<body><main><h1>Work</h1></main></body></html>";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Test
	void opensAPageOnALaptopAndOnAPhone() {
		Page phone = this.chrome.phone();
		phone.setContent(GOOD);
		assertThat(phone.title()).isEqualTo("Work");
		assertThat(phone.evaluate("innerWidth")).isEqualTo(320);
		assertThat(this.chrome.desktop().evaluate("innerWidth")).isEqualTo(1366);
	}

	@Test
	void acceptsAnAccessiblePageAndNamesWhatAnotherLacks() {
		Page page = this.chrome.desktop();
		page.setContent(GOOD);
		this.chrome.checkAccessible(page);
		page.setContent("<html><body><img src=x></body></html>");
		assertThatThrownBy(() -> this.chrome.checkAccessible(page)).hasMessageContaining("image-alt");
	}

	@Test
	void looksAtColoursThatItHasNotFoundWellBefore() {
		Page page = this.chrome.desktop();
		String style = "<style>.pale { color: #eee } .dark { color: #111 }</style>";
		String list = style + "<ul><li class='dark'><b>Seen</b></li><li class='dark'><b>Seen</b></li></ul>";
		page.setContent(GOOD.replace("</main>", list + "</main>"));
		this.chrome.checkAccessible(page);
		this.chrome.checkAccessible(page);
		page.setContent(
				GOOD.replace("</main>", list.replace("</ul>", "<li class='pale'><b>Lost</b></li></ul></main>")));
		for (int time = 0; time < 2; time++) {
			assertThatThrownBy(() -> this.chrome.checkAccessible(page)).hasMessageContaining("color-contrast")
				.hasMessageContaining("Lost")
				.hasMessageNotContaining("Seen</b></li><li class='pale'");
		}
		page.setContent(GOOD.replace("</main>", list.replace("<ul>", "<ul class='pale'>") + "</main>")
			.replace("class='dark'><b>", "><b>"));
		assertThatThrownBy(() -> this.chrome.checkAccessible(page)).hasMessageContaining("color-contrast");
	}

	@Test
	void asksAgainAtAnotherWidthOnlyWhereThatChangesAnything() {
		Page page = this.chrome.desktop();
		String narrow = "<style>.narrow { display: none } @media (max-width: 600px) { .narrow { display: block }"
				+ " .pair a { display: block; width: 12px; height: 12px; overflow: hidden } }</style>";
		page.setContent(GOOD.replace("</main>", narrow + "<p><img class='narrow' src=x></p></main>"));
		this.chrome.checkAccessible(page);
		page.setViewportSize(320, 640);
		assertThatThrownBy(() -> this.chrome.checkAccessible(page)).hasMessageContaining("image-alt");
		page.setViewportSize(1366, 768);
		String pair = "<div class='pair'><a href='/a'>First of two</a><a href='/b'>Other of two</a></div>";
		page.setContent(GOOD.replace("</main>", narrow + pair + "</main>"));
		this.chrome.checkAccessible(page);
		page.setViewportSize(320, 640);
		assertThatThrownBy(() -> this.chrome.checkAccessible(page)).hasMessageContaining("target-size");
	}

	@Test
	void noticesAPageThatIsWiderThanAPhone() {
		Page page = this.chrome.phone();
		page.setContent(GOOD);
		this.chrome.checkFitsTheScreen(page);
		page.setContent("<p style='width:400px'>Wide</p>");
		assertThatThrownBy(() -> this.chrome.checkFitsTheScreen(page)).hasMessageContaining("beyond the right edge");
	}

	@Test
	void hearsTheConsole() {
		this.chrome.desktop().evaluate("console.error('Refused')");
		assertThat(this.chrome.complaints()).containsExactly("Refused");
	}

}
