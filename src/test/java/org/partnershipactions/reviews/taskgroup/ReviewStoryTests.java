package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.action.TimelineEntry;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.reviews.followups.FollowUpState;
import org.partnershipactions.reviews.followups.FollowUpView;
import org.partnershipactions.reviews.taskgroup.DecisionTaking.ChangedMeanwhile;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Reviews on the real engine and the real plan. Each test has actions of its own, and
 * leaves no review open.
 */
@WholeProduct
@Scene("reviews")
class ReviewStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Quarter QUARTER = Quarter.parse("2026-27-Q1");

	private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

	@Autowired
	private GroupReviewScene engine;

	@Autowired
	private ReviewCalling calling;

	@Autowired
	private GroupReviewReading reading;

	@Autowired
	private DecisionTaking decisions;

	@Autowired
	private MinutesReading minutes;

	@Autowired
	private ReviewPackReading packs;

	@Autowired
	private ActionChanges changes;

	private String review;

	@BeforeEach
	void aCalledReview() {
		this.engine.itIs(BEGIN);
		this.review = this.engine.call("asb");
	}

	@AfterEach
	void endTheReview() {
		this.engine.itIs(BEGIN);
		this.engine.end(this.review);
	}

	@Test
	void appliesWhatWasDecidedAndSaysSo() {
		String action = this.engine.key("3.1");
		save(entry(action, DecisionKind.DATE, "The hall opens late", AUTUMN));
		save(rating(action, Rag.AMBER, "Half of it is missing"));
		save(entry(action, DecisionKind.NOTE, "Ask the schools first", null));
		assertThat(this.engine.view("3.1").summary().due()).isNotEqualTo(AUTUMN);
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		ActionView after = this.engine.view("3.1");
		assertThat(after.summary().due()).isEqualTo(AUTUMN);
		assertThat(after.deadlineChanges()).singleElement()
			.satisfies((change) -> assertThat(change.by()).isEqualTo("asb.lead"));
		assertThat(after.timeline()).extracting(TimelineEntry::text)
			.contains("Task group agreed the rating: Slipping. Half of it is missing",
					"Task group decided at its review: Ask the schools first");
		assertThat(minutes().items()).singleElement()
			.satisfies((item) -> assertThat(item.decisions()).hasSize(3)
				.extracting(DecisionView::result)
				.containsOnly(DecisionResult.APPLIED));
		assertThat(pack().actions()).filteredOn((one) -> one.ref().equals("3.1"))
			.extracting(RatedAction::agreed)
			.containsExactly(Rag.AMBER);
	}

	@Test
	void appliesTheRestWhereAnActionWasWithdrawnMeanwhile() {
		String gone = this.engine.key("3.2");
		String stays = this.engine.key("3.3");
		save(entry(gone, DecisionKind.DATE, "More time", AUTUMN));
		save(entry(gone, DecisionKind.NOTE, "Think of it", null));
		save(followUp(gone, "police"));
		save(entry(stays, DecisionKind.DATE, "More time", AUTUMN));
		this.engine.hold(this.review);
		as("manager", () -> this.changes.withdraw(gone, "The law has changed."));
		this.engine.confirm(this.review);
		assertThat(this.engine.view("3.3").summary().due()).isEqualTo(AUTUMN);
		assertThat(this.engine.view("3.2").summary().due()).isNotEqualTo(AUTUMN);
		assertThat(minutes().notApplied()).isEqualTo(3);
		assertThat(minutes().items().get(0).decisions()).extracting(DecisionView::resultWords)
			.containsOnly("The action is closed: withdrawn");
		assertThat(minutes().followUps()).isEmpty();
	}

	@Test
	void saysWhyADateCannotBeMovedWithoutLosingTheOthers() {
		String action = this.engine.key("3.4");
		save(entry(action, DecisionKind.DATE, "Far too late", LocalDate.of(2027, 5, 1)));
		save(entry(action, DecisionKind.NOTE, "Carry on", null));
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		assertThat(minutes().items().get(0).decisions()).extracting(DecisionView::result)
			.containsExactly(DecisionResult.NOT_APPLIED, DecisionResult.APPLIED);
		assertThat(minutes().items().get(0).decisions().get(0).resultWords()).contains("end of the plan year");
	}

	@Test
	void aFollowUpIsWorkOfItsAgencyUntilItIsAnswered() {
		save(followUp(this.engine.key("3.5"), "police"));
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		assertThat(this.engine.items("Task_DoTheFollowUp", "3.5")).singleElement()
			.satisfies((item) -> assertThat(item).containsEntry("team", "agency:police"));
		assertThat(pack().followUps()).extracting(FollowUpView::state).containsExactly(FollowUpState.OPEN);
		this.engine.complete("Task_DoTheFollowUp", "3.5", "police.member",
				Map.of("outcome", "DONE", "answer", "All were asked."));
		assertThat(minutes().followUps()).singleElement()
			.extracting(FollowUpView::state, FollowUpView::answer, FollowUpView::owner)
			.containsExactly(FollowUpState.DONE, "All were asked.", "Kent Police");
		assertThat(pack().followUps()).isEmpty();
	}

	@Test
	void aLateFollowUpIsReviewedAsLateWork() {
		save(followUp(this.engine.key("3.6"), "police"));
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		this.engine.itIs(LocalDate.of(2026, 6, 23));
		assertThat(this.engine.items("Task_ExplainTheDelay", "3.6")).hasSizeGreaterThanOrEqualTo(1)
			.anySatisfy((item) -> assertThat(item).containsEntry("team", "agency:police"));
		this.engine.complete("Task_DoTheFollowUp", "3.6", "police.member",
				Map.of("outcome", "NOT_POSSIBLE", "answer", "Nobody is there."));
		assertThat(minutes().followUps()).extracting(FollowUpView::state).containsExactly(FollowUpState.NOT_POSSIBLE);
	}

	@Test
	void theManagerDecidesOnAWithdrawal() {
		String first = this.engine.key("3.7");
		save(entry(first, DecisionKind.WITHDRAWAL, "Others do it already", null));
		save(followUp(first, "police"));
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		assertThat(this.engine.view("3.7").summary().stage()).isNotEqualTo(Stage.CLOSED);
		this.engine.complete("Task_DecideOnTheWithdrawal", "3.7", "manager",
				Map.of("decision", "WITHDRAW", "comment", "Agreed."));
		assertThat(this.engine.view("3.7").summary().status()).isEqualTo(Status.WITHDRAWN);
		assertThat(minutes().followUps()).extracting(FollowUpView::state)
			.containsExactlyInAnyOrder(FollowUpState.WITHDRAWN, FollowUpState.CLOSED);
		assertThat(this.engine.items("Task_DoTheFollowUp", "3.7")).isEmpty();
	}

	@Test
	void theManagerMayKeepTheAction() {
		save(entry(this.engine.key("3.8"), DecisionKind.WITHDRAWAL, "Others do it already", null));
		this.engine.hold(this.review);
		this.engine.confirm(this.review);
		this.engine.complete("Task_DecideOnTheWithdrawal", "3.8", "manager",
				Map.of("decision", "KEEP", "comment", "They do not."));
		assertThat(this.engine.view("3.8").summary().stage()).isNotEqualTo(Stage.CLOSED);
		assertThat(minutes().followUps()).extracting(FollowUpView::state).containsExactly(FollowUpState.KEPT);
	}

	@Test
	void nobodyOverwritesWhatTheyHaveNotSeen() {
		String action = this.engine.key("3.1");
		save(entry(action, DecisionKind.NOTE, "First words", null));
		assertThatThrownBy(() -> as("police.member",
				() -> this.decisions.save(this.review, entry(action, DecisionKind.NOTE, "Second words", null))))
			.isInstanceOf(ChangedMeanwhile.class)
			.hasMessageContaining("saved this decision on 1 June 2026 at")
			.hasMessageContaining("First words");
		as("police.member", () -> this.decisions.save(this.review,
				new DecisionEntry(action, DecisionKind.NOTE, 0, "Both words", null, null, null)));
		assertThatThrownBy(() -> as("asb.lead",
				() -> this.decisions.takeBack(this.review,
						new DecisionEntry(action, DecisionKind.NOTE, 0, null, null, null, null))))
			.isInstanceOf(ChangedMeanwhile.class)
			.hasMessageContaining("Both words");
		as("asb.lead", () -> this.decisions.takeBack(this.review,
				new DecisionEntry(action, DecisionKind.NOTE, 1, null, null, null, null)));
		assertThatThrownBy(() -> as("police.member",
				() -> this.decisions.save(this.review,
						new DecisionEntry(action, DecisionKind.NOTE, 1, "Late words", null, null, null))))
			.hasMessageContaining("took this decision back");
		assertThat(minutes().items()).isEmpty();
	}

	@Test
	void refusesWhatIsMissingFieldByField() {
		String action = this.engine.key("3.1");
		assertThatThrownBy(() -> save(entry(action, DecisionKind.DATE, "", null))).isInstanceOfSatisfying(
				InvalidAnswers.class, (refusal) -> assertThat(refusal.errors()).extracting((error) -> error.field())
					.containsExactly("day", "words"));
		assertThatThrownBy(() -> save(entry(action, DecisionKind.DATE, "Why", BEGIN)))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("after today");
		assertThatThrownBy(() -> save(followUp(action, "no-such-agency"))).isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> save(rating(action, Rag.BLUE, "Done"))).isInstanceOf(InvalidAnswers.class);
		assertThatThrownBy(() -> rating(action, Rag.RED, null).check(Rag.GREEN, BEGIN))
			.isInstanceOf(InvalidAnswers.class)
			.hasMessageContaining("otherwise than the dates");
		assertThatCode(() -> rating(action, Rag.RED, null).check(Rag.GREY, BEGIN)).doesNotThrowAnyException();
	}

	@Test
	void takesNoDecisionOnAnActionOfAnotherGroupNorAfterTheReviewWasHeld() {
		assertThatThrownBy(() -> save(entry(this.engine.key("7.1"), DecisionKind.NOTE, "Not ours", null)))
			.hasMessageContaining("action of this task group");
		this.engine.hold(this.review);
		assertThatThrownBy(() -> save(entry(this.engine.key("3.1"), DecisionKind.NOTE, "Too late", null)))
			.isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("was held on 1 June 2026");
	}

	@Test
	void isAdjournedAndOpenedAgainByPlainMeans() {
		this.engine.complete("Task_HoldReview", this.engine.ref(this.review), "asb.lead",
				Map.of("outcome", "ADJOURNED", "adjournedTo", "2026-06-12"));
		assertThat(this.engine.items("Task_HoldReview", this.engine.ref(this.review))).singleElement()
			.satisfies((item) -> assertThat(item.get("due_on").toString()).isEqualTo("2026-06-12"));
		this.engine.hold(this.review);
		this.engine.complete("Task_ConfirmMinutes", this.engine.ref(this.review), "asb.lead",
				Map.of("decision", "REOPEN", "comment", "A date is wrong."));
		save(entry(this.engine.key("3.1"), DecisionKind.NOTE, "Put right", null));
		assertThat(minutes().confirmed()).isFalse();
	}

	@Test
	void namesAgenciesWhoTookPart() {
		Map<String, Object> held = new HashMap<>(
				Map.of("outcome", "HELD", "heldOn", "2026-06-01", "alsoPresent", "The analyst"));
		held.put("attendance", this.engine.attendance(this.review, "police"));
		this.engine.complete("Task_HoldReview", this.engine.ref(this.review), "asb.lead", held);
		assertThat(minutes().attendance()).containsExactly("Kent Police");
		assertThat(minutes().alsoPresent()).isEqualTo("The analyst");
	}

	@Test
	void onlyOneReviewIsCalledAtATime() {
		assertThatThrownBy(() -> this.engine.call("asb")).isInstanceOf(StepNotOpen.class)
			.hasMessageContaining("open already");
	}

	@Test
	void opensOneReviewForEachGroupAndQuarter() {
		List<String> keys = this.calling.callFor("sevenoaks", QUARTER);
		assertThat(keys).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		assertThat(this.calling.callFor("sevenoaks", QUARTER)).isEmpty();
		assertThat(as("board", () -> this.reading.of("sevenoaks", QUARTER))).hasSameSizeAs(keys)
			.allSatisfy((view) -> assertThat(view.title()).isEqualTo("Review of Q1 2026-27"));
		keys.forEach(this.engine::end);
	}

	@Test
	void onlyTheLeadEndsAReviewAndOnlyMembersSeeIt() {
		assertThatThrownBy(() -> as("police.member", () -> this.engine.holding(this.review)))
			.isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> as("board",
				() -> this.decisions.save(this.review, entry(this.engine.key("3.1"), DecisionKind.NOTE, "Mine", null))))
			.isInstanceOf(AccessDeniedException.class);
		assertThatThrownBy(() -> as("road-safety.lead", () -> this.minutes.of(this.review)))
			.hasMessageContaining("task group");
		assertThatThrownBy(() -> as("manager", () -> this.engine.calling("asb")))
			.isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void aLateReviewIsReviewedAndMayFallAway() {
		this.engine.itIs(LocalDate.of(2026, 6, 24));
		String ref = this.engine.ref(this.review);
		this.engine.complete("Task_ExplainTheDelay", ref, "asb.lead",
				Map.of("reason", "STAFF", "explanation", "Away", "remedy", "Later"));
		this.engine.complete("Task_ReviewTheOverdueWork", ref, "manager",
				Map.of("decision", "WITHDRAW", "comment", "The next one covers it."));
		assertThat(minutes().review().state()).isEqualTo(GroupReviewState.WITHDRAWN);
		assertThat(this.engine.items("Task_HoldReview", ref)).isEmpty();
	}

	private void save(DecisionEntry entry) {
		as("asb.lead", () -> this.decisions.save(this.review, entry));
	}

	private Minutes minutes() {
		return as("auditor", () -> this.minutes.of(this.review));
	}

	private ReviewPack pack() {
		return as("asb.lead", () -> this.packs.of("asb"));
	}

	private static DecisionEntry entry(String action, DecisionKind kind, String words, LocalDate day) {
		return new DecisionEntry(action, kind, null, words, null, null, day);
	}

	private static DecisionEntry rating(String action, Rag rating, String words) {
		return new DecisionEntry(action, DecisionKind.RATING, null, words, rating, null, null);
	}

	private static DecisionEntry followUp(String action, String agency) {
		return new DecisionEntry(action, DecisionKind.FOLLOW_UP, null, "Ask the schools", null, agency,
				LocalDate.of(2026, 6, 19));
	}

	private static void as(String who, Runnable work) {
		Actor.as(who, () -> {
			work.run();
			return null;
		});
	}

	private static <T> T as(String who, java.util.function.Supplier<T> work) {
		return Actor.as(who, work);
	}

}
