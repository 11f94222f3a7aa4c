package org.partnershipactions.attack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseParties;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.ReportIntake;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A case of which everything is there that a case can have, restricted after all of it
 * was done: report, people, a power, late work, mail, a disclosure.
 */
@TestComponent
class RestrictedCase {

	/** What stands in it and nowhere else; none of it is an outsider's to read. */
	static final List<String> WORDS = List.of("Quillfeather", "Osgoodby", "960777", "Thornapple", "quarrelsome",
			"persephone@");

	private static final String PURPOSE = "The same quarrelsome neighbour troubles us.";

	private final ReportIntake intake;

	private final WorkItemCompletion completion;

	private final CaseParties parties;

	private final ResidentRegister residents;

	private final InterventionUse powers;

	private final CaseChanges changes;

	private final AccessRequesting asking;

	private final PartnershipClock clock;

	private final DueTimers timers;

	private final JdbcTemplate sql;

	private String report;

	private String ref;

	RestrictedCase(ReportIntake intake, WorkItemCompletion completion, CaseParties parties, ResidentRegister residents,
			InterventionUse powers, CaseChanges changes, AccessRequesting asking, PartnershipClock clock,
			DueTimers timers, JdbcTemplate sql) {
		this.intake = intake;
		this.completion = completion;
		this.parties = parties;
		this.residents = residents;
		this.powers = powers;
		this.changes = changes;
		this.asking = asking;
		this.clock = clock;
		this.timers = timers;
		this.sql = sql;
	}

	/** Lives it; the officer of the council and the lead of the group see it after. */
	void live() {
		ReportReceipt received = Actor.as("triage", () -> this.intake.receive(newReport()));
		this.report = received.ref();
		act("/asb/reports/" + this.report, "TriageReport", Map.of("decision", "NEW_CASE", "agency", "csu"));
		this.ref = this.sql.queryForObject(
				"select c.case_ref from asb_case c join asb_report r on r.case_key = c.id where r.ref = ?",
				String.class, this.report);
		act(path(), "ContactVictim",
				Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", "It is quarrelsome."));
		act(path(), "AssessRisk", Map.of("raisedTo", "HIGH", "reason", "Threats were made.", "answers", answers()));
		disclose();
		usePower();
		as("csu.member", () -> this.changes.restrict(key(), "A witness is afraid of the quarrelsome one."));
		daysPass();
	}

	String ref() {
		return this.ref;
	}

	String report() {
		return this.report;
	}

	String path() {
		return "/cases/" + this.ref;
	}

	String key() {
		return one("select id from asb_case where case_ref = ?", this.ref);
	}

	String reportKey() {
		return one("select id from asb_report where ref = ?", this.report);
	}

	String victim() {
		return one("select resident_key from case_party where case_id = ? and party_role = 'VICTIM'", key());
	}

	String other() {
		return one("select resident_key from case_party where case_id = ? and party_role = 'COMPLAINED_ABOUT'", key());
	}

	String power() {
		return one("select max(id) from intervention where case_key = ?", key());
	}

	/** Work items about the case, open or not. */
	List<String> items() {
		return this.sql.queryForList(
				"select cast(id as char(20)) from work_item where subject_path in (?, ?) order by id desc",
				String.class, path(), "/asb/reports/" + this.report);
	}

	/** Keys of reviews of its late work. */
	List<String> lateReviews() {
		return this.sql.queryForList("select id from overdue_review where path = ?", String.class, path());
	}

	private void disclose() {
		as("police.member", () -> this.asking.ask(key(), PURPOSE));
		this.sql.queryForList("select id from work_item where state = 'OPEN' and form = 'DecideOnAccess'", Long.class)
			.forEach(
					(item) -> as("csu.coordinator",
							() -> this.completion.complete(item,
									Map.of("decision", "GIVE", "until", this.clock.today().plusDays(90).toString(),
											"gateway", "SAFEGUARDING", "regime", "DPA_2018_PART_3", "identity",
											"NOT_SHOWN"))));
	}

	private void usePower() {
		String subject = Actor.as("csu.member",
				() -> this.residents.add("sevenoaks", new ResidentFacts("Barnaby Osgoodby", LocalDate.of(1980, 2, 1),
						null, null, "01632 960777", null, false)));
		as("csu.member", () -> this.parties.join(key(), subject, CaseRole.COMPLAINED_ABOUT));
		Actor.as("csu.member",
				() -> this.powers.record(key(),
						new NewIntervention("CP_WARNING", "csu", subject, this.clock.today().atTime(8, 0), null,
								this.clock.today().plusDays(7), null, "Be less quarrelsome.",
								this.clock.today().plusDays(10))));
	}

	/** Long enough for work to fall late, and not so long that it is the board's own. */
	private void daysPass() {
		for (int day = 0; day < 10; day += 5) {
			this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(5)));
			this.timers.runDue();
		}
	}

	private NewReport newReport() {
		ResidentFacts reporter = new ResidentFacts("Persephone Quillfeather", null, null, "persephone@example.org",
				"01632 960777", null, false);
		return new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_MUSIC), "They are quarrelsome every night",
				LocalDateTime.of(2026, 5, 29, 22, 0).atZone(ZoneId.of("UTC")).toInstant(), "Every weekend",
				new PlaceFacts("7 Thornapple Mews", "Swanley", null, null), false, reporter, Channel.TELEPHONE,
				"The landlord", false, ReportSource.TELEPHONE, null);
	}

	/** Completes what is open of a form, as those whose it is. */
	private void act(String subject, String form, Map<String, Object> answers) {
		List<Map<String, Object>> items = this.sql.queryForList(
				"select id, team, role from work_item where state = 'OPEN' and subject_path = ? and form = ?", subject,
				form);
		if (items.isEmpty()) {
			throw new IllegalStateException("No open " + form + " about " + subject);
		}
		items.forEach((item) -> as(owner(item),
				() -> this.completion.complete(((Number) item.get("id")).longValue(), answers)));
	}

	private static List<Map<String, String>> answers() {
		return Arrays
			.stream(("frequency=ONCE worse=NO targeted=NO hate=NO violence=NO safe=YES effect=NONE health=NO"
					+ " dependants=NO support=GOOD isolation=NO history=NO response=FIRST")
				.split(" "))
			.map((pair) -> Map.of("question", pair.split("=")[0], "answer", pair.split("=")[1]))
			.toList();
	}

	private static String owner(Map<String, Object> item) {
		String team = item.get("team").toString().replaceAll(".*:", "");
		return team.equals("partnership") ? item.get("role").toString() : team + "." + item.get("role");
	}

	private String one(String question, String value) {
		return this.sql.queryForObject(question, String.class, value);
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
