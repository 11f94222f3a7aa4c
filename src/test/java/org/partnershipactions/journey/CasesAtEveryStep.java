package org.partnershipactions.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.casereviews.Appealing;
import org.partnershipactions.casereviews.Applying;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseParties;
import org.partnershipactions.cases.access.AccessRequesting;
import org.partnershipactions.cases.victims.SurveySending;
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
import org.partnershipactions.testing.Memory;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A report, a case and a case review at every step, taken there by the use cases, so that
 * each of their pages is sure to be there.
 */
@TestComponent
class CasesAtEveryStep implements Memory {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

	@Autowired
	private ReportIntake intake;

	@Autowired
	private CaseParties parties;

	@Autowired
	private AccessRequesting asking;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private Applying applications;

	@Autowired
	private Appealing appeals;

	@Autowired
	private SurveySending sending;

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private PagesOfTheProduct pages;

	@Autowired
	private JdbcTemplate sql;

	private final Map<String, String> addresses = new HashMap<>();

	private int people = 700;

	/** Addresses of what was made, by the word that stands for each. */
	Map<String, String> addresses() {
		if (this.addresses.isEmpty()) {
			reports();
			cases();
			reviews();
		}
		return this.addresses;
	}

	/** In another scene there are none of them. */
	@Override
	public void forget() {
		this.addresses.clear();
	}

	private void reports() {
		report(CaseCategory.NOISE_DOGS);
		String told = report(CaseCategory.NOISE_PEOPLE);
		act(told, "TriageReport", Map.of("decision", "NO_ACTION", "reason", "Nothing was found."));
	}

	private void cases() {
		opened(CaseCategory.NOISE_MUSIC);
		opened(CaseCategory.OFFENSIVE_GRAFFITI);
		contacted();
		String high = contacted();
		act(high, "AssessRisk", risk(Map.of("raisedTo", "HIGH", "reason", "Threats were made.")));
		String agreed = planned();
		usedAPower(agreed);
		aPersonIsDescribedTwice(agreed);
		accessIsAskedFor(planned());
		closing("ApproveClosure");
		closing("TellVictim");
		String told = closing("SurveyVictim");
		this.addresses.put("SURVEY", Actor.as("csu.member", () -> this.sending.link(keyOf(told))));
	}

	private void reviews() {
		apply();
		acknowledged(List.of());
		acknowledged(reportsToOthers());
		String panel = shared();
		String telling = held(shared());
		String appealed = held(shared());
		act(appealed, "TellApplicant", Map.of("channel", "LETTER", "words", "We recommend a move."));
		as("csu.coordinator", () -> this.appeals.appeal(keyOf(appealed), "The chair did not hear me."));
		this.addresses.put("APPEALED", appealed);
		this.addresses.put("PANEL", panel);
		this.addresses.put("TELLING", telling);
	}

	private void usedAPower(String address) {
		String subject = Actor.as("csu.member", () -> this.residents.add("sevenoaks", somebody()));
		as("csu.member", () -> this.parties.join(keyOf(address), subject, CaseRole.COMPLAINED_ABOUT));
		String power = Actor.as("csu.member",
				() -> this.powers.record(keyOf(address), new NewIntervention("CP_WARNING", "csu", subject,
						TODAY.atTime(8, 0), null, TODAY.plusDays(7), null, "Quiet after ten.", TODAY.plusDays(10))));
		this.addresses.put("POWER", address + "/interventions/" + power);
	}

	private void aPersonIsDescribedTwice(String address) {
		String other = Actor.as("csu.member", () -> this.residents.add("sevenoaks", somebody()));
		as("csu.member", () -> this.parties.join(keyOf(address), other, CaseRole.WITNESS));
		String victim = this.sql.queryForObject(
				"select resident_key from case_party where case_id = ? and party_role = 'VICTIM'", String.class,
				keyOf(address));
		this.addresses.put("MERGE", "/residents/" + victim + "/merge/" + other);
	}

	private void accessIsAskedFor(String address) {
		as("moat.coordinator", () -> this.asking.ask(keyOf(address), "They are our tenants."));
		this.addresses.put("POINTER", "/cases/known/" + keyOf(address));
	}

	private String report(CaseCategory category) {
		NewReport report = new NewReport("sevenoaks", Set.of(category), "Every night until three",
				LocalDateTime.of(2026, 6, 29, 22, 0).toInstant(ZoneOffset.UTC), "Every weekend",
				new PlaceFacts(this.people + " Page Street", "Swanley", null, null), false, somebody(),
				Channel.TELEPHONE, "The landlord", false, ReportSource.TELEPHONE, null);
		ReportReceipt received = Actor.as("triage", () -> this.intake.receive(report));
		this.addresses.put("FOLLOW", "/follow/" + received.secret());
		return "/asb/reports/" + received.ref();
	}

