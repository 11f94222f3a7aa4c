package org.partnershipactions.journey;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.testing.Chrome;

import static org.assertj.core.api.Assertions.assertThat;

class PageRulesTests {

	private static final String FRAME = "<html lang=en><head><title>Work</title></head><body><main>%s</main></body></html>";

	private static final String GOOD = "<h1>Work</h1><p>Three tasks wait for the agency.</p>";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Test
	void findNothingOnAGoodPage() {
		assertThat(findings(GOOD)).isEmpty();
	}

	@Test
	void nameThePageAndTheRuleThatItBreaks() {
		assertThat(findings(GOOD + "<img src=x>")).singleElement().asString().startsWith("work | axe | ");
		assertThat(findings(GOOD + "<p style='width:400px'>Wide</p>")).singleElement()
			.asString()
			.startsWith("work | 320 px | ");
		assertThat(findings(GOOD + "<div style='overflow-x:auto'><p style='width:400px'>Wide</p></div>"))
			.anyMatch((finding) -> finding.startsWith("work | 320 px | scrolls, but not by keyboard"));
		assertThat(findings(GOOD + "<form><button>Send</button></form>")).singleElement()
			.asString()
			.startsWith("work | print | printed: <button>");
	}

	@Test
	void missWhatOnlyAScriptWouldBring() {
		assertThat(findings("<h1>Work</h1>")).contains("work | without scripts | nothing below the heading");
		assertThat(findings(GOOD + "<form><p>Nothing to press</p></form>"))
			.anyMatch((finding) -> finding.startsWith("work | without scripts | a form without a button"));
		assertThat(findings("<h1>&lt;title th:text=x&gt;</h1><p>Three tasks wait for the agency.</p>"))
			.anyMatch((finding) -> finding.startsWith("work | without scripts | markup to read"));
	}

	private List<String> findings(String content) {
		PageRules rules = new PageRules(this.chrome, "work");
		rules.seen(holding(this.chrome.desktop(), content));
		return rules.seenWithoutScripts(holding(this.chrome.withoutScripts(), content)).findings();
	}

	private static Page holding(Page page, String content) {
		page.setContent(FRAME.formatted(content));
		return page;
	}

}
