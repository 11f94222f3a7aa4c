package org.partnershipactions.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan is adopted, and from that day on nobody does anything. */
@WholeProduct
@Scene("ladder")
class LadderStoryTests {

	private static final LocalDate ADOPTED = LocalDate.of(2026, 6, 1);

	@Autowired
	private ActionOnTheEngine actions;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void whatNobodyDoesClimbsToTheBoardByItself() {
		this.actions.key("1.1");
		long live = this.sql.queryForObject(
				"select count(*) from work_item where state = 'OPEN' and task = 'Task_PlanDelivery'", Long.class);

		// Two weeks and a day: the planning is late, and its agencies explain or are
		// silent.
		this.actions.itIs(ADOPTED.plusDays(16));
		assertThat(reviews()).hasSize((int) live).allMatch((review) -> "EXPLAINING".equals(review.get("state")));

		// A week later nobody has explained, and the manager has it.
		this.actions.itIs(ADOPTED.plusDays(23));
		assertThat(reviews()).allMatch((review) -> "REVIEWING".equals(review.get("state")));
		assertThat(reviewers()).containsOnly("partnership/manager");

		// The manager does nothing either: it is the board's, and stays there, with a
		// day.
		for (int weeks = 4; weeks < 9; weeks++) {
			this.actions.itIs(ADOPTED.plusWeeks(weeks));
		}
		assertThat(reviews()).hasSize((int) live).allMatch((review) -> "BOARD".equals(review.get("level")));
		assertThat(reviewers()).containsOnly("partnership/board").hasSize((int) live);
		assertThat(this.sql.queryForObject("select count(*) from work_item where state = 'OPEN' and due_on is null",
				Long.class))
			.isZero();
	}

	private List<Map<String, Object>> reviews() {
		return this.sql
			.queryForList("select state, review_level as level from overdue_review where open_step is not null"
					+ " and task = 'Task_PlanDelivery'");
	}

	private List<String> reviewers() {
		return this.sql.queryForList("select concat(team, '/', role) from work_item where state = 'OPEN'"
				+ " and task = 'Task_ReviewTheOverdueWork'", String.class);
	}

}
