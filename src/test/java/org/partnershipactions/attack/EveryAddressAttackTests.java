package org.partnershipactions.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipactions.attack.AccessVerdicts.Verdict;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address, with every method, as everybody: each is answered as the table of
 * verdicts says, tells nothing of our insides, and changes nothing that it should not.
 */
@WholeProduct
@Scene("attack")
@Tag("attack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryAddressAttackTests {

	private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

	@Autowired
	private AttackStage stage;

	@Autowired
	private TableRows rows;

	@Autowired
	private AttackSurface surface;

	@Autowired
	private MockMvcTester web;

	private List<String> wrong;

	/** Rows before what is asked next; null where they are to be read anew. */
	private Map<String, Long> before;

	private Attacker attacker;

	private Map<String, String> tokens;

	private String task = "999999999";

	@BeforeEach
	void nothingIsWrongYet() {
		this.wrong = new ArrayList<>();
		this.before = null;
	}

	@BeforeAll
	void everybodyIsThere() {
		this.attacker = new Attacker(this.web);
		this.stage.endARoleAndCoverAnother();
		this.tokens = this.stage.tokensOf("manager");
		// When a token was used is noted once an hour.
		this.tokens.values().forEach((token) -> this.attacker.program(token, "GET", "/api/me"));
	}

	@Test
	void eachRoleIsAnsweredAsTheTableSaysAndReadingChangesNothing() {
		AccessVerdicts.withoutAPlan().forEach(this::judge);
		this.stage.adoptASmallPlan();
		this.stage.endARoleAndCoverAnother();
		this.before = null;
		this.task = this.stage.task();
		AccessVerdicts.ofTheSmallPlan().forEach(this::judge);
		assertThat(Attacker.written("eachRoleIsAnsweredAsTheTableSaysAndReadingChangesNothing", this.wrong)).isEmpty();
	}

	@Test
	void withoutTheTokenOfItsPageNothingIsChanged() {
		for (Verdict verdict : AccessVerdicts.all()) {
			if (!verdict.method().equals("GET")) {
				noteRows();
				String who = verdict.mostAllowed();
				AttackAnswer answer = this.attacker.forge(who, verdict.method(), address(verdict));
				if (answer.status() != 403 && answer.status() != 302) {
					this.wrong.add(verdict.request() + " without token: " + answer.status());
				}
				unchanged(verdict.request() + " without token");
			}
		}
		assertThat(Attacker.written("withoutTheTokenOfItsPageNothingIsChanged", this.wrong)).isEmpty();
	}

	@Test
	void methodsThatAnAddressDoesNotTakeAreRefused() {
		for (String path : AccessVerdicts.all().stream().map(this::address).distinct().toList()) {
			noteRows();
			Set<String> taken = taken(path.replaceAll("\\?.*", ""));
			METHODS.stream().filter((method) -> !taken.contains(method)).forEach((method) -> refused(method, path));
			unchanged("unknown methods at " + path);
			assertThat(this.attacker.ask("manager", "TRACE", path).status()).as("TRACE " + path).isEqualTo(400);
		}
		assertThat(Attacker.written("methodsThatAnAddressDoesNotTakeAreRefused", this.wrong)).isEmpty();
	}

	/** Methods of a handler, and those that have a verdict, as files and filters have. */
	private Set<String> taken(String path) {
		Set<String> taken = AccessVerdicts.all()
			.stream()
			.filter((verdict) -> path.equals(verdict.path()))
			.map(Verdict::method)
			.collect(Collectors.toSet());
		taken.addAll(this.surface.methods(path));
		return taken;
	}

	private void refused(String method, String path) {
		for (String who : List.of(Attacker.NOBODY, "manager", "admin")) {
			AttackAnswer answer = this.attacker.ask(who, method, path);
			if (!answer.leadsToSignIn() && !Set.of(401, 403, 404, 405).contains(answer.status())) {
				this.wrong.add(method + " " + path + " by " + who + ": " + answer.status());
			}
			answer.faults().forEach((fault) -> this.wrong.add(method + " " + path + " by " + who + " " + fault));
		}
	}

	private void judge(Verdict verdict) {
		boolean reading = verdict.method().equals("GET");
		if (reading) {
			noteRows();
		}
		answers(verdict).forEach((who, answer) -> judge(verdict, who, answer));
		if (reading) {
			unchanged(verdict.request());
		}
		else {
			this.before = null;
		}
	}

	private Map<String, AttackAnswer> answers(Verdict verdict) {
		Map<String, AttackAnswer> answers = new LinkedHashMap<>();
		Stream.of(AccessVerdicts.ROLES, AccessVerdicts.OTHERS)
			.flatMap(List::stream)
			.forEach((who) -> answers.put(who, this.attacker.ask(who, verdict.method(), address(verdict))));
		this.tokens.forEach((scope, token) -> answers.put("token to " + scope,
				this.attacker.program(token, verdict.method(), address(verdict))));
		return answers;
	}

	private void judge(Verdict verdict, String who, AttackAnswer answer) {
		Set<Integer> expected = expected(verdict, who);
		if (!expected.contains(answer.status())) {
			this.wrong.add(verdict.request() + " by " + who + ": " + answer.status() + ", should be " + expected);
		}
		boolean stranger = who.equals(Attacker.NOBODY) && verdict.isClosed() && !verdict.isData();
		if (answer.leadsToSignIn() != stranger && answer.status() == 302) {
			this.wrong.add(verdict.request() + " by " + who + " leads to " + answer.leadsTo());
		}
		answer.faults().forEach((fault) -> this.wrong.add(verdict.request() + " by " + who + " " + fault));
		if (verdict.isClosed() && !answer.isKeptNowhere()) {
			this.wrong.add(verdict.request() + " by " + who + " may be kept");
		}
	}

	private static Set<Integer> expected(Verdict verdict, String who) {
		if (who.startsWith("token to ")) {
			return Attacker.expected(who.substring(9), verdict);
		}
		// Forms for everybody are not taken without end from one network.
		boolean open = verdict.method().equals("POST") && !verdict.isClosed();
		return open ? new HashSet<>(List.of(verdict.answer(who), 429)) : Set.of(verdict.answer(who));
	}

	private String address(Verdict verdict) {
		return verdict.address().replace("TASK", this.task);
	}

	private void noteRows() {
		if (this.before == null) {
			this.before = this.rows.now();
		}
	}

	private void unchanged(String what) {
		Map<String, Long> after = this.rows.now();
		Set<String> changed = TableRows.changed(this.before, after);
		this.before = after;
		changed.removeAll(TableRows.TRACES);
		if (!changed.isEmpty()) {
			this.wrong.add(what + " changes " + changed);
		}
	}

}
