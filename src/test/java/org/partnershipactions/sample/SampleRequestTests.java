package org.partnershipactions.sample;

import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class SampleRequestTests {

	@Test
	void keepsWhatWasReadUntilItIsOverAndNoLonger() {
		String first = SampleRequest.as("manager", () -> {
			keep("read");
			return kept();
		});
		String second = SampleRequest.as("manager", SampleRequestTests::kept);
		assertThat(first).isEqualTo("read");
		assertThat(second).isNull();
		assertThat(RequestContextHolder.getRequestAttributes()).isNull();
	}

	@Test
	void oneWithinAnotherKeepsApartAndGivesBack() {
		String seen = SampleRequest.as("manager", () -> {
			keep("outer");
			String inner = SampleRequest.as("board", () -> kept() + " as " + Actor.username());
			return inner + ", then " + kept() + " as " + Actor.username();
		});
		assertThat(seen).isEqualTo("null as board, then outer as manager");
	}

	private static void keep(String text) {
		RequestContextHolder.currentRequestAttributes().setAttribute("key", text, RequestAttributes.SCOPE_REQUEST);
	}

	private static String kept() {
		return (String) RequestContextHolder.currentRequestAttributes()
			.getAttribute("key", RequestAttributes.SCOPE_REQUEST);
	}

}
