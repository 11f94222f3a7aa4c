package org.partnershipactions.attack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.partners.people.CoverRequest;
import org.partnershipactions.partners.people.LeavePlanning;
import org.partnershipactions.partners.people.MembershipAdministration;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.plan.table.PriorityChange;
import org.partnershipactions.plan.table.PriorityEditing;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.tokens.TokenIssuing;
import org.partnershipactions.security.tokens.TokenIssuing.NewToken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sets up who attacks, and what the table of verdicts asks for. */
@TestComponent
class AttackStage {

	/** Whose role has ended. */
	static final String ENDED = "kfrs.member";

	/** A member who stands in for the coordinator of the agency. */
	static final String COVERING = "wkha.member";

	private static final PlanYear SMALL_PLAN = new PlanYear(2018);

	private static final List<String> SCOPES = List.of("read", "work", "report");

	private final PlanImport imports;

	private final PriorityEditing priorities;

	private final PlanAdoption adoption;

	private final PartnershipClock clock;

	private final LeavePlanning leave;

	private final MembershipAdministration memberships;

	private final TokenIssuing tokens;

	private final JdbcTemplate sql;

	@Autowired
	private AdoptedPlan plan;

	AttackStage(PlanImport imports, PriorityEditing priorities, PlanAdoption adoption, PartnershipClock clock,
			LeavePlanning leave, MembershipAdministration memberships, TokenIssuing tokens, JdbcTemplate sql) {
		this.imports = imports;
		this.priorities = priorities;
		this.adoption = adoption;
		this.clock = clock;
		this.leave = leave;
		this.memberships = memberships;
		this.tokens = tokens;
		this.sql = sql;
	}

	/** It is April 2018, and a small plan of that year is adopted. */
	void adoptASmallPlan() {
		this.clock.moveTo(LocalDateTime.parse("2018-04-03T09:00").atZone(PartnershipClock.LONDON).toInstant());
		Actor.as("manager", () -> this.imports.importPlan(SMALL_PLAN, table()));
		Actor.as("manager", () -> {
			this.priorities.change(SMALL_PLAN, 3, new PriorityChange(null, "asb", null, null));
			return null;
		});
		Actor.as("manager", () -> this.adoption.adopt(SMALL_PLAN));
		this.plan.chooseMeasures(SMALL_PLAN);
	}

	/** The open task in which the delivery of an action is planned. */
	String task() {
		return this.sql.queryForObject("select cast(max(id) as char(20)) from work_item where subject_ref = '3.99'"
				+ " and task = 'Task_PlanDelivery' and state = 'OPEN'", String.class);
	}

	/** Ends the role of one, and has another stand in for a colleague. */
	void endARoleAndCoverAnother() {
		LocalDate today = LocalDate.now(this.clock);
		this.sql.queryForList("select id from membership where person = ?", String.class, ENDED)
			.forEach((id) -> Actor.as("admin", () -> {
				this.memberships.end(id, today.minusDays(1));
				return null;
			}));
		Actor.as("wkha.coordinator",
				() -> this.leave.arrange(new CoverRequest("wkha.coordinator", COVERING, today, today.plusDays(7))));
	}

	/** A token of somebody for each scope, by its name. */
	Map<String, String> tokensOf(String username) {
		String until = LocalDate.now(this.clock).plusDays(7).toString();
		Map<String, String> made = new LinkedHashMap<>();
		SCOPES.forEach((scope) -> made.put(scope, Actor.as(username,
				() -> this.tokens.issue(new NewToken("to " + scope, List.of(scope), until)).token())));
		return made;
	}

	private static PlanFile table() {
		String rows = IntStream.rangeClosed(98, 99)
			.mapToObj((number) -> "3.%d,Walk the estate %d,Moat,CSU;WKHA,March 2019,Existing Budgets".formatted(number,
					number))
			.collect(Collectors.joining("\n"));
		return PlanFile.of("plan.csv",
				("ref,title,lead_agencies,other_partners,by_when,funding\n" + rows).getBytes(StandardCharsets.UTF_8));
	}

}
