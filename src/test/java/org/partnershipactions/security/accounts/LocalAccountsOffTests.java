package org.partnershipactions.security.accounts;

import java.util.List;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/**
 * While passwords are switched off, people come by single sign-on, and the one account
 * for emergencies is not used unnoticed.
 */
@PartnersScenario
class LocalAccountsOffTests {

	private static final String PASSWORD = "partnership";

	/** An account that no other test counts the events of. */
	private static final String RESCUE = "auditor";

	@Autowired
	private LocalAccounts local;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void switchOff() {
		set(false, RESCUE);
	}

	@AfterEach
	void switchOn() {
		set(true, "");
	}

	@Test
	void thePageOffersTheProvidersAndAWayForEmergencies() {
		assertThat(this.web.get().uri("/sign-in")).hasStatusOk()
			.bodyText()
			.contains("Sign in with Kent Police", "Sign in with Sevenoaks District Council", "Emergency account")
			.doesNotContain("Sign in with a password", "forgotten my password", "Set a password with a code",
					"passkey");
	}

	@Test
	void nobodysPasswordOpensAnything() {
		for (String name : List.of("csu.member", "manager", "admin")) {
			assertThat(signIn(name)).as(name).redirectedUrl().isEqualTo("/sign-in?refused");
			assertThat(this.web.get().uri("/api/me").with(httpBasic(name, PASSWORD))).as(name).hasStatus(401);
			assertThat(happened(name, "BreakGlassUsed")).isZero();
		}
		assertThat(this.web.post()
			.uri("/password-reset")
			.param("username", "csu.member")
			.with(csrf())
			.exchange()
			.getResponse()
			.getStatus()).as("no link for a password that opens nothing").isLessThan(500);
		assertThat(this.sql.queryForObject("select count(*) from account_invitation where username = 'csu.member'"
				+ " and used_at is null and reset = true", Integer.class))
			.isZero();
	}

	@Test
	void theEmergencyAccountComesInAndThatIsWrittenDown() {
		int before = happened(RESCUE, "BreakGlassUsed");
		Cookie session = signIn(RESCUE).getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri("/account").cookie(session)).hasStatusOk();
		assertThat(happened(RESCUE, "BreakGlassUsed")).isEqualTo(before + 1);
		for (int request = 0; request < 3; request++) {
			assertThat(this.web.get().uri("/api/me").with(httpBasic(RESCUE, PASSWORD))).hasStatusOk();
		}
		assertThat(happened(RESCUE, "BreakGlassUsed")).as("a program, once an hour").isLessThanOrEqualTo(before + 2);
		assertThat(this.web.post().uri("/sign-in").param("username", RESCUE).param("password", "wrong").with(csrf()))
			.redirectedUrl()
			.isEqualTo("/sign-in?refused");
		assertThat(happened(RESCUE, "BreakGlassUsed")).isLessThanOrEqualTo(before + 2);
		switchOn();
		signIn(RESCUE);
		assertThat(happened(RESCUE, "BreakGlassUsed")).as("nothing that is noticed on other days")
			.isLessThanOrEqualTo(before + 2);
	}

	private MvcTestResult signIn(String name) {
		return this.web.post()
			.uri("/sign-in")
			.param("username", name)
			.param("password", PASSWORD)
			.with(csrf())
			.exchange();
	}

	private int happened(String account, String event) {
		return this.sql.queryForObject("select count(*) from audit_entry where subject_key = ? and event = ?",
				Integer.class, account, event);
	}

	/** The settings are read once, when the product starts. */
	private void set(boolean on, String breakGlass) {
		ReflectionTestUtils.setField(this.local, "on", on);
		ReflectionTestUtils.setField(this.local, "breakGlass", breakGlass);
	}

}
