package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnershipactions.cases.risk.RiskAssessing;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.rules.RuleAdministration;
import org.partnershipactions.rules.RuleAdministration.NewRuleVersion;
import org.partnershipactions.rules.RuleDecisions;
import org.partnershipactions.rules.RuleReplay;
import org.partnershipactions.rules.RuleReplay.ReplayChange;
import org.partnershipactions.rules.RuleRow;
import org.partnershipactions.rules.RuleTableDetails;
import org.partnershipactions.rules.RuleVersionView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * How a partnership changes what counts as high risk: an administrator writes a version,
 * it is asked what it would have decided, and the manager lets it decide from a day on.
 */
@WholeProduct
@OnH2
@Scene("rule-tables")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RuleTableStoryTests {

	private static final String BANDS = "AsbRiskBand";

	private static final String LEVELS = "EscalationLevel";

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private RiskAssessing risk;

	@Autowired
	private RuleAdministration rules;

	@Autowired
	private RuleDecisions decisions;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Test
	@Order(1)
	void whatIsShippedIsTheFirstVersionOfEachTableAndPassesItsOwnCheck() {
		List<RuleTableDetails> tables = Actor.as("manager", this.rules::all);
		assertThat(tables).extracting((one) -> one.shape().title())
			.containsExactly("Escalation level", "Risk band of a case", "Threshold of a case review");
		assertThat(tables).allSatisfy((one) -> {
			assertThat(one.inForce()).isEqualTo(1);
			assertThat(Actor.as("admin",
					() -> this.rules.check(one.shape().table(), new NewRuleVersion(one.current().rows(), "Same"))))
				.isEmpty();
		});
		assertThat(one(BANDS).current().rows()).hasSize(8)
			.contains(new RuleRow("The answers score between 7 and 14", Map.of("score", "7 to 14"), "medium"));
	}

	@Test
	@Order(2)
	void aVersionWithAGapIsRefusedAndNothingIsWritten() {
		List<RuleRow> rows = new ArrayList<>(one(BANDS).current().rows());
		rows.remove(7);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> propose(BANDS, rows))
			.satisfies((refused) -> assertThat(refused.errors()).singleElement()
				.satisfies((error) -> assertThat(error.message()).isEqualTo(
						"Risk band of a case, after row 7: no row answers where Score of the answers is 6 or less"
								+ " and Violence is no and Does not feel safe is no and Hate is no."
								+ " Add a row for it or widen one")));
		assertThat(one(BANDS).versions()).hasSize(1);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> propose("CaseReviewThreshold",
					List.of(new RuleRow("Five", Map.of("qualifyingReports", "5 or more"), "met"),
							new RuleRow("Fewer", Map.of("qualifyingReports", "4 or less"), "decide"))))
			.withMessageContaining("from 3 on it must answer met");
	}

	@Test
	@Order(3)
	void itIsReplayedAndACountByAnotherRouteAgrees() {
		assess(40);
		String restricted = this.sql.queryForObject("select case_key from risk_assessment where score between 10 and 14"
				+ " and rule_band = 'MEDIUM' order by id limit 1", String.class);
		this.sql.update("update asb_case set restricted = true where id = ?", restricted);
		int number = propose(BANDS, highFromTen());
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> activate("manager", number, today()))
			.withMessageContaining("Replay it over the last year first");

		RuleReplay replay = Actor.as("manager", () -> this.rules.replay(BANDS, number));
		List<Map<String, Object>> recount = recount();
		assertThat(recount).isNotEmpty();
		assertThat(replay.decisions())
			.isEqualTo(this.sql.queryForObject("select count(*) from risk_assessment", Integer.class));
		assertThat(replay.changed()).isEqualTo(recount.size());
		assertThat(replay.changes()).singleElement().satisfies((change) -> {
			assertThat(change.was()).isEqualTo("medium");
			assertThat(change.would()).isEqualTo("high");
			assertThat(change.things())
				.isEqualTo(recount.stream().map((row) -> row.get("case_ref")).distinct().count());
			assertThat(change.unnamed()).isEqualTo(1);
			assertThat(change.refs()).containsExactlyElementsOf(recount.stream()
				.filter((row) -> !row.get("id").equals(restricted))
				.map((row) -> row.get("case_ref").toString())
				.distinct()
				.sorted()
				.toList());
		});
		assertThat(Actor.as("admin", () -> this.rules.replay(BANDS, number)).changes())
			.allSatisfy((change) -> assertThat(change.refs()).isEmpty());
	}

	@Test
	@Order(4)
	void aSecondPersonLetsItDecideFromADayOnAndTheDecisionNamesIt() {
		int number = one(BANDS).versions().get(0).number();
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> activate("admin", number, today()))
			.withMessageContaining("You wrote this version");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> activate("manager", number, today().minusDays(1)))
			.withMessageContaining("today or later");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> activate("csu.coordinator", number, today()));
		LocalDate from = today().plusDays(1);
		activate("manager", number, from);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> activate("manager", number, from));

		String before = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 68"));
		assess(before, "frequency=DAILY", "worse=MUCH", "targeted=YES", "effect=SERIOUS", "isolation=YES");
		assertThat(band(before)).isEqualTo("MEDIUM");
		assertThat(get("csu.member", riskPage(before))).bodyText()
			.contains("Risk band of a case, version 1, as it was");
		this.engine.itIs(from);
		String after = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 69"));
		assess(after, "frequency=DAILY", "worse=MUCH", "targeted=YES", "effect=SERIOUS", "isolation=YES");
		assertThat(band(after)).isEqualTo("HIGH");
		assertThat(get("csu.member", riskPage(after))).hasStatusOk()
			.bodyText()
			.contains("Risk band of a case, version 2, in force since 2 June 2026", "The answers score 10 or more");
		assertThat(this.decisions.decide(BANDS, "elsewhere", facts(12)).answer()).isEqualTo("medium");

		assertThat(this.sql.queryForList("select event from audit_entry where event like 'RuleVersion%' order by id",
				String.class))
			.containsExactly("RuleVersionProposed", "RuleVersionReplayed", "RuleVersionReplayed",
					"RuleVersionActivated");
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("manager", () -> this.rules.withdraw(BANDS, number)))
			.withMessageContaining("has been in force");
	}

	@Test
	@Order(5)
	void whatIsNotInForceYetCanBeTakenBack() {
		int number = propose(BANDS, one(BANDS).versions().get(1).rows());
		as("manager", () -> this.rules.replay(BANDS, number));
		activate("manager", number, today().plusDays(30));
		as("admin", () -> this.rules.withdraw(BANDS, number));
		this.engine.itIs(today().plusDays(30));
		assertThat(one(BANDS).inForce()).isEqualTo(2);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("admin", () -> this.rules.withdraw(BANDS, number)))
			.withMessageContaining("withdrawn already");
	}

	@Test
	@Order(6)
	void levelsOfLateWorkAreReplayedTheSameWay() {
		Random random = new Random(11);
		for (int each = 0; each < 60; each++) {
			late("late-" + each, random.nextInt(20), random.nextInt(4), random.nextBoolean());
		}
		List<RuleRow> rows = new ArrayList<>(one(LEVELS).current().rows());
		rows.set(4, new RuleRow("Three working days late or more", Map.of("workingDaysLate", "3 or more"), "manager"));
		int number = propose(LEVELS, rows);
		RuleReplay replay = Actor.as("manager", () -> this.rules.replay(LEVELS, number));
		int recount = this.sql.queryForObject("select count(*) from overdue_review where level_found = 'AGENCY'"
				+ " and level_days_late between 3 and 4", Integer.class);
		assertThat(recount).isPositive();
		assertThat(replay.changes()).extracting(ReplayChange::was, ReplayChange::would, ReplayChange::decisions)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("agency", "manager", recount));
		assertThat(replay.changes().get(0).refs()).hasSize(recount);
	}

	@Test
	@Order(7)
	void thePageKeepsWhatIsTypedAndWorksWithoutAScript() {
		String path = "/administration/rules/" + LEVELS;
		assertThat(get("admin", path + "/new")).hasStatusOk().bodyText().contains("Working days late", "Add a row");
		assertThat(post("admin", path + "/new", "do", "add", "reason", "Kept", "rows[0].words", "Sooner",
				"rows[0].workingDaysLate", "3 ore more", "rows[0].answer", "board"))
			.hasStatusOk()
			.bodyText()
			.contains("rows[1].answer", "3 ore more", "Sooner", "Kept");
		assertThat(post("admin", path + "/new", "do", "save", "reason", "Kept", "rows[0].words", "Sooner",
				"rows[0].workingDaysLate", "3 ore more", "rows[0].answer", "board"))
			.hasStatus(422)
			.bodyText()
			.contains("Escalation level, row 1, Working days late: “3 ore more” cannot be read",
					"#field-rows-0-workingDaysLate", "Sooner", "Kept");
		assertThat(post("admin", path + "/new", "do", "save", "reason", "All to the board", "rows[0].words", "All",
				"rows[0].answer", "board"))
			.hasStatus3xxRedirection();
		RuleVersionView written = one(LEVELS).versions().get(0);
		String page = path + "/versions/" + written.number();
		assertThat(get("manager", page)).bodyText().contains("Not in the version in force", "that it leaves out");
		assertThat(post("manager", page + "/replay")).hasStatusOk()
			.bodyText()
			.contains("What it would have decided", "would have been Board instead of Agency");
		assertThat(post("manager", page + "/activation", "from", "")).hasStatus(422)
			.bodyText()
			.contains("Enter the first day");
		assertThat(post("manager", page + "/withdrawal")).hasStatus3xxRedirection();
		assertThat(get("manager", path + "/new")).hasStatus(403);
		assertThat(get("admin", path)).hasStatusOk().bodyText().contains("Withdrawn", "All to the board");
	}

	@Test
	@Order(8)
	void theApiSaysAndDoesTheSame() {
		String path = "/api/rules/" + LEVELS;
		assertThat(get("admin", path)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.shape.columns[0].code")
			.isEqualTo("workingDaysLate");
		assertThat(json(path + "/versions",
				"{\"reason\":\"Gap\",\"rows\":[{\"words\":\"Late\",\"conditions\":"
						+ "{\"workingDaysLate\":\"5 or more\"},\"answer\":\"board\"}]}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains("where Working days late is 4 or less");
		assertThat(
				json(path + "/versions", "{\"reason\":\"All\",\"rows\":[{\"words\":\"All\",\"answer\":\"manager\"}]}"))
			.hasStatus(201)
			.bodyJson()
			.extractingPath("$.state")
			.isEqualTo("PROPOSED");
		String version = path + "/versions/" + one(LEVELS).versions().get(0).number();
		assertThat(json(version + "/replay", "{}")).hasStatusOk().bodyJson().extractingPath("$.changed").isNotNull();
		assertThat(json(version + "/activation", "{\"from\":\"%s\"}".formatted(today()))).hasStatus(422);
		assertThat(json(version + "/activation", "{\"from\":\"soon\"}")).hasStatus(422);
		assertThat(json(version + "/withdrawal", "{}")).hasStatusOk();
		assertThat(get("admin", "/api/rules/NoSuchTable")).hasStatus(404);
		assertThat(json(path + "/versions/1/replay", "{}")).hasStatus(404);
	}

	private void assess(int cases) {
		Random random = new Random(5);
		List<String> answers = List.of("frequency=DAILY", "worse=MUCH", "targeted=YES", "hate=YES", "violence=VIOLENCE",
				"safe=NO", "effect=SERIOUS", "health=SEVERE", "isolation=YES", "history=INCIDENTS");
		for (int each = 0; each < cases; each++) {
			String key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident R" + each));
			for (int times = 0; times < 1 + random.nextInt(2); times++) {
				assess(key, answers.stream().filter((answer) -> random.nextInt(3) == 0).toArray(String[]::new));
			}
		}
	}

	private void assess(String key, String... others) {
		as("csu.member", () -> this.risk.assess(key, RiskQuestionTexts.answersBut(others)));
	}

	/** Assessments that would be high, read from their answers by the database alone. */
	private List<Map<String, Object>> recount() {
		String says = "exists (select 1 from risk_answer g join risk_question_set s on s.number = a.question_set"
				+ " join risk_option o on o.set_id = s.id and o.question = g.question and o.code = g.answer"
				+ " where g.assessment_id = a.id and o.mark = '%s')";
		return this.sql
			.queryForList("select c.id, c.case_ref from risk_assessment a join asb_case c on c.id = a.case_key"
					+ " where a.rule_band <> 'HIGH' and (a.score >= 10 or (" + says.formatted("VULNERABLE") + " and ("
					+ says.formatted("VIOLENCE") + " or " + says.formatted("HATE") + ")))");
	}

	private List<RuleRow> highFromTen() {
		List<RuleRow> rows = new ArrayList<>(one(BANDS).current().rows());
		rows.set(0, new RuleRow("The answers score 10 or more", Map.of("score", "10 or more"), "high"));
		rows.set(3, new RuleRow("The answers score between 7 and 9", Map.of("score", "7 to 9"), "medium"));
		return rows;
	}

	private void late(String key, int days, int moved, boolean highRisk) {
		Map<String, Object> facts = new LinkedHashMap<>(
				Map.of("workingDaysLate", days, "timesMoved", moved, "highRisk", highRisk, "levelBefore", "none"));
		String level = this.decisions.decide(LEVELS, "sevenoaks", facts).answer().toUpperCase(java.util.Locale.ROOT);
		this.sql.update("insert into overdue_review (id, version, partnership, process, task, subject_key, subject_ref,"
				+ " subject_title, path, team, step_label, due, times_moved, high_risk, review_level, state,"
				+ " explanation_due, opened_at, level_found, level_found_on, level_days_late, level_before, level_table)"
				+ " values (?, 0, 'sevenoaks', 'PriorityAction', 'Task', ?, ?, 'Sample', '/', 'agency:csu', 'Step', ?, ?,"
				+ " ?, ?, 'ENDED', ?, ?, ?, ?, ?, 'none', 'EscalationLevel:1')", key, key, key, today(), moved,
				highRisk, level, today(), today().atStartOfDay(), level, today(), days);
	}

	private static Map<String, ?> facts(int score) {
		return Map.of("score", score, "violence", false, "feelsUnsafe", false, "hate", false, "highVulnerability",
				false);
	}

	private int propose(String table, List<RuleRow> rows) {
		return Actor.as("admin", () -> this.rules.propose(table, new NewRuleVersion(rows, "The board wants it")));
	}

	private void activate(String who, int number, LocalDate from) {
		as(who, () -> this.rules.activate(BANDS, number, from));
	}

	private RuleTableDetails one(String table) {
		return Actor.as("manager", () -> this.rules.one(table));
	}

	private String band(String key) {
		return this.sql.queryForList("select rule_band from risk_assessment where case_key = ?", String.class, key)
			.stream()
			.max(Comparator.naturalOrder())
			.orElseThrow();
	}

	private String riskPage(String key) {
		return "/cases/" + this.engine.now(key).ref() + "/risk/1";
	}

	private LocalDate today() {
		return this.engine.today();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String... fields) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		for (int each = 0; each < fields.length; each += 2) {
			request = request.param(fields[each], fields[each + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult json(String path, String body) {
		return this.web.post()
			.uri(path)
			.with(user("admin"))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static void as(String who, Runnable deed) {
		Actor.as(who, () -> {
			deed.run();
			return null;
		});
	}

}
