package org.partnershipactions.security;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingPartnershipTests {

	private final CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	@Test
	void formsThatWereOpenedBeforeASwitchAreNotDoneInTheOtherPartnership() {
		WorkingPartnership.keep(this.request.getSession(), "sevenoaks");
		this.tokens.saveToken(this.tokens.generateToken(this.request), this.request, new MockHttpServletResponse());
		WorkingPartnership.keep(this.request.getSession(), "sevenoaks");
		assertThat(this.tokens.loadToken(this.request)).as("the same one again").isNotNull();
		WorkingPartnership.keep(this.request.getSession(), "weald");
		assertThat(this.tokens.loadToken(this.request)).isNull();
	}

}
