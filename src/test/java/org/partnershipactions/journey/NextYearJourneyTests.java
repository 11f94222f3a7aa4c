package org.partnershipactions.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipactions.testing.Chrome;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A second plan follows from the first by pages alone: scores, priorities, drafts, roles,
 * adoption, its first day, and what was left open of the year before.
 */
@WholeApplication
@Scene(value = "next-year", at = "2026-06-01T09:00")
class NextYearJourneyTests {

	private static final String TABLE = """
			ref,theme,title,lead_agencies,by_when,funding
			1.1,Estates,Walk the estate,Moat,March 2027,Existing budgets
			1.2,Estates,Light the park,CSU,February 2027,Existing budgets
			1.3,Estates,Paint the bridge,CSU,March 2027,Existing budgets
			""";

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@TempDir
	Path folder;

	@Autowired
	private RunningApplication application;

	private final Map<String, Visitor> people = new HashMap<>();

	@Test
	void fromTheScoresToWhatIsCarriedOver() {
		JourneyParts journey = new JourneyParts();
		journey.part("First year's plan", this::theFirstYearsPlanRuns)
			.part("Scores", this::theManagerScores)
			.part("Priorities", this::theBoardChooses)
			.part("Drafts", this::theTaskGroupDrafts)
			.part("Roles", this::theAgenciesAnswer)
			.part("Adoption", this::theBoardAdopts)
			.part("First of April", this::theNewYearBegins)
			.part("Year end", this::theManagerEndsTheOldYear);
		assertThat(journey.all()).isLessThan(Duration.ofHours(1));
	}

	private void theFirstYearsPlanRuns() {
		Visitor manager = who("manager").open("/plan/2026-27/import").attach("file", table());
		manager.press("See what would change").reads("1 priority and 3 actions").press("Import these actions");
		manager.follow("1. Estates").select("taskGroup", "asb").press("Save");
		manager.open("/plan/2026-27/adopt").press("Adopt the plan").reads("Adopted on 1 June 2026");
	}

	private void theManagerScores() {
		this.application.moveClockTo("2026-09-21T09:00");
		Visitor manager = who("manager").open("/plan").follow("Making of plans").looksRight("making-of-plans");
		manager.press("Begin the plan 2027-28 now").looksRight("making-begun").follow("Score the issues");
		manager.reads("Estates").looksRight("task-score").press("Submit").reads("Estates: choose a score for: harm");
		List.of("community", "rising", "volume", "harm", "comparison", "addedValue")
			.forEach((criterion) -> manager.select("issues[0]." + criterion, "HIGH"));
		manager.select("issues[0].community", "LOW").type("issues[0].note", "Asked at four markets").press("Submit");
		manager.open("/annual-plans/2027-28").reads("16 of 18").looksRight("making-scored");
	}

	private void theBoardChooses() {
		Visitor board = who("board").looksRight("home-board-chooses");
		board.openTask("Choose the priorities", "2027-28").looksRight("task-choose");
		board.type("issues[0].number", "1").select("issues[0].taskGroup", "asb").press("Submit").reads("is done");
	}

	private void theTaskGroupDrafts() {
		Visitor lead = who("asb.lead").openTask("Draft the priority's actions", "2027-28").looksRight("task-draft");
		decide(lead, 0, "CARRY").press("Submit").reads("There is a problem").looksRight("task-draft-error");
		decide(lead, 0, "CARRY");
		decide(lead, 1, "CHANGE").type("actions[1].title", "Light all parks").type("actions[1].reason", "It worked");
		decide(lead, 2, "DROP").type("actions[2].reason", "The bridge is gone");
		lead.press("Submit").reads("is done").open("/plan/2027-28").reads("1.1 Walk the estate", "1.2 Light all parks");
	}

	private void theAgenciesAnswer() {
		Visitor csu = who("csu.coordinator").openTask("Accept the role", "2027-28").looksRight("task-accept-role");
		csu.choose("We accept it").press("Submit").reads("is done");
		Visitor moat = who("moat.coordinator").openTask("Accept the role", "2027-28");
		moat.choose("We have nothing to contribute").press("Submit").reads("is done");
		who("manager").open("/annual-plans/2027-28").reads("Nothing to contribute", "Accepted");
		who("manager").looksRight("making-answered");
	}

	private void theBoardAdopts() {
		Visitor board = who("board").openTask("Adopt the plan", "2027-28").looksRight("task-adopt");
		board.choose("Adopt the plan").press("Submit").reads("is done");
		board.open("/annual-plans/2027-28").reads("Adopted", "The bridge is gone").looksRight("making-adopted");
		board.open("/plan/2027-28").reads("It begins on 1 April 2027").looksRight("plan-waits");
	}

	private void theNewYearBegins() {
		this.application.moveClockTo("2027-04-01T09:00");
		assertThat(this.application.beginPlans()).isEqualTo(1);
		Visitor member = who("csu.member").open("/").reads("is over").looksRight("home-new-year");
		member.open("/work?scope=team").reads("1.2 (2026-27) Light the park", "1.2 (2027-28) Light all parks");
	}

	private void theManagerEndsTheOldYear() {
		Visitor manager = who("manager").open("/").reads("is over").follow("carry or close them");
		manager.looksRight("year-end").select("decision-1.3", "CARRY").press("End these actions");
		manager.reads("Say why action 1.3 is carried or closed").looksRight("year-end-error");
		manager.finds("decision-1.3", "CARRY").type("reason-1.3", "A new bridge is built");
		manager.select("decision-1.1", "CLOSE").type("reason-1.1", "The walks go on in the new plan");
		manager.press("End these actions").looksRight("year-end-done");
		manager.open("/actions/2026-27/1.3").reads("Carried into the plan 2027-28 as action 1.3");
		manager.open("/actions/2027-28/1.3").reads("Paint the bridge", "Planning delivery");
		who("csu.member").openTask("Plan the delivery", "1.3").reads("Paint the bridge");
	}

	private static Visitor decide(Visitor lead, int action, String decision) {
		lead.page().locator("[name='actions[" + action + "].decision'][value=" + decision + "]").check();
		return lead;
	}

	private Path table() {
		try {
			return Files.writeString(this.folder.resolve("plan.csv"), TABLE);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Visitor who(String username) {
		return this.people.computeIfAbsent(username,
				(name) -> this.application.visitor(this.chrome, this.chrome.desktop()).signIn(name));
	}

}
