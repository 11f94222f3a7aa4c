package org.partnershipactions.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.journey.EveryPage.Visit;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page there is, in a sample year under way: accessible, fit for a small phone,
 * usable without scripts, and printable.
 */
@WholeProduct
@Scene(value = "every-page", at = "2026-06-30T09:00", lived = true)
class EveryPageJourneyTests {

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private EveryPage everyPage;

	private final Map<String, Visitor> visitors = new HashMap<>();

	@Test
	void leavesNoPageOut() {
		assertThat(this.everyPage.left()).isEmpty();
		assertThat(this.pages.unvisitedBy(List.of("/work")))
			.contains("/plan", "/actions/{year}/{ref}", "/overdue/{key}/decision", "/failing/fault")
			.doesNotContain("/work", "/api/plans", "/plan/{year}/export.csv");
	}

	@Test
	void isForEverybodyOnEveryScreenWithoutScriptsAndOnPaper() {
		assertThat(this.everyPage.visits(this::html)).flatExtracting(this::lacking).isEmpty();
	}

	@Test
	void isSoWhereAFileOrAnAnswerIsSentBack() throws IOException {
		Path broken = Files.writeString(Files.createDirectories(Path.of("target", "uploads")).resolve("broken.csv"),
				"ref,title,lead_agencies,other_partners,by_when,funding\n3.1,,Nobody we know,,Some day,\n");
		Path table = Path.of("db/sample/action-plan-2016-17.txt");
		String task = this.pages.taskWith("PlanDelivery");
		assertThat(lacking("no file", "manager", (it) -> imports(it, null))).isEmpty();
		assertThat(lacking("import refused", "manager", (it) -> imports(it, broken))).isEmpty();
		assertThat(lacking("import report", "manager", (it) -> imports(it, table))).isEmpty();
		assertThat(lacking("answers refused", this.pages.ownerOf(task), (it) -> it.open(task).press("Submit")))
			.isEmpty();
	}

	@Test
	void theHomeOfWhoSeesEverythingIsOnOneScreenOfALaptop() {
		for (String who : List.of("manager", "board", "auditor")) {
			Page home = visitor(who).open("/").page();
			this.chrome.screenshot(home, "home-glance-" + who);
			assertThat(home.evaluate("innerHeight")).isEqualTo(768);
			assertThat((int) home.evaluate("document.documentElement.scrollHeight")).as(who).isLessThanOrEqualTo(768);
			assertThat(home.locator(".app-tile, .app-glance__table a, .app-next a").all()).as(who)
				.hasSizeGreaterThan(15)
				.allMatch((link) -> link.boundingBox().y + link.boundingBox().height <= 768);
		}
	}

	private static Visitor imports(Visitor manager, Path file) {
		manager.open("/plan/2016-17/import");
		return ((file != null) ? manager.attach("file", file) : manager).press("See what would change");
	}

	private List<String> lacking(Visit visit) {
		if (visit.leadsOn()) {
			return answered(visit, visitor(visit.who()).ask(visit.address()));
		}
		List<String> refused = answered(visit, visitor(visit.who()).visit(visit.address()));
		if (!refused.isEmpty()) {
			return refused;
		}
		PageRules rules = new PageRules(this.chrome, visit.line()).seen(visitor(visit.who()).page());
		Visitor scriptless = withoutScripts(visit.who());
		List<String> refusedThere = answered(visit, scriptless.visit(visit.address()));
		return refusedThere.isEmpty() ? rules.seenWithoutScripts(scriptless.page()).findings() : refusedThere;
	}

	private static List<String> answered(Visit visit, int status) {
		return (status == visit.status()) ? List.of() : List.of(visit.line() + " | answers " + status);
	}

	private List<String> lacking(String name, String who, UnaryOperator<Visitor> arrival) {
		PageRules rules = new PageRules(this.chrome, name);
		rules.seen(arrival.apply(visitor(who)).page());
		return rules.seenWithoutScripts(arrival.apply(withoutScripts(who)).page()).findings();
	}

	private String html(String who, String address) {
		return visitor(who).open(address).page().content();
	}

	private Visitor visitor(String who) {
		return this.visitors.computeIfAbsent(who, (name) -> {
			Visitor visitor = this.application.visitor(this.chrome, this.chrome.desktop());
			return name.equals("nobody") ? visitor : visitor.signIn(name);
		});
	}

	private Visitor withoutScripts(String who) {
		return this.visitors.computeIfAbsent(who + " without scripts", (name) -> {
			Visitor visitor = this.application.visitor(this.chrome, this.chrome.withoutScripts());
			return who.equals("nobody") ? visitor : visitor.signIn(who);
		});
	}

}
