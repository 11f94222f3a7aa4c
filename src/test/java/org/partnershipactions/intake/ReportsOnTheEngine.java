package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes reports through their real process, as the people whose work it is. */
@TestComponent
public class ReportsOnTheEngine {

	private final ReportIntake intake;

	private final AsbReports reports;

	private final WorkItemCompletion completion;

	private final DueTimers timers;

	private final JdbcTemplate sql;

	private final PartnershipClock clock;

	ReportsOnTheEngine(ReportIntake intake, AsbReports reports, WorkItemCompletion completion, DueTimers timers,
			JdbcTemplate sql, PartnershipClock clock) {
		this.intake = intake;
		this.reports = reports;
		this.completion = completion;
		this.timers = timers;
		this.sql = sql;
		this.clock = clock;
	}

	/** A report of loud music by somebody who left an e-mail address. */
	public static NewReport music(String address, String reporter) {
		return new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_MUSIC), "Loud music from next door after midnight",
				Instant.parse("2026-05-31T23:30:00Z"), "Every weekend",
				new PlaceFacts(address, "Swanley St Mary's", null, null), false, new ResidentFacts(reporter, null, null,
						reporter.replace(' ', '.') + "@residents.example", null, null, false),
				Channel.EMAIL, null, false, ReportSource.TELEPHONE, null);
	}

	/** The same without a name. */
	public static NewReport anonymous(String address) {
		NewReport named = music(address, "Nobody");
		return new NewReport(named.partnership(), named.categories(), named.description(), named.occurredAt(),
				named.howOften(), named.place(), true, null, null, null, false, ReportSource.PUBLIC, null);
	}

	public ReportReceipt receive(NewReport report) {
		return Actor.as("triage", () -> this.intake.receive(report));
	}

	/** Key of a report. */
	public String key(String ref) {
		return report(ref).key();
	}

	AsbReport report(String ref) {
		return reportOf("sevenoaks", ref);
	}

	AsbReport reportOf(String partnership, String ref) {
		return this.reports.findByPartnershipAndRef(partnership, ref).orElseThrow();
	}

	/** Completes every open item of this step about the report, as those whose it is. */
	public void complete(String ref, String task, Map<String, Object> answers) {
		List<Map<String, Object>> items = items(ref, task);
		if (items.isEmpty()) {
			throw new IllegalStateException("No open " + task + " for " + ref);
		}
		items.forEach((item) -> Actor.as(account(item),
				() -> this.completion.complete(((Number) item.get("id")).longValue(), answers)));
	}

	List<Map<String, Object>> items(String ref, String task) {
		return this.sql.queryForList("select id, team, role, due_on from work_item where state = 'OPEN'"
				+ " and subject_path = ? and task = ?", "/asb/reports/" + ref, task);
	}

	List<String> openTasks(String ref) {
		return this.sql.queryForList(
				"select distinct task from work_item where state = 'OPEN' and subject_path = ? order by task",
				String.class, "/asb/reports/" + ref);
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	public void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	private static String account(Map<String, Object> item) {
		Queue queue = new Queue(item.get("team").toString(), item.get("role").toString());
		if (queue.agency() != null) {
			return queue.agency() + "." + queue.role();
		}
		return (queue.group() != null) ? queue.group() + ".lead" : queue.role();
	}

}
