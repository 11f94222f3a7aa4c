package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseLookup.ReasonNeeded;
import org.partnershipactions.cases.CaseParticipants.CaseAgency;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes cases through their real process, as the people whose work it is. */
@TestComponent
public class CaseOnTheEngine {

	private final CaseOpening opening;

	private final WorkItemCompletion completion;

	private final DueTimers timers;

	private final JdbcTemplate sql;

	private final PartnershipClock clock;

	private final AsbCases cases;

	private final TransactionTemplate transaction;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	private final CaseRestricting restricting;

	CaseOnTheEngine(CaseOpening opening, WorkItemCompletion completion, DueTimers timers, JdbcTemplate sql,
			PartnershipClock clock, AsbCases cases, TransactionTemplate transaction, ResidentRegister residents,
			PlaceRegister places, CaseRestricting restricting) {
		this.restricting = restricting;
		this.opening = opening;
		this.completion = completion;
		this.timers = timers;
		this.sql = sql;
		this.clock = clock;
		this.cases = cases;
		this.transaction = transaction;
		this.residents = residents;
		this.places = places;
	}

	/** Opens a case from one report, of somebody known or of nobody. */
	String open(CaseCategory category, String reporter) {
		return Actor.as("triage", () -> this.opening.open(new NewCase(SamplePartnership.CODE, "csu", "Swanley", place(),
				Set.of(category), report(category, reporter))));
	}

	String link(String key, CaseCategory category) {
		LinkedReport report = report(category, resident("Resident " + UUID.randomUUID()));
		Actor.as("triage", () -> {
			this.opening.link(key, report);
			return null;
		});
		return report.ref();
	}

	LinkedReport report(CaseCategory category, String reporter) {
		String id = UUID.randomUUID().toString();
		return new LinkedReport(id, "R-" + id.substring(0, 8), reporter, place(),
				this.clock.instant().minusSeconds(3600), Set.of(category));
	}

	String resident(String name) {
		return Actor.as("triage", () -> this.residents.add(SamplePartnership.CODE,
				new ResidentFacts(name, null, null, null, "01732 000014", null, false)));
	}

	private String place() {
		return Actor.as("triage", () -> this.places.placeFor(SamplePartnership.CODE,
				new PlaceFacts("14 Sample Street, Swanley", "Swanley", null, null)));
	}

	/** How the case stands now. */
	Now now(String key) {
		return this.transaction.execute((status) -> Now.of(this.cases.withKey(key)));
	}

	/** Completes every open item of this step, each as somebody whose work it is. */
	public void complete(String key, String task, Map<String, Object> answers) {
		List<Map<String, Object>> items = items(key, task);
		if (items.isEmpty()) {
			throw new IllegalStateException("No open " + task + "; open are " + openTasks(key));
		}
		items.forEach((item) -> complete(item, account(item), answers));
	}

	/** Completes the item of a step as this account. */
	void completeAs(String account, String key, String task, Map<String, Object> answers) {
		items(key, task).forEach((item) -> complete(item, account, answers));
	}

	/** Completes the item of one agency. */
	void completeOf(String agency, String key, String task, Map<String, Object> answers) {
		items(key, task).stream()
			.filter((item) -> item.get("team").equals("agency:" + agency))
			.forEach((item) -> complete(item, account(item), answers));
	}

	private void complete(Map<String, Object> item, String account, Map<String, Object> answers) {
		long id = ((Number) item.get("id")).longValue();
		Actor.as(account, () -> {
			try {
				return this.completion.complete(id, answers);
			}
			catch (ReasonNeeded restricted) {
				this.restricting.open(restricted.ref(), "A task waits there.");
				return this.completion.complete(id, answers);
			}
		});
	}

	/** Open items of a step that are about the case. */
	List<Map<String, Object>> items(String key, String task) {
		return this.sql.queryForList("select id, team, role, due_on, subject_title from work_item where state = 'OPEN'"
				+ " and partnership = 'sevenoaks' and subject_path = ? and task = ?", path(key), task);
	}

	List<String> openTasks(String key) {
		return this.sql
			.queryForList("select distinct task from work_item where state = 'OPEN' and partnership = 'sevenoaks'"
					+ " and subject_path = ? order by task", String.class, path(key));
	}

