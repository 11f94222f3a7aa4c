package org.partnershipactions.contracts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipactions.security.Actor;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** One submit is one transaction, whatever fails in it and whoever else submits. */
abstract class OneSubmitOneTransaction {

	private static final Map<String, Object> ANSWERS = Map.of("approach",
			"We agree the work with our partners and deliver it in three steps.", "outputUnit", "sessions",
			"outputTarget", 4);

	private static final String JSON = "{\"approach\": \"We deliver it in three steps.\", \"outputUnit\": \"visits\","
			+ " \"outputTarget\": 4}";

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private LastStep lastStep;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private MockMvcTester browser;

	@Autowired
	private JdbcTemplate sql;

	@AfterEach
	void letTheLastStepSucceed() {
		this.lastStep.failAt(null);
	}

	@ParameterizedTest
	@EnumSource
	void aFailingLastStepLeavesNoTraceInAnyTable(LastStep.Place place) {
		AdoptedPlan.Item item = this.plan.nextItem();
		DatabaseContent before = DatabaseContent.of(this.sql);
		this.lastStep.failAt(place);
		assertThatThrownBy(() -> complete(item)).hasStackTraceContaining("The last step fails at " + place);
		assertThat(before.differences(DatabaseContent.of(this.sql))).isEmpty();
	}

	@Test
	void theSameSubmitMovesAggregateEngineWorklistAndAuditWhenNothingFails() {
		AdoptedPlan.Item item = this.plan.nextItem();
		DatabaseContent before = DatabaseContent.of(this.sql);
		complete(item);
		assertThat(before.differences(DatabaseContent.of(this.sql))).contains("priority_action", "act_ru_task",
				"act_hi_actinst", "work_item", "audit_entry");
	}

	@RepeatedTest(20)
	void whenTwoPeopleCompleteOneItemAtOnceOneWinsAndTheOtherLearnsOfIt() {
		AdoptedPlan.Item item = this.plan.nextItem();
		CyclicBarrier together = new CyclicBarrier(2);
		List<CompletableFuture<MvcTestResult>> both = item.people()
			.stream()
			.limit(2)
			.map((person) -> CompletableFuture.supplyAsync(() -> submit(item, person, together)))
			.toList();
		assertThat(both).extracting((one) -> one.join().getResponse().getStatus())
			.as(() -> both.stream().map((one) -> text(one.join())).toList().toString())
			.containsExactlyInAnyOrder(200, 409);
		assertThat(both).map((one) -> text(one.join())).anyMatch((text) -> text.contains("\"status\":409"));
		assertThat(count("select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.id_ = t.proc_inst_id_"
				+ " where e.business_key_ = ?", item.key()))
			.isOne();
		assertThat(count("select count(*) from work_item where state = 'OPEN' and subject_key = ?", item.key()))
			.isOne();
		assertThat(count("select count(*) from audit_entry where event = 'DeliveryPlanSubmitted' and subject_key = ?",
				item.key()))
			.isOne();
	}

	private void complete(AdoptedPlan.Item item) {
		Actor.as(item.people().get(0), () -> this.completion.complete(item.id(), ANSWERS));
	}

	private MvcTestResult submit(AdoptedPlan.Item item, String person, CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return this.browser.post()
			.uri("/api/work-items/{id}/complete", item.id())
			.with(user(person))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(JSON)
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private int count(String query, String key) {
		return this.sql.queryForObject(query, Integer.class, key);
	}

}
