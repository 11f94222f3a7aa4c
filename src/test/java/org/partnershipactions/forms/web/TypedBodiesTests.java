package org.partnershipactions.forms.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import jakarta.servlet.ServletRequest;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What arrives over HTTP is bounded and in one form before anything reads it. */
class TypedBodiesTests {

	private final JsonMapper json = TypedBodies.reading(JsonMapper.builder().build());

	@Test
	void boundsNumbersOfBodies() {
		assertThat(point("51.2720").latitude()).isEqualByComparingTo("51.272");
		assertThat(point("1e-7").latitude()).isEqualByComparingTo("0.0000001");
		assertThat(point("\"51.2\"").latitude()).isEqualByComparingTo("51.2");
		assertThat(point("\" \"").latitude()).isNull();
		assertThat(point("null").latitude()).isNull();
		for (String wrong : new String[] { "1e-400000000", "1e400000000", "\"1e-400000000\"", "9".repeat(16),
				"true" }) {
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> point(wrong));
		}
	}

	@Test
	void takesNoDayThatNobodyCouldMean() {
		assertThat(this.json.readValue("{\"from\": \"2027-04-01\"}", Change.class).from()).isEqualTo("2027-04-01");
		assertThat(this.json.readValue("{\"from\": \"\"}", Change.class).from()).isNull();
		for (String wrong : new String[] { "0001-01-01", "9999-12-31", "2027-02-30", "1 April" }) {
			assertThatExceptionOfType(JacksonException.class)
				.isThrownBy(() -> this.json.readValue("{\"from\": \"" + wrong + "\"}", Change.class));
		}
	}

	@Test
	void emptiesTextsOfBodiesOfWhichNothingCanBeSeenAtAnyDepth() {
		Point read = this.json.readValue("{\"address\": \"\\u00a0\\u3164\", \"password\": \"\\u00a0x\"}", Point.class);
		assertThat(read.address()).isEmpty();
		assertThat(read.password()).isEqualTo("\u00a0x");
		Map<?, ?> answers = this.json.readValue("{\"rows\": [{\"done\": \"\\u2060\"}]}", Map.class);
		assertThat(answers.toString()).isEqualTo("{rows=[{done=}]}");
	}

	@Test
	void emptiesParametersButNoPasswords() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
		request.addParameter("words", "\u200b", "Oak\u0000");
		request.addParameter("password", "\u200b");
		MockFilterChain chain = new MockFilterChain();
		new TypedParameters().doFilter(request, new MockHttpServletResponse(), chain);
		ServletRequest read = chain.getRequest();
		assertThat(read.getParameter("words")).isEmpty();
		assertThat(read.getParameterValues("words")).containsExactly("", "Oak");
		assertThat(read.getParameterMap().get("words")).containsExactly("", "Oak");
		assertThat(read.getParameter("password")).isEqualTo("\u200b");
		assertThat(read.getParameter("none")).isNull();
	}

	private Point point(String latitude) {
		return this.json.readValue("{\"latitude\": " + latitude + "}", Point.class);
	}

	/** A body that names a day. */
	record Change(LocalDate from) {
	}

	/** A body as programs send it. */
	record Point(BigDecimal latitude, String address, String password) {
	}

}
