package org.partnershipactions.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A restricted case at every address there is. Whoever has no part in it is answered,
 * wherever they ask for it, as if they had asked for a case that nobody has; whoever
 * could open it with a reason reads nothing of it before they gave one.
 */
@WholeProduct
@Scene("attack-restricted")
@Tag("attack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedCaseAttackTests {

	private static final List<String> STRANGERS = List.of(Attacker.NOBODY, "moat.member", "road-safety.lead", "board",
			"triage", "admin", "auditor", AttackStage.ENDED, AttackStage.COVERING);

	/** Who finds out that there is a restricted case, and is asked why. */
	private static final List<String> WITH_A_REASON = List.of("csu.coordinator", "manager");

	/** That something is late is no secret of whoever oversees; only what it is. */
	private static final String LATE = "/overdue/";

	private static final List<String> WITHIN = List.of("csu.member", "asb.lead");

	/** Where a number or a name that stands for something of the case means another. */
	private static final List<String> ELSEWHERE = List.of("/administration/", "/api/mails/", "/account/",
			"/api/tokens/", "/leave/", "/api/leave/", "/roles/", "/api/role-requests/", "/api/people/",
			"/api/measure-feeds/", "/api/local-figures/", "/webauthn/");

	@Autowired
	private AttackStage stage;

	@Autowired
	private RestrictedCase restricted;

	@Autowired
	private AttackSurface surface;

	@Autowired
	private TableRows rows;

	@Autowired
	private MockMvcTester web;

	private List<String> wrong;

	/** For each variable of an address what it can be in the case, and elsewhere. */
	private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

	private Attacker attacker;

	private String token;

	@BeforeEach
	void nothingIsWrongYet() {
		this.wrong = new ArrayList<>();
	}

	@BeforeAll
	void aCaseIsRestricted() {
		this.attacker = new Attacker(this.web);
		this.restricted.live();
		this.stage.endARoleAndCoverAnother();
		this.token = this.stage.tokensOf("board").get("read");
		String nobodys = "00000000-0000-4000-8000-000000000000";
		this.values.put("ref", Map.of(this.restricted.ref(), "C-2018-9999", this.restricted.report(), "R-1999-00001"));
		Map<String, String> keys = new LinkedHashMap<>();
		Stream
			.of(List.of(this.restricted.key(), this.restricted.reportKey(), this.restricted.victim(),
					this.restricted.power()), this.restricted.lateReviews())
			.flatMap(List::stream)
			.forEach((key) -> keys.put(key, nobodys));
		this.values.put("key", keys);
		Map<String, String> items = new LinkedHashMap<>();
		this.restricted.items().stream().limit(3).forEach((item) -> items.put(item, "999999999"));
		this.values.put("id", items);
		this.values.put("other", Map.of(this.restricted.other(), nobodys));
		this.values.put("number", Map.of("1", "1"));
	}

	@Test
	void whoeverHasAPartInItReadsIt() {
		for (String who : WITHIN) {
			assertThat(this.attacker.ask(who, "GET", this.restricted.path()).body()).as(who)
				.contains(RestrictedCase.WORDS.get(0));
		}
		assertThat(this.restricted.lateReviews()).isNotEmpty();
	}

	@Test
	void noPageTellsAStrangerOfItAndNoneItsContentWithoutAReason() {
		for (String pattern : this.surface.patterns("GET")) {
			asked(pattern).forEach((real, unknown) -> {
				STRANGERS.forEach((who) -> read(who, real, unknown));
				WITH_A_REASON.forEach((who) -> holdsNoWords(who, real, this.attacker.ask(who, "GET", real)));
				AttackAnswer program = this.attacker.program(this.token, "GET", real);
				holdsNoWords("a program", real, program);
				isNotNamed("a program", real, program);
			});
		}
		assertThat(Attacker.written("noPageTellsAStrangerOfItAndNoneItsContentWithoutAReason", this.wrong)).isEmpty();
	}

	@Test
	void noSearchTellsAStrangerOfIt() {
		for (String list : List.of("/cases?ref=", "/work?scope=team&subject=", "/asb/reports?ref=",
				"/daily-tasking?ref=", "/audit?subject=", "/audit?ref=", "/views?ref=", "/disclosures?ref=",
				"/overdue?ref=", "/api/audit?ref=", "/api/views?ref=", "/api/work-items?subject=",
				"/api/asb/cases?ref=", "/api/disclosures?ref=")) {
			this.values.get("ref")
				.forEach((real, unknown) -> STRANGERS.forEach((who) -> read(who, list + real, list + unknown)));
		}
		assertThat(Attacker.written("noSearchTellsAStrangerOfIt", this.wrong)).isEmpty();
	}

	@Test
	void noStrangerChangesAnythingOfIt() {
		for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
			for (String pattern : this.surface.patterns(method)) {
				if (pattern.contains("{") && ELSEWHERE.stream().noneMatch(pattern::startsWith)) {
					asked(pattern).forEach((real, unknown) -> change(method, real, unknown));
				}
			}
		}
		assertThat(Attacker.written("noStrangerChangesAnythingOfIt", this.wrong)).isEmpty();
	}

	private void change(String method, String real, String unknown) {
		Map<String, Long> before = this.rows.now();
		for (String who : STRANGERS) {
			AttackAnswer answer = this.attacker.ask(who, method, real);
			int other = this.attacker.ask(who, method, unknown).status();
			boolean alike = answer.status() == other || (real.contains(LATE) && answer.status() >= 400);
			if (!alike) {
				this.wrong.add(
						"%s %s by %s: %d, where there is none %d".formatted(method, real, who, answer.status(), other));
			}
			isNotNamed(who, real, answer);
			answer.faults().forEach((fault) -> this.wrong.add(method + " " + real + " by " + who + " " + fault));
			holdsNoWords(who, method + " " + real, answer);
		}
		Set<String> changed = TableRows.changed(before, this.rows.now());
		changed.removeAll(TableRows.TRACES);
		if (!changed.isEmpty()) {
			this.wrong.add(method + " " + real + " changes " + changed);
		}
	}

	private void read(String who, String real, String unknown) {
		AttackAnswer answer = this.attacker.ask(who, "GET", real);
		answer.faults().forEach((fault) -> this.wrong.add(real + " by " + who + " " + fault));
		holdsNoWords(who, real, answer);
		if (real.equals(unknown) || real.contains(LATE)) {
			isNotNamed(who, real, answer);
			return;
		}
		AttackAnswer other = this.attacker.ask(who, "GET", unknown);
		if (answer.status() != other.status()) {
			this.wrong
				.add("%s by %s: %d, where there is none %d".formatted(real, who, answer.status(), other.status()));
		}
		else if (!plain(answer.body().replace(real, "…")).equals(plain(other.body().replace(unknown, "…")))) {
			this.wrong.add(real + " by " + who + " reads otherwise than " + unknown);
		}
	}

	private void holdsNoWords(String who, String real, AttackAnswer answer) {
		RestrictedCase.WORDS.stream()
			.filter(answer.body()::contains)
			.forEach((word) -> this.wrong.add(real + " tells " + who + " of " + word));
	}

	/** Whoever asks for nothing of the case hears neither of it nor of its report. */
	private void isNotNamed(String who, String real, AttackAnswer answer) {
		Stream.of(this.restricted.ref(), this.restricted.report(), this.restricted.key())
			.filter((name) -> !real.contains(name) && answer.body().contains(name))
			.forEach((name) -> this.wrong.add(real + " names " + name + " to " + who));
	}

	/** A body without what was asked for, and without what is drawn anew each time. */
	private String plain(String body) {
		String plain = body.replaceAll("name=\"(?:_csrf|carried|once)\"[^>]*value=\"[^\"]*\"", "")
			.replaceAll("value=\"[^\"]*\"[^>]*name=\"(?:_csrf|carried|once)\"", "");
		for (Map<String, String> some : this.values.values()) {
			for (Map.Entry<String, String> one : some.entrySet()) {
				if (one.getKey().length() > 3) {
					plain = plain.replace(one.getKey(), "…").replace(one.getValue(), "…");
				}
			}
		}
		return plain;
	}

	/**
	 * Addresses of a pattern with each value of the case, and beside each one with what
	 * is nobody's; the same twice where a pattern asks for nothing of a case.
	 */
	private Map<String, String> asked(String pattern) {
		Map<String, String> asked = new LinkedHashMap<>(Map.of(pattern, pattern));
		for (Map.Entry<String, Map<String, String>> variable : this.values.entrySet()) {
			Map<String, String> filled = new LinkedHashMap<>();
			String name = "\\{" + variable.getKey() + "(?::[^/]*)?\\}";
			asked.forEach((real, unknown) -> {
				if (real.matches(".*" + name + ".*")) {
					variable.getValue()
						.forEach((value, nobodys) -> filled.put(real.replaceAll(name, value),
								unknown.replaceAll(name, nobodys)));
				}
				else {
					filled.put(real, unknown);
				}
			});
			asked = filled;
		}
		Map<String, String> others = new LinkedHashMap<>();
		asked.forEach((real, unknown) -> others.put(others(real), others(unknown)));
		return others;
	}

	private static String others(String address) {
		return address.replaceAll("\\{year\\}|\\{plan\\}", "2026-27")
			.replace("{kind}", "case")
			.replace("{username}", "no.one")
			.replace("{act}", "contact")
			.replace("{agency}", "csu")
			.replaceAll("\\{[^/]*\\}", "none")
			.replaceAll("\\*+", "none");
	}

}
