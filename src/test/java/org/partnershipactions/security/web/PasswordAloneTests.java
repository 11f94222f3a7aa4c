package org.partnershipactions.security.web;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpSession;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.SignInDuty;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** A second factor is asked of programs too. */
class PasswordAloneTests {

	private final MockHttpServletResponse answer = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@AfterEach
	void nobodyIsSignedIn() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void opensNothingToWhomTheSignInPageAsksForMore() throws Exception {
		ask("guarded", "Basic Z3VhcmRlZDp3b3Jkcw==");
		assertThat(this.answer.getStatus()).isEqualTo(401);
		assertThat(this.chain.getRequest()).as("what lies behind").isNull();
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

	@Test
	void isEnoughForWhomItAsksForNothingMore() throws Exception {
		ask("plain", "basic cGxhaW46d29yZHM=");
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void letsATokenThroughThatWasMadeWithTheFactorGiven() throws Exception {
		ask("guarded", "Bearer pat_one");
		assertThat(this.chain.getRequest()).isNotNull();
	}

	private void ask(String username, String authorization) throws Exception {
		StaticListableBeanFactory duties = new StaticListableBeanFactory();
		Stream.of("one", "other").forEach((name) -> duties.addBean(name, new FactorOfGuarded(name.equals("other"))));
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(username, "words", "ROLE"));
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/me");
		request.addHeader("Authorization", authorization);
		new PasswordAlone(duties.getBeanProvider(SignInDuty.class),
				(asked, answered, refused) -> answered.setStatus(401))
			.doFilter(request, this.answer, this.chain);
	}

	private record FactorOfGuarded(boolean asks) implements SignInDuty {

		@Override
		public Optional<String> openFor(String username, HttpSession session) {
			return Optional.empty();
		}

		@Override
		public boolean asksForMore(String username) {
			return this.asks && username.equals("guarded");
		}

	}

}
