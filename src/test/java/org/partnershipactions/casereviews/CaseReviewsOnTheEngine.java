package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes case reviews through their real process, as the people whose work it is. */
@TestComponent
class CaseReviewsOnTheEngine {

	static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private final Applying applications;

	private final WorkItemCompletion completion;

	private final DueTimers timers;

	private final JdbcTemplate sql;

	private final PartnershipClock clock;

	CaseReviewsOnTheEngine(Applying applications, WorkItemCompletion completion, DueTimers timers, JdbcTemplate sql,
			PartnershipClock clock) {
		this.applications = applications;
		this.completion = completion;
		this.timers = timers;
		this.sql = sql;
		this.clock = clock;
	}

	/** An application of a victim who left an e-mail address, about these subjects. */
	static NewApplication by(String victim, String... concerned) {
		return new NewApplication("sevenoaks", ApplicantKind.VICTIM, person(victim), null, false, "csu",
				List.of(concerned), "I reported it again and again and nothing changed.");
	}

	/** The person by whom reports are made in {@code ReportsOnTheEngine}. */
	static ResidentFacts person(String name) {
		return new ResidentFacts(name, null, null, name.replace(' ', '.') + "@residents.example", null, null, false);
	}

	ApplicationReceipt apply(NewApplication application) {
		return Actor.as("csu.member", () -> this.applications.enter(application));
	}

	/**
	 * Acknowledges with three reports made to somebody else, which reach the threshold.
	 */
	void acknowledgeAsMet(String ref, String consent, String toldTo) {
		complete(ref, "Task_AcknowledgeTheApplication",
				Map.of("consent", consent, "others",
						Stream.of("2026-05-04", "2026-05-11", "2026-05-18")
							.map((day) -> Map.of("toldTo", toldTo, "occurredOn", day, "reportedOn", day))
							.toList()));
	}

	/** Completes every open item of this step about the review, as those whose it is. */
	void complete(String ref, String task, Map<String, Object> answers) {
		List<Map<String, Object>> items = items(ref, task);
		if (items.isEmpty()) {
			throw new IllegalStateException("No open " + task + "; open are " + openTasks(ref));
		}
		items.forEach((item) -> complete(item, account(item), answers));
	}

	/** Completes the item of one agency. */
	void completeOf(String agency, String ref, String task, Map<String, Object> answers) {
		items(ref, task).stream()
			.filter((item) -> item.get("team").equals("agency:" + agency))
			.forEach((item) -> complete(item, account(item), answers));
	}

	private void complete(Map<String, Object> item, String account, Map<String, Object> answers) {
		Actor.as(account, () -> this.completion.complete(((Number) item.get("id")).longValue(), answers));
	}

	/** Brings an application whose reports qualify to its panel. */
	void toThePanel(String ref) {
		complete(ref, "Task_AcknowledgeTheApplication", Map.of("consent", "NOT_NEEDED"));
		complete(ref, "Task_ShareWhatYouHold", Map.of("holds", "NOTHING"));
	}

	List<Map<String, Object>> items(String ref, String task) {
		return this.sql.queryForList("select id, team, role, due_on, subject_title from work_item where state = 'OPEN'"
				+ " and subject_path = ? and task = ?", "/case-reviews/" + ref, task);
	}

	List<String> due(String ref, String task) {
		return items(ref, task).stream().map((item) -> item.get("due_on").toString()).toList();
	}

	List<String> teams(String ref, String task) {
		return items(ref, task).stream().map((item) -> item.get("team") + "/" + item.get("role")).sorted().toList();
	}

	List<String> openTasks(String ref) {
		return this.sql.queryForList(
				"select distinct task from work_item where state = 'OPEN' and subject_path = ? order by task",
				String.class, "/case-reviews/" + ref);
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	void itIs(LocalDate day) {
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
