package org.partnershipactions.pages;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept for a page, and for nothing else. */
class PageAnswersTests {

	private final AtomicInteger asked = new AtomicInteger();

	@AfterEach
	void close() {
		RequestContextHolder.resetRequestAttributes();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void aPageAsksOnceHoweverOftenItWantsToKnow(String method) {
		begin(method);
		assertThat(PageAnswers.opening()).isTrue();
		assertThat(List.of(ask("csu"), ask("csu"), ask("moat"), ask("csu"))).containsExactly(1, 1, 2, 1);
	}

	@Test
	void thatThereIsNothingIsAnAnswerToo() {
		begin("GET");
		assertThat(PageAnswers.<String>to("nobody", this::nothing)).isNull();
		assertThat(PageAnswers.<String>to("nobody", this::nothing)).isNull();
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void theNextPageAsksAnew() {
		begin("GET");
		ask("csu");
		begin("GET");
		assertThat(ask("csu")).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void whoeverChangesSomethingAsksEachTime(String method) {
		begin(method);
		assertThat(PageAnswers.opening()).isFalse();
		assertThat(List.of(ask("csu"), ask("csu"))).containsExactly(1, 2);
	}

	@Test
	void aTimerAsksEachTime() {
		assertThat(PageAnswers.opening()).isFalse();
		assertThat(List.of(ask("csu"), ask("csu"))).containsExactly(1, 2);
	}

	private Integer ask(String agency) {
		return PageAnswers.to(List.of("agency", agency), this.asked::incrementAndGet);
	}

	private String nothing() {
		this.asked.incrementAndGet();
		return null;
	}

	private static void begin(String method) {
		RequestContextHolder
			.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
	}

}
