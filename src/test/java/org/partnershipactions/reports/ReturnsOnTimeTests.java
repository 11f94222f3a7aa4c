package org.partnershipactions.reports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What the page of an agency says of its progress returns. */
@WholeProduct
@OnH2
class ReturnsOnTimeTests {

	private static final Pattern FIGURE = Pattern.compile("href=\"(/quarters/2025-26/[^\"]+)\">(\\d+)<");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void returnsOfTheQuarterBefore() {
		asked("1", "moat", "GIVEN", "2026-04-10 09:00:00");
		asked("2", "moat", "GIVEN", "2026-04-15 12:00:00");
		asked("3", "moat", "MISSED", null);
		asked("4", "moat", "ASKED", null);
		asked("5", "moat", "CLOSED", null);
		asked("6", "police", "MISSED", null);
	}

	@AfterEach
	void asItWas() {
		this.sql.update("delete from progress_return where quarter_code = '2025-26-Q4'");
	}

	@Test
	void countsWhatWasGivenOnTimeAndLeadsFromEachFigureToItsReturns() {
		String page = text("/agencies/moat");
		assertThat(page).contains("Q4 2025-26", "66%");
		Map<String, Integer> figures = new HashMap<>();
		FIGURE.matcher(page)
			.results()
			.forEach((one) -> figures.put(one.group(1).replace("&amp;", "&"), Integer.parseInt(one.group(2))));
		assertThat(figures).isEqualTo(Map.of("/quarters/2025-26/4?agency=moat", 4,
				"/quarters/2025-26/4?agency=moat&returns=given", 2, "/quarters/2025-26/4?agency=moat&returns=missed", 1,
				"/quarters/2025-26/4?agency=moat&returns=asked", 1));
	}

	@Test
	void saysWhyThereAreNone() {
		assertThat(text("/agencies/kfrs")).contains("asked for no progress return");
	}

	private void asked(String number, String agency, String state, String givenAt) {
		this.sql.update("""
				insert into progress_return (id, version, partnership, quarter_code, action_key, action_ref, sort_ref,
				  action_title, path, lead_agency, asked_on, due, state, given_at)
				values (?, 0, 'sevenoaks', '2025-26-Q4', ?, ?, ?, 'Walk the estate', '/actions/2025-26/9.1', ?,
				  '2026-04-01', '2026-04-15', ?, ?)""", "on-time-" + number, "action-" + number, "9." + number,
				"9." + number, agency, state, givenAt);
	}

	private String text(String path) {
		MvcTestResult result = this.web.get().uri(path).with(user("manager")).exchange();
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
