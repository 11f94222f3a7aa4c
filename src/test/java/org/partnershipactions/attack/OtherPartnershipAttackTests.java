package org.partnershipactions.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.testing.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Two partnerships in one installation: at every address there is, people of the second
 * are answered about things of the first as if they had asked for what is nobody's. What
 * both have to do with each other is what they said: an agency that serves both, and
 * figures that they share with the county.
 */
@WholeProduct
@Scene("attack-partnership")
@Tag("attack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherPartnershipAttackTests {

	/** People of the second, one of each role. */
	private static final List<String> PEOPLE = List.of("weald.manager", "weald.board", "weald.triage", "weald.admin",
			"weald.auditor", "weald.coordinator", "weald.lead");

	/**
	 * Who asks for things of the first: somebody with every role that there is in the
	 * second, and somebody of an agency that serves both.
	 */
	private static final List<String> STRANGERS = List.of("weald.everything", "weald.coordinator");

	/** Variables that name no thing of one partnership, or that a secret stands for. */
	private static final Map<String, String> OF_NOBODY = Map.ofEntries(Map.entry("table", "EscalationLevel"),
			Map.entry("kind", "case"), Map.entry("act", "contact"), Map.entry("change", "date"),
			Map.entry("figure", "on-schedule"), Map.entry("item", "none"), Map.entry("list", "people"),
			Map.entry("month", "2018-05"), Map.entry("day", "2018-05-01"), Map.entry("quarter", "q1"),
			Map.entry("number", "3"), Map.entry("priority", "3"), Map.entry("secret", "none"),
			Map.entry("path", "none"), Map.entry("file", "none"));

	/** What begins anew for each partnership by itself, and is nobody's before. */
	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^/{}]*(?:\\{[^}]*\\})?[^/{}]*\\}");

	@Autowired
	private AttackStage stage;

	@Autowired
	private RestrictedCase first;

	@Autowired
	private AttackSurface surface;

	@Autowired
	private TableRows rows;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	/**
	 * For each variable of an address what it can be in the first, and what is nobody's.
	 */
	private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

	private final Set<String> names = new LinkedHashSet<>();

	private Attacker attacker;

	private List<String> wrong;

	@BeforeEach
	void nothingIsWrongYet() {
		this.wrong = new ArrayList<>();
	}

	@BeforeAll
	void aSecondPartnershipStandsBesideTheFirst() {
		this.attacker = new Attacker(this.web);
		this.first.live();
		this.sql.update("update asb_case set restricted = false");
		this.stage.adoptASmallPlan();
		this.sql.update("insert into funding_source (id, version, partnership, plan_year, code, name, changed_by,"
				+ " changed_at) values ('a-source', 0, 'sevenoaks', 2018, 'lottery', 'Lottery of the first', 'manager',"
				+ " '2018-06-01 00:00:00')");
		this.sql.update("insert into partnership (code, name, version) values ('weald', 'Weald Partnership', 0)");
		this.sql.update("insert into agency_partnership (agency, partnership) values ('police', 'weald')");
		this.sql.update("insert into task_group (id, partnership, code, name, version, cases)"
				+ " values ('weald-group', 'weald', 'weald-group', 'Weald group', 0, false)");
		comes("weald.everything");
		for (String who : PEOPLE) {
			String role = who.substring(who.indexOf('.') + 1);
			String held = role.equals("admin") ? "ADMINISTRATOR" : role.toUpperCase(Locale.ROOT);
			comes(who);
			join(who, held);
			join("weald.everything", held);
		}
		join("police.coordinator", "COORDINATOR");
		theirsAndNobodys();
	}

	@Test
	void everyVariableOfAnAddressStandsForAThingOfTheFirst() {
		Set<String> unknown = Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
			.flatMap((method) -> this.surface.patterns(method).stream())
			.flatMap((pattern) -> VARIABLE.matcher(pattern).results().map((found) -> found.group(1)))
			.filter((name) -> !this.values.containsKey(name) && !OF_NOBODY.containsKey(name))
			.collect(Collectors.toSet());
		assertThat(unknown).isEmpty();
		assertThat(this.values.get("key").size()).isGreaterThan(5);
		assertThat(this.attacker.ask("csu.member", "GET", this.first.path()).body())
			.contains(RestrictedCase.WORDS.get(0));
	}

	@Test
	void nobodyOfTheSecondReadsAnythingOfTheFirst() {
		for (String pattern : this.surface.patterns("GET")) {
			asked(pattern).forEach((real, nobodys) -> STRANGERS.forEach((who) -> read(who, real, nobodys)));
		}
		for (String list : List.of("/cases?ref=", "/work?scope=team&subject=", "/asb/reports?ref=", "/audit?subject=",
				"/views?ref=", "/api/audit?ref=", "/api/work-items?subject=", "/api/asb/cases?ref=")) {
			STRANGERS.forEach((who) -> read(who, list + this.first.ref(), list + "C-2018-9999"));
		}
		assertThat(Attacker.written("nobodyOfTheSecondReadsAnythingOfTheFirst", this.wrong)).isEmpty();
	}

	@Test
	void nobodyOfTheSecondChangesAnythingOfTheFirst() {
		Map<String, Long> before = this.rows.now();
		for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
			for (String pattern : this.surface.patterns(method)) {
				if (pattern.contains("{")) {
					asked(pattern)
						.forEach((real, nobodys) -> STRANGERS.forEach((who) -> change(who, method, real, nobodys)));
				}
			}
		}
		Set<String> changed = TableRows.changed(before, this.rows.now());
		changed.removeAll(TableRows.TRACES);
		assertThat(Attacker.written("nobodyOfTheSecondChangesAnythingOfTheFirst", this.wrong)).isEmpty();
		assertThat(changed).isEmpty();
	}

	@Test
	void anAgencyThatServesBothSeesTheWorkOfBothInOneListWithTheRightsOfEach() {
		this.sql
			.update("insert into work_item (task_id, process, task, subject_key, step, form, partnership, team, role,"
					+ " subject_kind, subject_ref, subject_title, subject_path, due_on, state, created_at, version)"
					+ " values ('weald-task', 'P', 'T', 'weald-key', 'Weald step', 'F', 'weald', 'agency:police', 'member',"
					+ " 'action', '1.1', 'Weald action', '/actions/2018-19/1.1', '2018-05-01', 'OPEN', '2018-04-01', 0)");
		Long item = this.sql.queryForObject("select id from work_item where task_id = 'weald-task'", Long.class);
		assertThat(get("police.coordinator", "/work?scope=team")).hasStatusOk()
			.bodyText()
			.contains("Weald action", "Weald Partnership", "/work/" + item + "?partnership=weald");
		assertThat(get("police.coordinator", "/api/work-items?scope=team")).bodyText()
			.contains("\"partnership\":\"weald\"");
		assertThat(get("police.coordinator", "/work/" + item)).as("worked on where it is").hasStatus(404);
		assertThat(get("police.coordinator", "/work/" + item + "?partnership=weald")).hasStatus(302);
		assertThat(get("police.member", "/work?scope=team")).bodyText().doesNotContain("Weald action");
		assertThat(get("weald.coordinator", "/work?scope=team")).bodyText()
			.contains("Weald action")
			.doesNotContain("?partnership=");
		this.sql.update("delete from work_item where task_id = 'weald-task'");
	}

	@Test
	void theCountyReadsWhatManagersShareAndNothingElse() {
		assertThat(give("weald.admin", "weald.board")).as("only who looks after the installation gives it")
			.hasStatus(422);
		assertThat(give("admin", "board")).hasStatus(201);
		assertThat(get("board", "/api/county")).hasStatusOk().bodyText().isEqualTo("[]");
		assertThat(get("board", "/county/sevenoaks")).hasStatus(404);
		assertThat(get("manager", "/county")).hasStatus(403);
		share("manager", true);
		share("weald.manager", true);
		List<String> one = Statements.of(() -> get("board", "/county"));
		assertThat(get("board", "/api/county")).bodyText()
			.contains("\"code\":\"sevenoaks\"", "\"denominator\":2", "\"code\":\"weald\"", "\"denominator\":0");
		assertThat(get("board", "/county")).hasStatusOk().bodyText().contains("No plan runs", "/county/sevenoaks");
		assertThat(get("board", "/county/sevenoaks")).hasStatusOk()
			.bodyText()
			.contains("Walk the estate 99", "fewer than 5")
			.doesNotContain(this.first.ref(), RestrictedCase.WORDS.get(0));
		for (int more = 0; more < 12; more++) {
			this.sql.update("insert into partnership (code, name, version, shares_with_county) values (?, ?, 0, true)",
					"more-" + more, "More " + more);
		}
		List<String> many = Statements.of(() -> get("board", "/county"));
		assertThat(many).hasSizeLessThanOrEqualTo(40).hasSameSizeAs(one);
		this.sql.update("delete from partnership where code like 'more-%'");
		share("manager", false);
		assertThat(get("board", "/county/sevenoaks")).hasStatus(404);
	}

	/** What nobody needs an account for is no secret of the first. */
	private void read(String who, String real, String nobodys) {
		AttackAnswer answer = this.attacker.ask(who, "GET", real);
		if (answer.status() == 200 && this.attacker.ask(Attacker.NOBODY, "GET", real).status() == 200) {
			return;
		}
		answer.faults().forEach((fault) -> this.wrong.add(real + " by " + who + " " + fault));
		tells(who, real, answer);
		if (!real.equals(nobodys)) {
			alike(who, "GET", real, answer, nobodys);
		}
	}

	private void change(String who, String method, String real, String nobodys) {
		AttackAnswer answer = this.attacker.ask(who, method, real);
		answer.faults().forEach((fault) -> this.wrong.add(method + " " + real + " by " + who + " " + fault));
		tells(who, real, answer);
		if (!real.equals(nobodys)) {
			alike(who, method, real, answer, nobodys);
		}
	}

	private void alike(String who, String method, String real, AttackAnswer answer, String nobodys) {
		int other = this.attacker.ask(who, method, nobodys).status();
		if (answer.status() != other) {
			this.wrong
				.add("%s %s by %s: %d, where there is none %d".formatted(method, real, who, answer.status(), other));
		}
	}

	private void tells(String who, String real, AttackAnswer answer) {
		this.names.stream()
			.filter((name) -> !real.contains(name) && answer.body().contains(name))
			.forEach((name) -> this.wrong.add(real + " tells " + who + " of " + name));
	}

	private void theirsAndNobodys() {
		String nobodys = "00000000-0000-4000-8000-000000000000";
		this.names.addAll(RestrictedCase.WORDS);
		this.names.addAll(List.of(this.first.ref(), this.first.report(), this.first.key(), "Walk the estate",
				"csu.member", "Lottery of the first", "Anti-Social Behaviour Task Group"));
		those("ref", "C-2018-9999", Stream.of(this.first.ref()));
		those("ref", "R-1999-00001", Stream.of(this.first.report()));
		those("ref", "9.97", Stream.of("3.99"));
		those("key", nobodys,
				Stream.of(this.first.key(), this.first.reportKey(), this.first.victim(), this.first.power()));
		those("key", nobodys, this.first.lateReviews().stream().limit(1));
		for (String table : List.of("contribution", "legal_hold", "disclosure", "reading_request", "progress_return",
				"task_group_review", "role_request", "report_job", "action_proposal", "priority_action")) {
			those("key", nobodys, this.sql
				.queryForList("select cast(min(id) as char(60)) from " + table + " where partnership = 'sevenoaks'",
						String.class)
				.stream()
				.filter((id) -> id != null)
				.map(String::strip));
		}
		those("other", nobodys, Stream.of(this.first.other()));
		those("id", "999999999", this.first.items().stream().limit(1));
		those("id", "999999999", Stream.of(this.stage.task()));
		those("id", nobodys,
				this.sql
					.queryForList("select id from membership where person in ('csu.member', 'manager')", String.class)
					.stream());
		those("code", "none", Stream.of("csu", "asb", "sevenoaks"));
		those("code", "none",
				this.sql.queryForList("select min(code) from measure where partnership = 'sevenoaks'", String.class)
					.stream()
					.filter((code) -> code != null));
		those("agency", "none", Stream.of("csu"));
		those("username", "no.one", Stream.of("csu.member"));
		those("year", "2019-20", Stream.of("2018-19"));
		those("plan", "2019-20", Stream.of("2018-19"));
		those("source", "none", Stream.of("lottery"));
	}

	private void those(String variable, String nobodys, Stream<String> theirs) {
		theirs.forEach(
				(value) -> this.values.computeIfAbsent(variable, (name) -> new LinkedHashMap<>()).put(value, nobodys));
	}

	/**
	 * Addresses of a pattern with each thing of the first, and beside each one with what
	 * is nobody's; the same twice where a pattern asks for no thing.
	 */
	private Map<String, String> asked(String pattern) {
		Map<String, String> asked = new LinkedHashMap<>(Map.of(pattern, pattern));
		for (Matcher found = VARIABLE.matcher(pattern); found.find();) {
			Map<String, String> filled = new LinkedHashMap<>();
			String name = found.group(1);
			Map<String, String> some = this.values.getOrDefault(name,
					Map.of(OF_NOBODY.getOrDefault(name, "none"), OF_NOBODY.getOrDefault(name, "none")));
			asked.forEach((real, nobodys) -> some.forEach((value, other) -> filled
				.put(real.replace(found.group(), value), nobodys.replace(found.group(), other))));
			asked = filled;
		}
		Map<String, String> others = new LinkedHashMap<>();
		asked.forEach(
				(real, nobodys) -> others.put(real.replaceAll("\\*+", "none"), nobodys.replaceAll("\\*+", "none")));
		return others;
	}

	private void comes(String who) {
		this.sql.update("insert into person (username, display_name, active, version, home) values (?, ?, true, 0,"
				+ " 'weald')", who, who);
	}

	private void join(String who, String role) {
		String agency = role.equals("COORDINATOR") ? "police" : null;
		String group = role.equals("LEAD") ? "weald-group" : null;
		this.sql.update(
				"insert into membership (id, person, partnership, role, agency, task_group, begins, version)"
						+ " values (?, ?, 'weald', ?, ?, ?, '2000-01-01', 0)",
				who + " " + role, who, role, agency, group);
	}

	private MvcTestResult give(String who, String to) {
		return this.web.post()
			.uri("/api/people/" + to + "/roles")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"role\": \"county\", \"from\": \"2018-04-01\"}")
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private void share(String who, boolean shares) {
		assertThat(this.web.post().uri("/sharing").param("shares", String.valueOf(shares)).with(user(who)).with(csrf()))
			.hasStatus(302);
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

}
