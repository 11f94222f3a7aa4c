package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Submitting anything and having it returned moves no date and ends no lateness. */
@WholeProduct
@Scene("returned")
class ReturnedStageStoryTests {

	private static final LocalDate ADOPTED = LocalDate.of(2026, 6, 1);

	@Autowired
	private ActionOnTheEngine actions;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@Test
	void whatIsSubmittedLateAndReturnedStaysLate() {
		this.actions.key("2.1");
		this.actions.itIs(ADOPTED.plusWeeks(9));
		this.actions.complete("2.1", "Task_PlanDelivery",
				Map.of("approach", "In three steps.", "outputUnit", "visits", "outputTarget", 4));
		assertThat(reviewsOf("2.1")).isEmpty();
		this.actions.complete("2.1", "Task_ApproveDeliveryPlan",
				Map.of("decision", "RETURN", "comment", "Say what the three steps are."));
		this.actions.itIs(ADOPTED.plusWeeks(9));
		assertThat(this.actions.items("2.1", "Task_PlanDelivery")).singleElement()
			.extracting((item) -> item.get("due_on").toString())
			.as("the day of grace")
			.isEqualTo("2026-08-10");
		assertThat(reviewsOf("2.1")).singleElement().extracting("due").hasToString("2026-06-15");
		assertThat(this.actions.view("2.1").summary().grace()).isEqualTo(LocalDate.of(2026, 8, 10));
		Map<String, Object> task = this.actions.items("2.1", "Task_PlanDelivery").get(0);
		String lead = task.get("team").toString().substring("agency:".length()) + "." + task.get("role");
		assertThat(this.web.get().uri("/work/" + task.get("id")).with(user(lead))).hasStatusOk()
			.bodyText()
			.contains("First due", "15 June 2026. The step was returned, to be put right by 10 August 2026");
		assertThat(this.web.get().uri("/api/actions/" + ActionOnTheEngine.YEAR + "/2.1").with(user("manager")))
			.bodyText()
			.contains("\"grace\":\"2026-08-10\"");
	}

	@Test
	void whatIsReturnedBeforeItsDayKeepsThatDay() {
		this.actions.key("2.2");
		this.actions.itIs(ADOPTED);
		this.actions.complete("2.2", "Task_PlanDelivery",
				Map.of("approach", "In three steps.", "outputUnit", "visits", "outputTarget", 4));
		this.actions.complete("2.2", "Task_ApproveDeliveryPlan",
				Map.of("decision", "RETURN", "comment", "Say what the three steps are."));
		assertThat(this.actions.items("2.2", "Task_PlanDelivery")).singleElement()
			.extracting((item) -> item.get("due_on").toString())
			.isEqualTo("2026-06-15");
		assertThat(this.actions.view("2.2").summary().grace()).isNull();
	}

	private List<Map<String, Object>> reviewsOf(String ref) {
		return this.sql.queryForList("select due from overdue_review where open_step is not null and subject_ref = ?",
				ref);
	}

}
