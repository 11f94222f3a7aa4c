package org.partnershipactions.security.web;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.security.accounts.AccountSessions;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

/** How long a session lasts, and what its person reads of it. */
class SessionLifetimeTests {

	private static final Instant SIGNED_IN = Instant.parse("2026-11-30T08:00:00Z");

	@Test
	void endsTwelveHoursAfterSigningInHoweverBusy() throws Exception {
		assertThat(endedAfter(Duration.ofHours(12).minusMillis(1))).isFalse();
		assertThat(endedAfter(Duration.ofHours(12))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0 | Edge, Windows",
			"Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox, Linux",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Version/18.6 Mobile/15E148 Safari/604.1 | Safari, iPhone",
			"curl/8.5.0 | Unknown browser", " | Unknown browser" })
	void namesABrowserInTwoWords(String agent, String name) {
		assertThat(BrowserName.of(agent)).isEqualTo(name);
	}

	private static boolean endedAfter(Duration time) throws Exception {
		MockHttpSession session = new MockHttpSession();
		session.setAttribute(AccountSessions.SINCE, SIGNED_IN.toEpochMilli());
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSession(session);
		new SessionLifetime(Duration.ofHours(12), () -> SIGNED_IN.plus(time)).doFilter(request,
				new MockHttpServletResponse(), new MockFilterChain());
		return session.isInvalid();
	}

}
