package org.partnershipactions.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import com.icegreen.greenmail.util.GreenMailUtil;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.Applying;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.ReviewTasks;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseOpening;
import org.partnershipactions.cases.NewCase;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.risk.RiskAnswers;
import org.partnershipactions.cases.risk.RiskAssessing;
import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyAnswers;
import org.partnershipactions.cases.victims.SurveyLinks;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.ReportIntake;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PlanImport;
import org.partnershipactions.plan.table.PlanRollForward;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.reviews.taskgroup.DecisionEntry;
import org.partnershipactions.reviews.taskgroup.DecisionKind;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.ReviewCalling;
import org.partnershipactions.reviews.taskgroup.ReviewTableReading;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMariaDb;
import org.partnershipactions.testing.PostOffice;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;

import static org.assertj.core.api.Assertions.assertThat;

@WholeProduct
@OnMariaDb
@Scene("mail")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailTests {

	private static final String SECRET = "Nobody but the task group reads this comment";

	private static final NewReport REPORT = new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_DOGS), "Barking",
			Instant.parse("2026-05-31T21:00:00Z"), null, new PlaceFacts("1 Mail Street", "Swanley", null, null), false,
			new ResidentFacts("Resident 41", null, null, "resident.41@residents.example", null, null, false),
			Channel.EMAIL, null, false, ReportSource.TELEPHONE, null);

	@Autowired
	private ReportIntake intake;

	@Autowired
	private PlanImport imports;

	@Autowired
	private PlanRollForward roll;

	@Autowired
	private PlanAdoption adoption;

	@Autowired
	private WorkItemCompletion work;

	@Autowired
	private CaseOpening opening;

	@Autowired
	private RiskAssessing risk;

	@Autowired
	private ReadingAsking readings;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private ReviewCalling calling;

	@Autowired
	private ReviewTableReading tables;

	@Autowired
	private DecisionTaking decisions;

	@Autowired
	private Applying applications;

	@Autowired
	private ReviewTasks reviews;

	@Autowired
	private SurveyLinks links;

	@Autowired
	private MailDelivery delivery;

	@Autowired
	private MailRetention retention;

	@Autowired
	private EarlierMail earlier;

	@Autowired
	private EventSerializer events;

	@Autowired
	private JdbcClient database;

	@BeforeAll
	static void openThePost() {
		PostOffice.reopen();
	}

	@BeforeEach
	void adoptOnce() {
		if (count("select count(*) from plan") == 0) {
			Actor.as("manager", () -> this.imports.importPlan(new PlanYear(2016), seed()));
			Actor.as("manager", () -> this.roll.roll(new PlanYear(2016), new PlanYear(2026)));
			Actor.as("manager", () -> this.adoption.adopt(new PlanYear(2026)));
			this.plan.chooseMeasures(new PlanYear(2026));
		}
	}

	@Test
	@Order(1)
	void storesNothingForMailWhenAPlanIsAdopted() {
		assertThat(count("select count(*) from priority_action where stage = 'PLAN'")).isEqualTo(54);
		assertThat(count("select count(*) from outgoing_mail")).isZero();
		assertThat(count("select count(*) from event_publication")).isZero();
	}

	@Test
	@Order(2)
	void tellsTheLeadThatItsPlanWasReturnedWithoutWhatAnybodyTyped() throws MessagingException {
		String ref = planned("csu");
		decide(ref, "RETURN");
		MimeMessage mail = received("Delivery plan returned: " + ref + " (2026-27)").get(0);
		assertThat(GreenMailUtil.getBody(mail)).contains(OnMariaDb.ADDRESS + "/actions/2026-27/" + ref)
			.doesNotContain(SECRET)
			.doesNotContain(".member");
		assertThat(mail.getHeader("Bcc")).isNull();
		assertThat(delivered("csu.member@sevenoaks.example")).isTrue();
		assertThat(delivered("police.member@sevenoaks.example")).isFalse();
	}

	@Test
	@Order(3)
	void sendsWhatTheServerDidNotTakeOnceItIsBack() throws MessagingException {
		String ref = planned("csu");
		PostOffice.close();
		decide(ref, "APPROVE");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> count("select count(*) from outgoing_mail where state = 'WAITING'"
					+ " and attempts = 1 and fault = 'NO_CONNECTION'") >= 2);
		PostOffice.reopen();
		assertThat(PostOffice.server().getReceivedMessages()).isEmpty();
		this.database.sql("update outgoing_mail set next_attempt_at = written_at where state = 'WAITING'").update();
		this.delivery.look();
		assertThat(received("Delivery plan approved: " + ref + " (2026-27)")).isNotEmpty();
		assertThat(received("Request to contribute: " + ref + " (2026-27)")).isNotEmpty();
		awaitAllSent();
		assertThat(Arrays.stream(PostOffice.server().getReceivedMessages()).map(MailTests::messageId))
			.doesNotHaveDuplicates();
	}

	@Test
	@Order(4)
	void forgetsWhatWasSentAMonthAgoAndNothingElse() {
		awaitAllSent();
		int all = count("select count(*) from outgoing_mail");
		this.retention.forget();
		assertThat(count("select count(*) from outgoing_mail")).isEqualTo(all).isPositive();
		this.database.sql("update outgoing_mail set ended_at = timestampadd(day, -31, ended_at)").update();
		this.retention.forget();
		assertThat(count("select count(*) from outgoing_mail")).isZero();
	}

	@Test
	@Order(5)
	void tellsAReporterInTheWordsThatWereWrittenUnderASubjectThatNamesNobody() throws MessagingException {
		String ref = Actor.as("triage", () -> this.intake.receive(REPORT)).ref();
		complete("triage", reportItem(ref), Map.of("decision", "NO_ACTION", "reason", "Nothing was found"));
		complete("triage", reportItem(ref), Map.of("channel", "EMAIL", "words", "We looked at it, Resident 41."));
		MimeMessage mail = received("Your report " + ref + ": what became of it").get(0);
		assertThat(GreenMailUtil.getBody(mail)).contains("We looked at it, Resident 41.");
		assertThat(mail.getHeader("To")).containsExactly("resident.41@residents.example");
		assertThat(stored("Resident 41")).isEmpty();
		assertThat(stored("residents.example")).isEmpty();
		assertThat(stored(ref)).isNotEmpty();
	}

	private Object reportItem(String ref) {
		return this.database.sql("select id from work_item where state = 'OPEN' and subject_ref = ?")
			.param(ref)
			.query()
			.singleValue();
	}

	@Test
	@Order(6)
	void tellsTheTaskGroupAndTheAgenciesAtOnceThatACaseIsHigh() throws MessagingException {
		String key = Actor.as("triage", () -> this.opening
			.open(new NewCase("sevenoaks", "csu", "Swanley", null, Set.of(CaseCategory.HARASSMENT), null)));
		Actor.as("csu.member", () -> this.risk.assess(key, new RiskAnswers(mild(), SECRET, RiskBand.HIGH, SECRET)));
		MimeMessage mail = received("High risk: C-2026-0001").get(0);
		assertThat(GreenMailUtil.getBody(mail)).contains(OnMariaDb.ADDRESS + "/cases/C-2026-0001")
			.contains("Harassment, Swanley ward")
			.doesNotContain(SECRET);
		assertThat(delivered("asb.lead@sevenoaks.example")).isTrue();
		assertThat(delivered("csu.coordinator@sevenoaks.example")).isTrue();
		assertThat(delivered("police.coordinator@sevenoaks.example")).isFalse();
	}

	@Test
	@Order(7)
	void tellsTheManagerThatAVictimCouldApplyForACaseReviewAndWhoOnlyThePageSays() throws MessagingException {
		for (String day : List.of("29", "30", "31")) {
			Actor.as("triage",
					() -> this.intake.receive(reportOf(Instant.parse("2026-05-%sT21:00:00Z".formatted(day)))));
		}
		MimeMessage mail = received("A victim could apply for a case review: notice").get(0);
		assertThat(GreenMailUtil.getBody(mail)).contains(OnMariaDb.ADDRESS + "/case-reviews", "Tell the victim")
			.doesNotContain("Resident 42", "residents.example");
		assertThat(delivered("manager@sevenoaks.example")).isTrue();
		assertThat(stored("Resident 42")).isEmpty();
	}

	@Test
	@Order(8)
	void remindsTheSinglePointOfContactOfACaseReviewAndNamesNobody() throws MessagingException {
		ApplicationReceipt applied = Actor.as("moat.coordinator",
				() -> this.applications.enter(new NewApplication("sevenoaks", ApplicantKind.VICTIM, REPORT.reporter(),
						null, false, "moat", List.of(), SECRET)));
		this.reviews.remind(applied.key());
		MimeMessage mail = received("Due soon: " + applied.ref()).get(0);
		assertThat(GreenMailUtil.getBody(mail))
			.contains("due by 4 June 2026", "/work?scope=team&subject=" + applied.ref())
			.doesNotContain(SECRET, "Resident 41");
		assertThat(delivered("moat.coordinator@sevenoaks.example")).isTrue();
		assertThat(stored(SECRET)).isEmpty();
	}

	private static NewReport reportOf(Instant occurredAt) {
		return new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_DOGS), "Barking", occurredAt, null,
				new PlaceFacts("2 Mail Street", "Swanley", null, null), false,
				new ResidentFacts("Resident 42", null, null, "resident.42@residents.example", null, null, false),
				Channel.EMAIL, null, false, ReportSource.TELEPHONE, null);
	}

	/** What is kept of mails and holds a word. */
	private List<String> stored(String word) {
		return this.database.sql(
				"select concat_ws(' ', message_id, username, address, subject, words, state, fault) from outgoing_mail")
			.query(String.class)
			.list()
			.stream()
			.filter((mail) -> mail.contains(word))
			.toList();
	}

	private void awaitAllSent() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> count("select count(*) from outgoing_mail where state <> 'SENT'") == 0);
	}

	@Test
	@Order(9)
	void sendsTheSurveyToAVictimWhoWasToldByMail() throws MessagingException {
		String ref = closing(52, "resident.52@residents.example");
		act(ref, "csu.member", Map.of("channel", "EMAIL", "words", "Closed, Resident 52."));
		MimeMessage mail = received("Six short questions: " + ref).get(0);
		assertThat(mail.getHeader("To")).containsExactly("resident.52@residents.example");
		String link = GreenMailUtil.getBody(mail).lines().filter((line) -> line.startsWith("http")).toList().get(0);
		assertThat(link).startsWith(OnMariaDb.ADDRESS + "/survey/");
		assertThat(GreenMailUtil.getBody(mail)).doesNotContain("Resident 52", "Swanley", "oise");
		Actor.as("nobody", () -> {
			this.links.answer(link.replaceAll(".*/", ""), satisfied());
			return null;
		});
		assertThat(status(ref)).isEqualTo("CLOSED");
		assertThat(stored(link.replaceAll(".*/", ""))).isEmpty();
		assertThat(stored("residents.example")).isEmpty();
	}

	@Test
	@Order(10)
	void sendsNoSurveyByMailWithoutAnAddressOrWhereAnotherChannelWasChosen() {
		String silent = closing(55, null);
		act(silent, "csu.member", Map.of("channel", "EMAIL", "words", "Closed."));
		String called = closing(53, "resident.53@residents.example");
		act(called, "csu.member", Map.of("channel", "TELEPHONE", "words", "Closed."));
		String mailed = closing(54, "resident.54@residents.example");
		act(mailed, "csu.member", Map.of("channel", "EMAIL", "words", "Closed."));
		assertThat(received("Six short questions: " + mailed)).hasSize(1);
		awaitAllSent();
		assertThat(Arrays.stream(PostOffice.server().getReceivedMessages()).map(MailTests::subject))
			.doesNotContain("Six short questions: " + silent, "Six short questions: " + called);
		assertThat(status(silent)).isEqualTo("SURVEYING");
	}

	/** The reference of a case that is closed but for telling the victim. */
	private String closing(int number, String email) {
		ResidentFacts victim = new ResidentFacts("Resident " + number, null, null, email, "01732 0000" + number, null,
				false);
		NewReport report = new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_DOGS), "Barking at house " + number,
				Instant.parse("2026-05-31T21:00:00Z"), null, new PlaceFacts("2 Mail Street", "Swanley", null, null),
				false, victim, Channel.TELEPHONE, null, false, ReportSource.TELEPHONE, null);
		String reported = Actor.as("triage", () -> this.intake.receive(report)).ref();
		complete("triage", reportItem(reported), Map.of("decision", "NEW_CASE", "agency", "csu"));
		String ref = this.database
			.sql("select c.case_ref from asb_case c join asb_report r on r.case_key = c.id" + " where r.ref = ?")
			.param(reported)
			.query(String.class)
			.single();
		act(ref, "csu.member", Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", "It wakes them."));
		act(ref, "csu.member",
				Map.of("answers",
						mild().entrySet()
							.stream()
							.map((one) -> Map.of("question", one.getKey(), "answer", one.getValue()))
							.toList()));
		act(ref, "csu.member", Map.of("summary", "Speak to both sides.", "powers",
				List.of(Map.of("tool", "MEDIATION", "use", "USED", "why", "Both want to talk."))));
		act(ref, "csu.member", Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", "IMPROVED", "summary", "Agreed."));
		act(ref, "csu.coordinator", Map.of("decision", "APPROVE"));
		return ref;
	}

	/** Completes the one open item about a case that the process waits for next. */
	private void act(String ref, String username, Map<String, Object> answers) {
		complete(username,
				this.database
					.sql("select min(id) from work_item where state = 'OPEN' and subject_ref = ?"
							+ " and form <> 'UpdateVictim'")
					.param(ref)
					.query()
					.singleValue(),
				answers);
	}

	private String status(String ref) {
		return this.database.sql("select status from asb_case where case_ref = ?")
			.param(ref)
			.query(String.class)
			.single();
	}

	private static SurveyAnswers satisfied() {
		return new SurveyAnswers(SurveyReply.YES, null, null, null, Satisfaction.SATISFIED, null, null);
	}

	@Test
	@Order(99)
	void asksTheOwnerOfAMeasureForItsReading() throws MessagingException {
		this.readings.ask("sevenoaks", new Quarter(new PlanYear(2026), 1));
		MimeMessage mail = received("Reading of a measure asked for: burglary").get(0);
		assertThat(GreenMailUtil.getBody(mail)).contains("Dwelling and other burglary", "by 14 July 2026",
				OnMariaDb.ADDRESS + "/work?scope=team&subject=burglary");
		assertThat(delivered("police.member@sevenoaks.example")).isTrue();
	}

	@Test
	@Order(11)
	void tellsTheMembersOfAReviewThatItsMinutesStandWithoutWhatAnybodyTyped() throws MessagingException {
		String review = Actor.as("asb.lead", () -> this.calling.call("asb"));
		assertThat(received("Review called: asb-2026-06-01")).isNotEmpty();
		String action = Actor.as("asb.lead", () -> this.tables.of(review)).rows().get(0).action().key();
		Actor.as("asb.lead", () -> {
			this.decisions.save(review, new DecisionEntry(action, DecisionKind.FOLLOW_UP, null, SECRET, null, "police",
					LocalDate.of(2026, 6, 30)));
			return null;
		});
		complete("asb.lead", reportItem("asb-2026-06-01"), Map.of("outcome", "HELD", "heldOn", "2026-06-01"));
		complete("asb.lead", reportItem("asb-2026-06-01"), Map.of("decision", "CONFIRM"));
		MimeMessage minutes = received("Minutes of the review: asb-2026-06-01").get(0);
		assertThat(GreenMailUtil.getBody(minutes))
			.contains(OnMariaDb.ADDRESS + "/reviews/" + review + "/minutes", "1 of 1 decision was applied")
			.doesNotContain(SECRET);
		assertThat(GreenMailUtil.getBody(received("Follow-up asked for: 3.1 (2026-27)").get(0)))
			.contains("30 June 2026")
			.doesNotContain(SECRET);
		assertThat(delivered("police.coordinator@sevenoaks.example")).isTrue();
	}

	@Test
	@Order(12)
	void writesTheMailsOfEventsThatAnEarlierVersionKept() throws MessagingException {
		PostOffice.reopen();
		String key = this.database.sql("select id from asb_case where case_ref = 'C-2026-0001'")
			.query(String.class)
			.single();
		keep(new HighRiskFound(key, "C-2026-0001", "csu"));
		keep(new HighRiskFound("a case that is not there", "C-1", "csu"));
		this.earlier.write();
		assertThat(received("High risk: C-2026-0001")).isNotEmpty();
		awaitAllSent();
		int mails = PostOffice.server().getReceivedMessages().length;
		assertThat(count("select count(*) from event_publication")).isOne();
		this.earlier.write();
		awaitAllSent();
		assertThat(PostOffice.server().getReceivedMessages()).hasSize(mails);
		this.database.sql("delete from event_publication").update();
	}

	/** Puts an event where the registry of events kept it. */
	@Test
	@Order(20)
	void copiesAnAdoptedPlanToTheLocalPolicingBody() throws Exception {
		this.database.sql("update partnership set policing_body = 'office@policing-body.example'").update();
		Actor.as("manager", () -> this.roll.roll(new PlanYear(2016), new PlanYear(2028)));
		Actor.as("manager", () -> this.adoption.adopt(new PlanYear(2028)));
		MimeMessage mail = received("Action plan adopted: 2028-29").get(0);
		assertThat(mail.getAllRecipients()).extracting(Object::toString)
			.containsExactly("office@policing-body.example");
		MimeMultipart parts = (MimeMultipart) mail.getContent();
		assertThat(parts.getCount()).isEqualTo(3);
		assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("action-plan-2028-29.pdf");
		assertThat(parts.getBodyPart(1).getInputStream().readNBytes(5))
			.isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
		assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("action-plan-2028-29.docx");
		try (XWPFDocument word = new XWPFDocument(parts.getBodyPart(2).getInputStream())) {
			assertThat(word.getTables()).isNotEmpty();
		}
	}

	private void keep(Object event) {
		this.database.sql("""
				insert into event_publication (id, publication_date, listener_id, serialized_event, event_type,
				  completion_attempts, status)
				values (?, current_timestamp(6), ?, ?, ?, 1, 'FAILED')""")
			.param(UUID.randomUUID().toString().replace("-", "").substring(0, 16).getBytes(StandardCharsets.US_ASCII))
			.param("org.partnershipactions.notifications.CaseMail.on(%s)".formatted(event.getClass().getName()))
			.param(this.events.serialize(event).toString())
			.param(event.getClass().getName())
			.update();
	}

	static Map<String, String> mild() {
		Map<String, String> answers = new HashMap<>();
		for (String pair : ("frequency=ONCE worse=NO targeted=NO hate=NO violence=NO safe=YES effect=NONE health=NO"
				+ " dependants=NO support=GOOD isolation=NO history=NO response=FIRST")
			.split(" ")) {
			answers.put(pair.split("=")[0], pair.split("=")[1]);
		}
		return answers;
	}

	/** The reference of an action whose plan this agency has now submitted. */
	private String planned(String agency) {
		Map<String, Object> item = this.database.sql("""
				select id, subject_ref from work_item
				where form = 'PlanDelivery' and state = 'OPEN' and team = ? order by id limit 1""")
			.param("agency:" + agency)
			.query()
			.singleRow();
		complete(agency + ".member", item.get("id"),
				Map.of("approach", "We agree it with our partners and deliver it.", "milestones",
						List.of(Map.of("title", "All of it is done", "date", "2027-02-26")), "outputUnit", "sessions",
						"outputTarget", 4));
		return (String) item.get("subject_ref");
	}

	private void decide(String ref, String decision) {
		Map<String, Object> item = this.database.sql("""
				select id, team from work_item
				where form = 'ApproveDeliveryPlan' and state = 'OPEN' and subject_ref = ?""")
			.param(ref)
			.query()
			.singleRow();
		complete(((String) item.get("team")).replace("group:", "") + ".lead", item.get("id"),
				Map.of("decision", decision, "comment", SECRET));
	}

	private void complete(String username, Object id, Map<String, Object> answers) {
		Actor.as(username, () -> this.work.complete(((Number) id).longValue(), answers));
	}

	private List<MimeMessage> received(String subject) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> Arrays.stream(PostOffice.server().getReceivedMessages())
				.filter((mail) -> subject.equals(subject(mail)))
				.toList(), (found) -> !found.isEmpty());
	}

	/** The server makes a mailbox for an address when the first mail for it comes. */
	private boolean delivered(String address) {
		awaitAllSent();
		return PostOffice.server().getUserManager().getUserByEmail(address) != null;
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String messageId(MimeMessage mail) {
		try {
			return mail.getMessageID() + mail.getHeader("To", ",");
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int count(String sql) {
		return this.database.sql(sql).query(Integer.class).single();
	}

	private static PlanFile seed() {
		try (InputStream in = new ClassPathResource("db/sample/actions-2016-17.csv").getInputStream()) {
			return PlanFile.of("actions-2016-17.csv", in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
