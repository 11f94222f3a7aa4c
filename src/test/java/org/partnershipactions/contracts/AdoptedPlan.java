package org.partnershipactions.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.choosing.MeasureChoosing;
import org.partnershipactions.measures.choosing.TemplateChoice;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.plan.table.PlanRollForward;
import org.partnershipactions.sample.SampleMeasures;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamDirectory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real plan, adopted once for all tests of a context, and its open items. */
@TestComponent
public class AdoptedPlan {

	private static final PlanYear SEED = new PlanYear(2016);

	private static final PlanYear YEAR = new PlanYear(2026);

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanRollForward roll;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private MeasureChoosing measures;

	@Autowired
	private TeamDirectory teams;

	@Autowired
	private JdbcTemplate sql;

	/** An item in the planning step that at least two accounts may do. */
	Item nextItem() {
		adopt();
		return this.sql
			.queryForList("select id, subject_key, partnership, team, role from work_item"
					+ " where state = 'OPEN' and task = 'Task_PlanDelivery' order by id")
			.stream()
			.map(this::item)
			.filter((item) -> item.people().size() > 1)
			.findFirst()
			.orElseThrow();
	}

	/** Adopts the plan of 2026-27, where no test of this context has done so. */
	public void adopt() {
		if (this.sql.queryForObject("select count(*) from priority_action", Integer.class) == 0) {
			Actor.as("manager", () -> this.imports.importPlan(SEED, seed()));
			Actor.as("manager", () -> this.roll.roll(SEED, YEAR));
			Actor.as("manager", () -> this.adoption.adopt(YEAR));
			chooseMeasures(YEAR);
		}
	}

	/**
	 * Chooses the measures of the sample for an adopted plan, whichever of its actions
	 * this has.
	 */
	public void chooseMeasures(PlanYear year) {
		List<String> refs = this.sql.queryForList("select ref from priority_action where plan_year = ?", String.class,
				year.start());
		List<TemplateChoice> choices = SampleMeasures.choices()
			.stream()
			.map((choice) -> (choice.of() == null || !choice.of().contains(".") || refs.contains(choice.of())) ? choice
					: new TemplateChoice(choice.template(), choice.title(), choice.owner(), null, choice.lastYear()))
			.toList();
		Actor.as("manager", () -> this.measures.choose(year, choices));
	}

	private Item item(Map<String, Object> row) {
		Queue queue = new Queue(row.get("team").toString(), row.get("role").toString());
		return new Item(((Number) row.get("id")).longValue(), row.get("subject_key").toString(),
				this.teams.usernames(row.get("partnership").toString(), queue));
	}

	private static PlanFile seed() {
		try (InputStream in = new ClassPathResource("db/sample/actions-2016-17.csv").getInputStream()) {
			return PlanFile.of("actions-2016-17.csv", in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An open item.
	 *
	 * @param id its number
	 * @param key of the action
	 * @param people who may do it
	 */
	record Item(long id, String key, List<String> people) {
	}

}
