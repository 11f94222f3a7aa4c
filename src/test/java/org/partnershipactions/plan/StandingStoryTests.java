package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.figures.LocalFigureAdministration;
import org.partnershipactions.partners.figures.LocalFigureAdministration.NewLocalFigure;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.ActionDelivery;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How actions stood on past days, held against what the audit says happened to them. The
 * clock moves without timers, so that nothing of other tests falls late.
 */
@WholeProduct
@Scene("plan")
class StandingStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final LocalDate THIRD_OF_JUNE = LocalDate.of(2026, 6, 3);

	private static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2026, 9, 30);

	private static final Map<String, Object> APPROVED = Map.of("decision", "APPROVE");

	@Autowired
	private ActionOnTheEngine engine;

	@Autowired
	private ActionChanges changes;

	@Autowired
	private ActionDelivery delivery;

	@Autowired
	private ProgressTaking taking;

	@Autowired
	private StandingReading reading;

	@Autowired
	private LocalFigureAdministration figures;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	@AfterEach
	void standAtTheBeginning() {
		itIs(BEGIN);
	}

	@Test
	void everyPastDayIsWhatTheAuditTells() {
		live();
		for (LocalDate day = BEGIN.minusDays(2); day.isBefore(LocalDate.of(2026, 11, 10)); day = day.plusDays(1)) {
			Map<String, ActionAt> standing = standing(day);
			for (String ref : List.of("3.6", "3.7", "4.12", "7.7", "1.3")) {
				AuditReplay replay = AuditReplay.of(this.sql, this.engine.key(ref), day);
				assertThat(standing.containsKey(ref)).as("%s on %s", ref, day).isEqualTo(replay.adopted());
				if (replay.adopted()) {
					assertThat(told(standing.get(ref))).as("%s on %s", ref, day).isEqualTo(replay.standing());
				}
			}
		}
	}

	@Test
	void whatWasReachedLaterIsNotSeenBefore() {
		planned("4.7", List.of(milestone("First visit"), milestone("Second visit")));
		itIs(LocalDate.of(2026, 7, 1));
		as(lead("4.7"), () -> this.delivery.reachMilestone(this.engine.key("4.7"), 0));
		itIs(LocalDate.of(2027, 1, 10));
		// From 1 June 2026 to 31 March 2027 lie 303 days.
		assertThat(rag("4.7", THIRD_OF_JUNE)).as("0 of 2/303").isEqualTo(Rag.RED);
		assertThat(rag("4.7", LocalDate.of(2026, 6, 30))).as("0 of 29/303").isEqualTo(Rag.RED);
		assertThat(rag("4.7", LocalDate.of(2026, 7, 1))).as("1/2 of 30/303").isEqualTo(Rag.GREEN);
		assertThat(rag("4.7", LocalDate.of(2026, 12, 19))).as("1/2 of 201/303, 75 %").isEqualTo(Rag.AMBER);
		assertThat(rag("4.7", LocalDate.of(2027, 1, 4))).as("1/2 of 217/303, 69.8 %").isEqualTo(Rag.RED);
		assertThat(rag("4.7", BEGIN)).as("planned, not begun").isEqualTo(Rag.GREY);
	}

	@Test
	void theLeadsWordCountsFromItsDayAndDisagreesWithTheDates() {
		planned("5.3", List.of());
		itIs(LocalDate.of(2026, 10, 9));
		give("5.3", new GivenProgress(END_OF_SEPTEMBER, Status.IN_PROGRESS, Confidence.GREEN, 25, 3, "Slow."));
		assertThat(rag("5.3", END_OF_SEPTEMBER.minusDays(1))).as("as expected").isEqualTo(Rag.GREEN);
		assertThat(rag("5.3", END_OF_SEPTEMBER)).as("25 % of 121/303").isEqualTo(Rag.RED);
		assertThat(standing(END_OF_SEPTEMBER).get("5.3").disagreement()).isTrue();
		assertThat(standing(END_OF_SEPTEMBER).get("5.3").output()).isEqualTo(new CountedOutput("visits", 4, 3));
		assertThat(standing(END_OF_SEPTEMBER.minusDays(1)).get("5.3").given()).isNull();
		give("5.3", new GivenProgress(END_OF_SEPTEMBER, Status.IN_PROGRESS, Confidence.GREEN, 36, 3, "Better."));
		assertThat(rag("5.3", END_OF_SEPTEMBER)).as("36 % of 121/303, 90.1 %").isEqualTo(Rag.GREEN);
		assertThat(standing(END_OF_SEPTEMBER).get("5.3").disagreement()).isFalse();
		assertThat(this.engine.view("5.3").progress()).extracting(GivenProgress::percent).containsExactly(36, 25);
		assertThat(this.engine.view("5.3").summary().rag()).as("36 % of 130/303").isEqualTo(Rag.AMBER);
	}

	@Test
	void thresholdsAreThoseInForceOnTheDay() {
		planned("6.1", List.of());
		LocalDate changed = LocalDate.of(2026, 10, 1);
		itIs(LocalDate.of(2026, 9, 29));
		threshold("60", changed);
		itIs(LocalDate.of(2026, 10, 2));
		give("6.1", new GivenProgress(END_OF_SEPTEMBER, Status.IN_PROGRESS, Confidence.AMBER, 27, null, null));
		try {
			assertThat(rag("6.1", END_OF_SEPTEMBER)).as("27 % of 121/303, 67.6 %").isEqualTo(Rag.RED);
			assertThat(rag("6.1", changed)).as("27 % of 122/303, 67.1 %").isEqualTo(Rag.AMBER);
		}
		finally {
			itIs(LocalDate.of(2026, 9, 29));
			threshold("70", changed);
		}
	}

	@Test
	void theHistoryEndsWhereEachActionStands() {
		this.engine.key("3.6");
		assertThat(this.sql.queryForList(
				"""
						select a.ref from priority_action a left join action_episode e
						  on e.action_id = a.id and e.until_day = '9999-12-31'
						where a.stage <> 'DRAFT' and (e.id is null or e.stage <> a.stage or e.status <> a.status
						  or e.accountable_lead <> a.accountable_lead or coalesce(e.due_on, '2000-01-01') <> coalesce(a.due_on, '2000-01-01')
						  or coalesce(e.step_due, '2000-01-01') <> coalesce(a.step_due, '2000-01-01'))""",
				String.class))
			.isEmpty();
		assertThat(this.sql.queryForObject("""
				select count(*) from action_episode e where until_day <> '9999-12-31' and not exists
				  (select 1 from action_episode n where n.action_id = e.action_id and n.from_day = e.until_day)""",
				Integer.class))
			.isZero();
	}

	/** Five actions through half a year. */
	private void live() {
		this.engine.key("3.6");
		itIs(THIRD_OF_JUNE);
		this.engine.deliver("3.6");
		this.engine.deliver("4.12");
		itIs(LocalDate.of(2026, 8, 3));
		manager(() -> this.changes.moveDate(this.engine.key("4.12"), LocalDate.of(2026, 12, 31), "Staff left."));
		itIs(LocalDate.of(2026, 10, 5));
		manager(() -> this.changes.withdraw(this.engine.key("3.7"), "The law has changed."));
		manager(() -> this.changes.changeLead(this.engine.key("7.7"), "moat", "They offered."));
		this.engine.deliver("7.7");
		itIs(LocalDate.of(2026, 10, 14));
		this.engine.complete("3.6", "Task_DeliverAndReport", Map.of("outcome", "Done.", "counted", 5));
		this.engine.complete("3.6", "Task_AnswerTheRequest", Map.of("answer", "NOTHING"));
		itIs(LocalDate.of(2026, 10, 20));
		this.engine.complete("3.6", "Task_ApproveCompletion", Map.of("decision", "COMPLETED"));
		itIs(LocalDate.of(2026, 11, 10));
	}

	private void planned(String ref, List<Map<String, Object>> milestones) {
		this.engine.key(ref);
		itIs(THIRD_OF_JUNE);
		Map<String, Object> answers = new HashMap<>(
				Map.of("approach", "In three steps.", "outputUnit", "visits", "outputTarget", 4));
		answers.put("milestones", milestones);
		this.engine.complete(ref, "Task_PlanDelivery", answers);
		this.engine.complete(ref, "Task_ApproveDeliveryPlan", APPROVED);
	}

	private static Map<String, Object> milestone(String title) {
		return Map.of("title", title, "date", "2026-12-01");
	}

	private void give(String ref, GivenProgress given) {
		as(lead(ref), () -> this.taking.give(this.engine.key(ref), given));
	}

	private String lead(String ref) {
		return this.engine.view(ref).summary().partners().accountableLead() + ".coordinator";
	}

	private Rag rag(String ref, LocalDate day) {
		return standing(day).get(ref).rag();
	}

	private Map<String, ActionAt> standing(LocalDate day) {
		Supplier<PlanStanding> read = () -> this.reading.at("sevenoaks", ActionOnTheEngine.YEAR, day);
		Map<String, ActionAt> byRef = new HashMap<>();
		Actor.as("moat.member", read).actions().forEach((action) -> byRef.put(action.ref(), action));
		return byRef;
	}

	private static List<String> told(ActionAt action) {
		return List.of(action.status().name(), action.lead(), String.valueOf(action.due()),
				String.valueOf(action.stage() == Stage.CLOSED));
	}

	private void threshold(String amount, LocalDate from) {
		as("admin", () -> this.figures.set("plan.rag.amber", new NewLocalFigure(amount, from.toString(), "Decided")));
	}

	private void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
	}

	private static void manager(Runnable work) {
		as("manager", work);
	}

	private static void as(String who, Runnable work) {
		Actor.as(who, () -> {
			work.run();
			return null;
		});
	}

}