	/** Days on which the open items of a step are due. */
	List<String> due(String key, String task) {
		return items(key, task).stream().map((item) -> item.get("due_on").toString()).toList();
	}

	List<String> teams(String key, String task) {
		return items(key, task).stream().map((item) -> item.get("team") + "/" + item.get("role")).toList();
	}

	/** When the timer of a boundary event fires; none where it is not set. */
	List<Instant> timer(String key, String boundaryEvent) {
		return this.sql
			.queryForList("select j.duedate_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.id_ = j.job_def_id_"
					+ " join ACT_RU_EXECUTION e on e.id_ = j.process_instance_id_ where e.business_key_ = ?"
					+ " and d.act_id_ = ?", LocalDateTime.class, key, boundaryEvent)
			.stream()
			.map((at) -> at.atZone(ZoneId.systemDefault()).toInstant())
			.toList();
	}

	/** How many reminders of the case the audit trail knows. */
	int reminders(String key) {
		return this.sql.queryForObject(
				"select count(*) from audit_entry where subject_key = ? and event = 'CaseReminderDue'", Integer.class,
				key);
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	public void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	/** Takes a case that was just opened to its work. */
	void work(String key, Map<String, Object> plan) {
		if (!items(key, "Task_ContactTheVictim").isEmpty()) {
			complete(key, "Task_ContactTheVictim",
					Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", "It wakes the children."));
		}
		complete(key, "Task_AssessTheRisk", risk());
		complete(key, "Task_AgreeTheActionPlan", plan);
	}

	/**
	 * Takes a new case of a known victim, which the task group accepts, to its end.
	 * @return the key of the case
	 */
	public String close(String behaviour, Map<String, Object> survey) {
		String key = open(CaseCategory.DRUGS, resident("Resident 17"));
		work(key, plan("police"));
		complete(key, "Task_AcceptIntoTheTaskGroup", Map.of("decision", "ACCEPT"));
		complete(key, "Task_AnswerTheRequest", Map.of("answer", "NOTHING"));
		complete(key, "Task_ProposeClosure", Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", behaviour, "summary",
				"What was agreed is kept."));
		complete(key, "Task_ApproveClosure", Map.of("decision", "APPROVE"));
		complete(key, "Task_TellTheVictim", Map.of("channel", "TELEPHONE"));
		complete(key, "Task_SurveyTheVictim", survey);
		return key;
	}

	/** Answers of an assessment: mild ones, but for these. */
	static Map<String, Object> risk(String... others) {
		List<Map<String, Object>> rows = new ArrayList<>();
		RiskQuestionTexts.mapBut(others)
			.forEach((question, answer) -> rows.add(Map.of("question", question, "answer", answer)));
		return Map.of("answers", rows);
	}

	/** A plan of one agency's own with an informal tool, or of several. */
	static Map<String, Object> plan(String... agencies) {
		Map<String, Object> plan = new HashMap<>();
		plan.put("summary", "Speak to both sides.");
		plan.put("powers", List.of(Map.of("tool", "MEDIATION", "use", "USED", "why", "Both sides want to talk.")));
		List<Map<String, Object>> steps = new ArrayList<>();
		for (String agency : agencies) {
			steps.add(Map.of("agency", agency, "task", "Visit the address twice a week."));
		}
		plan.put("steps", steps);
		return plan;
	}

	private String path(String key) {
		return "/cases/" + now(key).ref();
	}

	private static String account(Map<String, Object> item) {
		Queue queue = new Queue(item.get("team").toString(), item.get("role").toString());
		if (queue.agency() != null) {
			return queue.agency() + "." + queue.role();
		}
		return (queue.group() != null) ? queue.group() + ".lead" : queue.role();
	}

	/** What tests look at, apart from the database. */
	record Now(String ref, CaseStatus status, String words, RiskBand band, boolean accepted, LocalDate suggestedOn,
			Set<String> victims, Set<CaseCategory> categories, List<String> agencies, int reports) {

		static Now of(AsbCase asbCase) {
			return new Now(asbCase.ref(), asbCase.status(), asbCase.standing(), asbCase.riskBand(),
					asbCase.acceptedByTaskGroup(), asbCase.endings().suggestedOn(),
					asbCase.team().residents(CaseRole.VICTIM), asbCase.categories(),
					asbCase.team().agencies().stream().map(CaseAgency::agency).toList(),
					asbCase.team().reports().size());
		}

	}

}
