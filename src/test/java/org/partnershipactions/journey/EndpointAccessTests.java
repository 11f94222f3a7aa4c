package org.partnershipactions.journey;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.attack.AccessVerdicts;
import org.partnershipactions.attack.AccessVerdicts.Verdict;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Each role at every address that {@link AccessJourneyTests} does not ask for. What is
 * asked for is not there, or the answers are empty, so that nothing changes: whoever may
 * reads 404, 409 or 422, whoever may not 403. Where all read 422, what was sent has not
 * the shape that is asked for, which is looked at before who may.
 */
@WholeProduct
@Scene("endpoint-access")
class EndpointAccessTests {

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private MockMvcTester web;

	@Test
	void anAddressThatNoTableListsIsNamed() {
		assertThat(this.pages.unaskedBy(requests())).isEmpty();
		assertThat(this.pages.unaskedBy(List.of("/api/plans", "POST /api/asb/reports")))
			.contains("POST /api/plans/{year}/adoption", "GET /api/asb/reports", "GET /plan")
			.doesNotContain("GET /api/plans", "POST /api/asb/reports");
	}

	@Test
	void opensToEachRoleWhatIsTheirsAndNothingElse() {
		assertThat(AccessVerdicts.ofNothing().stream().map(this::answers))
			.containsExactlyElementsOf(AccessVerdicts.ofNothing());
	}

	private static List<String> requests() {
		return AccessVerdicts.all().stream().map(Verdict::request).toList();
	}

	private Verdict answers(Verdict verdict) {
		return verdict.answered(AccessVerdicts.ROLES.stream().map((who) -> answer(who, verdict.request())).toList());
	}

	private int answer(String who, String request) {
		String method = request.contains(" ") ? request.substring(0, request.indexOf(' ')) : "GET";
		String address = request.substring(request.indexOf(' ') + 1);
		var asked = this.web.method(HttpMethod.valueOf(method)).uri(address);
		if (!method.equals("GET")) {
			asked.with(csrf());
		}
		if (address.startsWith("/api/") && !method.equals("GET")) {
			asked.contentType(MediaType.APPLICATION_JSON).content("{}");
		}
		MvcTestResult answer = (who.equals("nobody") ? asked : asked.with(user(who))).exchange();
		return (answer.getUnresolvedException() == null) ? answer.getMvcResult().getResponse().getStatus() : 500;
	}

}
