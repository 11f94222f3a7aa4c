package org.partnershipactions.journey;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.reviews.figures.QuarterArchive;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reports and what is published of them, once a quarter is: for everybody, everywhere.
 */
@WholeApplication
@Scene(value = "published-pages", at = "2026-06-30T09:00")
class PublishedPagesJourneyTests {

	private static final Quarter FIRST = Quarter.parse("2026-27-Q1");

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private QuarterAssembly assembly;

	@Autowired
	private QuarterArchive quarters;

	@Test
	void areAccessibleOnEveryScreenWithoutScriptsAndOnPaper() {
		this.plan.adopt();
		Actor.as("board", () -> this.quarters.freeze("sevenoaks", FIRST,
				this.assembly.live("sevenoaks", FIRST, new Words("Two new projects began.", "Funding ends."))));
		Actor.as("board", () -> this.quarters.publish("sevenoaks", FIRST));
		assertThat(this.quarters.published("sevenoaks", FIRST).orElseThrow().actions()).hasSizeGreaterThan(40);
		Visitor nobody = this.application.visitor(this.chrome, this.chrome.desktop());
		for (String path : List.of("/plans", "/plans/2026-27", "/plans/2026-27/q1")) {
			assertThat(lacking(nobody, path)).isEmpty();
		}
		Visitor manager = this.application.visitor(this.chrome, this.chrome.desktop()).signIn("manager");
		for (String path : List.of("/reports", "/reports/plan", "/reports/annual", "/reports/jobs",
				"/reports/data-set")) {
			assertThat(lacking(manager, path)).isEmpty();
		}
		Page phone = this.application.visitor(this.chrome, this.chrome.phone()).open("/plans/2026-27").page();
		this.chrome.screenshot(phone, "published-plan-phone");
	}

	private List<String> lacking(Visitor visitor, String path) {
		Page page = visitor.open(path).page();
		this.chrome.screenshot(page, "published" + path.replace('/', '-'));
		PageRules rules = new PageRules(this.chrome, path);
		rules.seen(page);
		Visitor without = this.application.visitor(this.chrome, this.chrome.withoutScripts());
		if (path.startsWith("/reports")) {
			without.signIn("manager");
		}
		return rules.seenWithoutScripts(without.open(path).page()).findings();
	}

}
