package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencyObligations.Obligation;
import org.partnershipactions.partners.agencies.AgencyEnding;
import org.partnershipactions.partners.agencies.AgencyEnding.EndedAgency;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * In the middle of the year an agency with much work is merged into another one, which
 * has some of the same work already.
 */
@WholeProduct
@Scene(value = "agency-endings", at = "2026-06-30T09:00", lived = true)
class AgencySuccessionStoryTests {

	private static final EndedAgency ALONE = new EndedAgency(LocalDate.of(2026, 6, 29), null, List.of());

	@Autowired
	AgencyEnding ending;

	@Autowired
	JdbcTemplate sql;

	@Test
	void bodiesOfTheFirstPlanAreHistory() {
		assertThat(this.sql.queryForList(
				"select answered_by from agency where code in ('ccg', 'probation') order by code", String.class))
			.containsExactly("icb", "probation-service");
		assertThat(count("priority_action", "accountable_lead = 'ccg' and stage <> 'CLOSED' and plan_year = 2026"))
			.isZero();
		assertThat(count("priority_action", "accountable_lead = 'icb' and plan_year = 2026")).isPositive();
		assertThat(count("contribution", "agency in ('ccg', 'probation')")).isZero();
		assertThat(count("contribution", "agency = 'probation-service'")).isPositive();
	}

	@Test
	void allThatIsOpenGoesToTheSuccessorAtOnce() {
		List<Obligation> before = asAdmin(() -> this.ending.before("wkha").obligations());
		assertThat(before).extracting(Obligation::what)
			.anyMatch((what) -> what.startsWith("action"))
			.anyMatch((what) -> what.startsWith("open request"))
			.anyMatch((what) -> what.startsWith("open task"));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> asAdmin(() -> this.ending.end("wkha", ALONE)))
			.withMessageContaining("West Kent Housing Association still has: ")
			.withMessageContaining("open request");
		int closedRequests = count("contribution", "agency = 'wkha' and ended_at is not null");
		List<String> tasks = this.sql.queryForList(
				"select task_id from work_item where team = 'agency:wkha'" + " and state = 'OPEN'", String.class);
		assertThat(tasks).isNotEmpty();

		asAdmin(() -> this.ending.end("wkha",
				new EndedAgency(LocalDate.of(2026, 6, 29), "moat", List.of("wkha.coordinator"))));

		assertThat(asAdmin(() -> this.ending.before("wkha").obligations())).isEmpty();
		assertThat(count("work_item", "team = 'agency:wkha' and state = 'OPEN'")).isZero();
		assertThat(count("contribution", "agency = 'wkha' and ended_at is not null")).as("history")
			.isGreaterThanOrEqualTo(closedRequests);
		assertThat(count("contribution c join priority_action a on a.id = c.subject_key",
				"c.agency = 'moat' and a.accountable_lead = 'moat' and c.ended_at is null"))
			.as("whoever leads is asked for nothing")
			.isZero();
		assertThat(count("action_partner p join priority_action a on a.id = p.action_id",
				"p.agency = 'wkha' and a.stage <> 'CLOSED'"))
			.isZero();
		assertThat(count("asb_case", "lead_agency = 'wkha' and status <> 'CLOSED'")).isZero();
		assertThat(count("measure", "owner = 'wkha' and plan_year >= 2026")).isZero();
		assertThat(count("work_item", "team = 'agency:moat' and state = 'OPEN'")).isPositive();
		assertThat(count("timeline_entry", "text like '%West Kent Housing Association ended on 29 June 2026%'"))
			.isPositive();
		assertThat(count("membership", "agency = 'wkha' and (ends is null or ends > date '2026-06-29')")).isZero();
	}

	private int count(String table, String where) {
		return this.sql.queryForObject("select count(*) from " + table + " where " + where, Integer.class);
	}

	private static <T> T asAdmin(java.util.function.Supplier<T> work) {
		return Actor.as("admin", work);
	}

}
