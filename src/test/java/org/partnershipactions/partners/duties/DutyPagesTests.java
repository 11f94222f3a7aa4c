package org.partnershipactions.partners.duties;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Administrators give agencies their duties and say where the partnership can act. */
@WholeProduct
@Scene("choosing")
class DutyPagesTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void theSampleBeginsWithTheDutiesThatItsSettingsNamed() {
		assertThat(get("admin", "/administration/duties")).hasStatusOk()
			.bodyText()
			.contains("Community Safety Unit", "Sevenoaks District Council", "Kent Police", "NHS West Kent CCG")
			.doesNotContain("Nobody");
		assertThat(get("admin", "/administration/partnership")).bodyText().contains("TN13", "51.11", "0.37");
		assertThat(get("admin", "/api/set-up")).bodyText().contains("\"item\":\"duties\",\"done\":true");
		assertThat(get("manager", "/administration/duties")).hasStatus(403);
	}

	@Test
	void aDutyIsGivenByItsPageAndByProgramsAndRefusedByField() {
		assertThat(this.web.post()
			.uri("/administration/duties/new-cases")
			.param("agencies", "moat")
			.param("from", "2030-04-01")
			.with(user("admin"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(get("admin", "/administration/duties/new-cases")).bodyText()
			.contains("1 April 2030", "Moat Homes", "1 April 2016", "Community Safety Unit");
		assertThat(this.web.post()
			.uri("/administration/duties/new-cases")
			.param("from", "1.4.2030")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("There is a problem", "1.4.2030");
		assertThat(this.web.post()
			.uri("/api/duties/case-review-contact")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"agencies\": [\"met-police\"], \"from\": \"2030-04-01\"}")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("\"field\":\"agencies\"", "met-police");
	}

	@Test
	void halfAnEdgeOfTheAreaIsRefusedAndKept() {
		assertThat(this.web.post()
			.uri("/administration/partnership")
			.param("name", "Sevenoaks District Community Safety Partnership")
			.param("south", "51.11")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("href=\"#south\"", "value=\"51.11\"");
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

}
