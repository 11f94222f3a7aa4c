package org.partnershipactions.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.DecisionTaking.ChangedMeanwhile;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Chrome;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A task group's review as its members live it on a real MariaDB: called from the pack,
 * held by several people at once, confirmed, applied and followed up.
 */
@WholeApplication
class GroupReviewJourneyTests {

	private static final String PACK = "/task-groups/asb/review-pack";

	private static final String ACTION = "/actions/2018-19/";

	private static final int WRITERS = 6;

	@RegisterExtension
	final Chrome chrome = new Chrome();

	@Autowired
	private RunningApplication application;

	@Autowired
	private DecisionTaking decisions;

	@BeforeEach
	void aSmallPlanIsRunning() {
		this.application.adoptASmallPlan();
	}

	@Test
	void isHeldBySeveralAtOnceConfirmedAndApplied() throws Exception {
		Visitor lead = as("asb.lead").open(PACK).press("Call a review").reads("The review is called", "0 decisions");
		String review = lead.page().url().replaceAll(".*(/reviews/[^#?]+).*", "$1");
		Visitor member = as("police.member").open(review);
		twoWriteTheSame(lead, member);
		decide(lead.open(review));
		manyWriteTheSame(review.replace("/reviews/", ""));
		lead.open(review).reads("7 decisions").looksRight("review-held");
		assertThat(lacking("review", review)).isEmpty();
		hold(lead);
		confirm(lead);
		member.open(review + "/minutes")
			.reads("7 decisions, 1 not applied", "The action is closed: withdrawn", "Kent Police was asked")
			.looksRight("review-minutes");
		member.open(ACTION + "3.91").reads("30 September 2018", "The hall is closed", "agreed the rating: Slipping");
		lead.open(PACK).reads("minutes of 3 April 2018", "Ask the caretaker").looksRight("review-pack");
		answer();
		member.open(review + "/minutes").reads("Done: All were asked", "Action kept: We need it");
		assertThat(lacking("minutes", review + "/minutes")).isEmpty();
		assertThat(lacking("pack", PACK)).isEmpty();
	}

	private void twoWriteTheSame(Visitor lead, Visitor member) {
		write(lead, "3-90-note", Map.of("words", "Ask the schools first")).reads("1 decision", "Saved by");
		write(member, "3-90-note", Map.of("words", "Ask the parents first")).reads("Your decision was not saved",
				"saved this decision on 3 April 2018 at", "Ask the schools first");
		assertThat(member.page().locator("#action-3-90-note-words").inputValue()).isEqualTo("Ask the parents first");
		member.looksRight("review-conflict");
		save(member, "3-90-note").reads("1 decision", "Ask the parents first");
	}

	/** Of many who save the same new decision in one moment, one does. */
	private void manyWriteTheSame(String review) throws Exception {
		DecisionEntry entry = new DecisionEntry(this.application.keyOf(new PlanYear(2018), "3.95"), DecisionKind.NOTE,
				null, "In one moment", null, null, null);
		CyclicBarrier start = new CyclicBarrier(WRITERS);
		Callable<Boolean> writer = () -> {
			start.await();
			try {
				return Actor.as("police.member", () -> {
					this.decisions.save(review, entry);
					return true;
				});
			}
			catch (ChangedMeanwhile ex) {
				return false;
			}
		};
		assertThat(saved(writer)).containsOnlyOnce(true).hasSize(WRITERS);
	}

	private static List<Boolean> saved(Callable<Boolean> writer) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
		try {
			List<Future<Boolean>> running = new ArrayList<>();
			for (int i = 0; i < WRITERS; i++) {
				running.add(threads.submit(writer));
			}
			List<Boolean> saved = new ArrayList<>();
			for (Future<Boolean> one : running) {
				saved.add(one.get());
			}
			return saved;
		}
		finally {
			threads.shutdownNow();
		}
	}

	/** A date, a rating, a follow-up, a withdrawal and a note. */
	private static void decide(Visitor lead) {
		write(lead, "3-91-date", Map.of("day", "30", "month", "9", "year", "2018", "words", ""))
			.reads("There is a problem", "Enter a reason");
		lead.looksRight("review-refused");
		write(lead, "3-91-date", Map.of("words", "The hall is closed")).reads("2 decisions");
		unfold(lead, "3-91-rating").page().locator("#action-3-91-rating-rating-AMBER").check();
		write(lead, "3-91-rating", Map.of("words", "It will be tight")).reads("3 decisions");
		unfold(lead, "3-92-follow-up").page().locator("#action-3-92-follow-up-agency").selectOption("police");
		write(lead, "3-92-follow-up",
				Map.of("day", "20", "month", "April", "year", "2018", "words", "Ask the caretaker"))
			.reads("4 decisions");
		write(lead, "3-93-withdrawal", Map.of("words", "Others do it")).reads("5 decisions");
		write(lead, "3-94-note", Map.of("words", "Carry on")).reads("6 decisions");
	}

	private static void hold(Visitor lead) {
		lead.openTask("Hold the review", "asb-2018-04-03").reads("What was decided", "Who was there");
		lead.choose("It was held, and the decisions are saved").type("heldOn-day", "3").type("heldOn-month", "4");
		lead.type("heldOn-year", "2018").looksRight("review-hold-task").press("Submit").reads("is done");
	}

	/** Somebody withdraws an action before the minutes are confirmed. */
	private void confirm(Visitor lead) {
		as("manager").open(ACTION + "3.94/change/withdrawal")
			.type("reason", "The law has changed")
			.press("Withdraw the action")
			.reads("was withdrawn");
		lead.openTask("Confirm the minutes", "asb-2018-04-03").choose("Confirm them and apply the decisions");
		lead.press("Submit").reads("is done");
	}

	private void answer() {
		Visitor police = as("police.member").openTask("Do the follow-up", "3.92").reads("Ask the caretaker");
		police.choose("It is done").type("answer", "All were asked").press("Submit").reads("is done");
		Visitor manager = as("manager").openTask("Decide on the withdrawal", "3.93").reads("Others do it");
		manager.choose("Keep the action").type("comment", "We need it").press("Submit").reads("is done");
	}

	private static Visitor write(Visitor visitor, String form, Map<String, String> answers) {
		unfold(visitor, form);
		answers.forEach((field, text) -> visitor.page().locator("#action-%s-%s".formatted(form, field)).fill(text));
		return save(visitor, form);
	}

	private static Visitor unfold(Visitor visitor, String form) {
		if (visitor.page().locator("#action-" + form).getAttribute("open") == null) {
			visitor.page().locator("#action-%s > summary".formatted(form)).click();
		}
		return visitor;
	}

	private static Visitor save(Visitor visitor, String form) {
		visitor.page().locator("#action-%s button:not([name])".formatted(form)).click();
		return visitor;
	}

	private List<String> lacking(String name, String path) {
		PageRules rules = new PageRules(this.chrome, name);
		Visitor scriptless = this.application.visitor(this.chrome, this.chrome.withoutScripts()).signIn("asb.lead");
		return rules.seen(as("asb.lead").open(path).page()).seenWithoutScripts(scriptless.open(path).page()).findings();
	}

	private Visitor as(String who) {
		return this.application.visitor(this.chrome, this.chrome.desktop()).signIn(who);
	}

}
