package org.partnershipactions.plan.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

/**
 * A year with other priorities goes to none of last year's groups by its numbers: the
 * report says who approves what, and nothing is adopted before somebody does.
 */
@WholeProduct
@Scene(value = "new-priorities", at = "2028-04-03T09:00")
class NewPrioritiesTests {

	private static final Path TABLE = Path
		.of("src/test/resources/cases/import-new-priorities-to-old-task-groups/b7-new-priorities.xlsx");

	@Autowired
	private MockMvcTester web;

	@Test
	void areApprovedByTheGroupsThatWereChosenForTheirYear() throws IOException {
		MvcTestResult report = this.web.post()
			.uri("/api/plans/2028-29/import")
			.multipart()
			.file("file", Files.readAllBytes(TABLE))
			.with(user("manager"))
			.with(csrf())
			.exchange();
		assertThat(report).hasStatusOk()
			.bodyJson()
			.extractingPath("$.priorityGroups[0].title")
			.isEqualTo("Serious violence and knife crime");
		assertThat(report).bodyJson().extractingPath("$.priorityGroups[0].taskGroup").isNull();
		assertThat(adopt()).hasStatus(409)
			.bodyText()
			.contains("No task group approves the stages of priority 1 (Serious violence and knife crime)",
					"8 (Violence against women and girls)");
		give("asb", "1,2");
		give("domestic-abuse", "8");
		assertThat(adopt()).hasStatusOk().bodyJson().extractingPath("$.actions").isEqualTo(3);
		assertThat(this.web.get().uri("/plan/2028-29/priorities/8").with(user("manager"))).hasStatusOk()
			.bodyText()
			.contains("Domestic abuse task group");
	}

	private void give(String group, String numbers) {
		assertThat(this.web.put()
			.uri("/api/task-groups/" + group + "/priorities")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"plan\":\"2028-29\",\"numbers\":[" + numbers + "]}")
			.with(user("admin"))
			.with(csrf())).hasStatusOk();
	}

	private MvcTestResult adopt() {
		return this.web.post().uri("/api/plans/2028-29/adoption").with(user("manager")).with(csrf()).exchange();
	}

}
