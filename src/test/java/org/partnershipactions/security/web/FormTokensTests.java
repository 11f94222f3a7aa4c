package org.partnershipactions.security.web;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;

import static org.assertj.core.api.Assertions.assertThat;

class FormTokensTests {

	private final FormTokens tokens = new FormTokens();

	@Test
	void givesNoSessionToWhoeverSendsSomethingWithoutOne() {
		for (String method : new String[] { "POST", "PUT", "PATCH", "DELETE" }) {
			MockHttpServletRequest sent = new MockHttpServletRequest(method, "/no-such-page");
			save(sent);
			assertThat(sent.getSession(false)).as(method).isNull();
		}
	}

	@Test
	void keepsTheTokenOfAPageInItsSession() {
		MockHttpServletRequest page = new MockHttpServletRequest("GET", "/report");
		CsrfToken token = save(page);
		assertThat(this.tokens.loadToken(page).getToken()).isEqualTo(token.getToken());
		MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/report");
		sent.setSession(page.getSession());
		assertThat(this.tokens.loadToken(sent).getToken()).isEqualTo(token.getToken());
	}

	private CsrfToken save(MockHttpServletRequest request) {
		CsrfToken token = this.tokens.generateToken(request);
		this.tokens.saveToken(token, request, new MockHttpServletResponse());
		return token;
	}

}
