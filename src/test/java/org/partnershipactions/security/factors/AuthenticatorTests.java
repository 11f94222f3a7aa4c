package org.partnershipactions.security.factors;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.RolesOfAccounts;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** One-time codes, and who needs them. */
class AuthenticatorTests {

	/** The secret of the examples in appendix B of RFC 6238, in base 32. */
	private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

	private final MockHttpSession session = new MockHttpSession();

	private final Authenticator app = new Authenticator("csu.member", SECRET);

	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void showsTheCodesOfTheStandard(long second, String code) {
		assertThat(this.app.code(second / 30)).isEqualTo(code);
		assertThat(this.app.take(code, Instant.ofEpochSecond(second))).isPresent();
	}

	@Test
	void takesACodeOnceAndNoneBeforeIt() {
		String before = this.app.code(NOW.getEpochSecond() / 30 - 1);
		String code = this.app.code(NOW.getEpochSecond() / 30);
		assertThat(this.app.take(code, NOW)).isPresent();
		assertThat(this.app.take(code, NOW)).isEmpty();
		assertThat(this.app.take(before, NOW)).isEmpty();
		assertThat(this.app.take(this.app.code(NOW.getEpochSecond() / 30 + 1), NOW)).isPresent();
	}

	@Test
	void takesNoCodeOfAnotherTime() {
		assertThat(this.app.take(this.app.code(NOW.getEpochSecond() / 30 - 2), NOW)).isEmpty();
		assertThat(this.app.take(this.app.code(NOW.getEpochSecond() / 30 + 2), NOW)).isEmpty();
		assertThat(this.app.take("", NOW)).isEmpty();
	}

	@Test
	void whoeverReadsCasesNeedsOneButForTheSample() {
		assertThat(step("lead", false)).contains("/account/codes");
		assertThat(step("board", false)).isEmpty();
		assertThat(step("lead", true)).isEmpty();
	}

	@Test
	void whoeverHasOneGivesIt() {
		this.app.take(this.app.code(NOW.getEpochSecond() / 30), NOW);
		assertThat(step("board", true)).contains("/sign-in/code");
	}

	@Test
	void whatAnotherPersonGaveInTheSameSessionDoesNotCount() {
		this.app.take(this.app.code(NOW.getEpochSecond() / 30), NOW);
		FactorSession.give(this.session, "lead");
		assertThat(step("board", true)).contains("/sign-in/code");
		assertThat(step("lead", true)).isEmpty();
	}

	private Optional<String> step(String username, boolean sample) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("roles", (RolesOfAccounts) (who) -> Set.of(Role.valueOf(who.toUpperCase())));
		Authenticators apps = mock(Authenticators.class);
		given(apps.findByUsername(username)).willReturn(Optional.of(this.app));
		return new SecondFactorDuty(apps, beans.getBeanProvider(PasskeyRegister.class),
				beans.getBeanProvider(RolesOfAccounts.class), new FactorSettings(Set.of(Role.LEAD, Role.MEMBER)),
				sample)
			.openFor(username, this.session);
	}

}
