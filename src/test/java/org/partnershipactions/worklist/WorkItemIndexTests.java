package org.partnershipactions.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each list is a range of one index on MariaDB, read in its order, however deep the page.
 */
@WorklistOnMariaDb
class WorkItemIndexTests {

	private static final String DEEP = " and state = 'OPEN' and (due_on > '2027-03-31' or (due_on = '2027-03-31'"
			+ " and id > 5000)) order by due_on, id limit 26";

	@Autowired
	private WorkItemReading items;

	@Autowired
	private TestEngine engine;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void tenThousandItems() {
		this.sql.execute("delete from work_item");
		this.engine.clear();
		this.engine.opened("agency:police/member", LocalDate.of(2027, 3, 31));
		this.sql.execute("insert into work_item (task_id, process, task, subject_key, step, form, partnership, team,"
				+ " role, assignee, subject_kind, subject_ref, subject_title, subject_path, due_on, state, created_at,"
				+ " version) select concat('copy-', seq), process, task, subject_key, step, form, partnership,"
				+ " concat('agency:', elt(1 + seq % 5, 'police', 'kfrs', 'sdc', 'csu', 'moat')), role,"
				+ " concat('person', seq % 100), subject_kind, concat('3.', seq % 500), subject_title, subject_path,"
				+ " if(seq % 10 < 8, due_on, date_add('2026-05-01', interval seq % 300 day)), state, created_at, version"
				+ " from work_item, seq_1_to_10000");
		this.sql.execute("analyze table work_item");
	}

	@Test
	void readsEachListInTheOrderOfItsIndex() {
		assertThat(plan("partnership = 'sevenoaks' and team = 'agency:police'")).contains("work_item_of_team")
			.doesNotContain("filesort");
		assertThat(plan("partnership = 'sevenoaks'")).contains("work_item_of_partnership").doesNotContain("filesort");
		assertThat(plan("assignee = 'person7'")).contains("work_item_of_person").doesNotContain("filesort");
		assertThat(plan("partnership = 'sevenoaks' and subject_ref = '3.4'")).contains("work_item_of_reference")
			.doesNotContain("filesort");
	}

	@Test
	void goesThroughALongListWithoutLosingOrRepeatingAny() {
		List<Long> seen = new ArrayList<>();
		WorkQuery query = new WorkQuery(Scope.TEAM, WorkFilter.none(), null, 100, false);
		while (query != null) {
			WorkQuery asked = query;
			WorkPage page = Actor.as("police.member", () -> this.items.page(asked));
			page.items().forEach((item) -> seen.add(item.id()));
			query = (page.next() != null && seen.size() < 2500)
					? new WorkQuery(Scope.TEAM, WorkFilter.none(), page.next(), 100, false) : null;
			assertThat(page.total()).isEqualTo(WorkPage.COUNTED);
			assertThat(page.more()).isTrue();
		}
		assertThat(seen).doesNotHaveDuplicates()
			.startsWith(this.sql
				.queryForList("select id from work_item where team = 'agency:police' order by due_on, id limit 2000",
						Long.class)
				.toArray(Long[]::new));
	}

	private String plan(String where) {
		Map<String, Object> plan = this.sql.queryForMap("explain select * from work_item where " + where + DEEP);
		return plan.get("key") + " " + plan.get("Extra");
	}

}