	private ResidentFacts somebody() {
		this.people++;
		return new ResidentFacts("Resident " + this.people, LocalDate.of(1980, 2, 1), null, null,
				"01732 000" + this.people, null, false);
	}

	private String opened(CaseCategory category) {
		String report = report(category);
		act(report, "TriageReport", Map.of("decision", "NEW_CASE", "agency", "csu"));
		return "/cases/" + this.sql.queryForObject(
				"select c.case_ref from asb_case c join asb_report r on r.case_key = c.id where r.ref = ?",
				String.class, report.replaceAll(".*/", ""));
	}

	private String contacted() {
		String address = opened(CaseCategory.NOISE_MUSIC);
		act(address, "ContactVictim", Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", "It wakes them."));
		return address;
	}

	private String planned() {
		String address = contacted();
		act(address, "AssessRisk", risk(Map.of("raisedTo", "MEDIUM", "reason", "There is a baby.")));
		act(address, "AgreeActionPlan", Map.of("summary", "Quiet after ten.", "powers",
				List.of(Map.of("tool", "MEDIATION", "use", "USED", "why", "Both sides are willing."))));
		return address;
	}

	private String closing(String upTo) {
		String address = planned();
		act(address, "ProposeClosure",
				Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", "IMPROVED", "summary", "They agreed."));
		if (!upTo.equals("ApproveClosure")) {
			act(address, "ApproveClosure", Map.of("decision", "APPROVE"));
		}
		if (upTo.equals("SurveyVictim")) {
			act(address, "TellVictim", Map.of("channel", "TELEPHONE", "words", "Closed."));
		}
		return address;
	}

	private String apply() {
		NewApplication application = new NewApplication("sevenoaks", ApplicantKind.VICTIM, somebody(), null, false,
				"csu", List.of(), "I reported it again and again.");
		ApplicationReceipt applied = Actor.as("csu.member", () -> this.applications.enter(application));
		return "/case-reviews/" + applied.ref();
	}

	private String acknowledged(List<Map<String, Object>> others) {
		String address = apply();
		act(address, "AcknowledgeApplication", Map.of("consent", "NOT_NEEDED", "others", others));
		return address;
	}

	private static List<Map<String, Object>> reportsToOthers() {
		List<Map<String, Object>> others = new ArrayList<>();
		for (String day : List.of("2026-05-04", "2026-05-11", "2026-05-18")) {
			others.add(Map.of("toldTo", "The landlord", "occurredOn", day, "reportedOn", day));
		}
		return others;
	}

	private String shared() {
		String address = acknowledged(reportsToOthers());
		act(address, "ShareWhatYouHold",
				Map.of("holds", "YES", "told", "Two calls.", "done", "A patrol.", "result", "Nobody was met."));
		return address;
	}

	private String held(String address) {
		act(address, "HoldPanel",
				Map.of("heldOn", "2026-06-30", "chairAgency", "kfrs", "chair", "Head of service", "invited", "YES",
						"findings", "The reports were not joined up.", "recommendations",
						List.of(Map.of("agency", "moat", "words", "Offer another home."))));
		return address;
	}

	private static Map<String, Object> risk(Map<String, String> raising) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (String pair : ("frequency=ONCE worse=NO targeted=NO hate=NO violence=NO safe=YES effect=NONE health=NO"
				+ " dependants=NO support=GOOD isolation=NO history=NO response=FIRST")
			.split(" ")) {
			rows.add(Map.of("question", pair.split("=")[0], "answer", pair.split("=")[1]));
		}
		Map<String, Object> answers = new HashMap<>(raising);
		answers.put("answers", rows);
		return answers;
	}

	/** Completes the open items of a form about something, as those whose they are. */
	private void act(String address, String form, Map<String, Object> answers) {
		List<Long> items = this.sql.queryForList(
				"select id from work_item where state = 'OPEN' and subject_path = ? and form = ?", Long.class, address,
				form);
		if (items.isEmpty()) {
			throw new IllegalStateException("No open " + form + " about " + address);
		}
		items.forEach((item) -> as(this.pages.ownerOf("/work/" + item), () -> this.completion.complete(item, answers)));
	}

	private String keyOf(String address) {
		String table = address.startsWith("/cases/") ? "asb_case where case_ref" : "asb_case_review where review_ref";
		return this.sql.queryForObject("select id from " + table + " = ?", String.class, address.replaceAll(".*/", ""));
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
