package org.partnershipactions.cases.intake.web;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The public pages as browsers and programs meet them. */
@WholeProduct
@OnH2
class PublicReportPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void takesAReportFromTheFirstQuestionToTheSecretLink() {
		Stranger stranger = new Stranger(this.web, "192.0.2.1");
		stranger.answersAll("Loud drums in the night.");
		stranger.sends("person", "YES");
		assertThat(stranger.page()).contains("Your report is sent", "R-2026-0", "/follow/");
	}

}
