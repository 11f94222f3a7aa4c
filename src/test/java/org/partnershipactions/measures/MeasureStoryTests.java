package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureChanges.ChangeMeasure;
import org.partnershipactions.measures.MeasureChanges.CommentOnMeasure;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.measures.Reading.ReadingView;
import org.partnershipactions.measures.ReadingEvent.ReadingNotGiven;
import org.partnershipactions.measures.ReadingEvent.ReadingReminderDue;
import org.partnershipactions.measures.ReadingRequest.ReadingRequestView;
import org.partnershipactions.measures.ReadingRequest.ReadingState;
import org.partnershipactions.measures.readings.CorrectReading;
import org.partnershipactions.measures.readings.GiveReading;
import org.partnershipactions.measures.readings.ReadingAsking;
import org.partnershipactions.measures.readings.ReadingExport;
import org.partnershipactions.measures.readings.ReadingGiving;
import org.partnershipactions.measures.readings.ReadingUpload;
import org.partnershipactions.measures.readings.ReadingUpload.UploadReport;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.Scene;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Measures on the real engine, from the adopted plan on. */
@WholeProduct
@Scene("measures")
class MeasureStoryTests {

	private static final String PROCESS = "MeasureReading";

	private static final PlanYear YEAR = new PlanYear(2026);

	private static final Quarter Q1 = new Quarter(YEAR, 1);

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private MeasureRegister register;

	@Autowired
	private ReadingAsking requests;

	@Autowired
	private ReadingGiving giving;

	@Autowired
	private ReadingUpload upload;

	@Autowired
	private ReadingExport export;

	@Autowired
	private MeasureChanges changes;

	@Autowired
	private MeasureFigures figures;

	@Autowired
	private Processes processes;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private DueTimers timers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private PartnershipClock clock;

	@BeforeEach
	void aYearHasBegun() {
		itIs(BEGIN);
		this.plan.adopt();
		itIs(JULY);
	}

	@AfterEach
	void asItWas() {
		this.transaction.executeWithoutResult((status) -> {
			this.sql.update("delete from measure_correction");
			this.sql.update("delete from measure_reading");
		});
		itIs(BEGIN);
	}

	@Test
	void theMeasuresOfThePlanBeginWhenItIsAdopted() {
		List<MeasureView> all = as("moat.member", () -> this.register.all(YEAR));
		assertThat(all).hasSize(18).extracting(MeasureView::code).startsWith("all-crime", "burglary", "vehicle-crime");
		assertThat(target(all, "burglary")).isEqualTo("below last year (946)");
		assertThat(target(all, "vehicle-crime")).isEqualTo("below last year (702)");
		assertThat(target(all, "asb-improved")).isEqualTo("at least 80%");
		assertThat(target(all, "asb-satisfied")).isEqualTo("at least 75%");
		assertThat(target(all, "reported-back")).isEqualTo("100%");
		assertThat(target(all, "prevent-packages")).isEqualTo("at least 4");
		assertThat(target(all, "safeguarding-sessions")).isEqualTo("at least 3");
		assertThat(target(all, "substance-misuse")).isEqualTo("at least 85%");
		assertThat(as("moat.member", () -> this.register.all(new PlanYear(2030)))).isEmpty();
	}

	@Test
	void theOwnerIsAskedAndGivesTheReadingAsATask() {
		String key = asked("vehicle-crime");
		assertThat(item(key)).containsEntry("team", "agency:police").containsEntry("form", "GiveReading");
		assertThat(item(key).get("due_on")).hasToString("2026-07-14");
		complete(key, Map.of("value", "180", "date", "2026-06-30", "source", "Police statistics"));
		assertThat(state(key)).isEqualTo(ReadingState.GIVEN);
		assertThat(this.processes.running(PROCESS, key)).isFalse();
		MeasureView measure = sheet("vehicle-crime").measure();
		assertThat(measure.latest().value()).isEqualByComparingTo("180");
		assertThat(measure.onTarget()).isFalse();
		assertThat(measure.travel().words()).contains("175", "straight line");
	}

	@Test
	void aReadingByAnotherWayEndsTheTaskToo() {
		String key = asked("all-crime");
		give("police.member", "all-crime", reading("900", "2026-06-30"));
		assertThat(state(key)).isEqualTo(ReadingState.GIVEN);
		assertThat(openItems(key)).isZero();
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("manager", () -> this.giving, (it) -> it.give(key, reading("1", "2026-06-30"))));
	}

	@Test
	void aReadingThatIsNotGivenClosesOnItsDayAndCountsAgainstTheAgency() {
		String key = asked("speed-watches");
		itIs(LocalDate.of(2026, 7, 7));
		assertThat(audited(key, "ReadingReminderDue")).isOne();
		itIs(LocalDate.of(2026, 7, 14));
		assertThat(openItems(key)).isOne();
		itIs(LocalDate.of(2026, 7, 15));
		assertThat(openItems(key)).isZero();
		assertThat(this.requests.of("sevenoaks", Q1)).filteredOn((one) -> one.key().equals(key))
			.singleElement()
			.satisfies((one) -> assertThat(one.agency()).isEqualTo("police"))
			.satisfies((one) -> assertThat(one.state()).isEqualTo(ReadingState.NOT_GIVEN));
		assertThat(audited(key, "ReadingNotGiven")).isOne();
	}

	@Test
	void aTaskTakesOnlyAReadingOfItsQuarter() {
		String key = asked("baseline-cse");
		assertThat(refused(() -> complete(key, Map.of("value", "3", "date", "2026-03-31", "source", "Our own"))))
			.contains("The reading of Q1 2026-27 is of a day from 1 April 2026 to 30 June 2026");
		assertThat(state(key)).isEqualTo(ReadingState.ASKED);
	}

	@Test
	void asksOnlyForMeasuresThatAreNotCountedAndHaveNoReadingYet() {
		give("police.member", "burglary", reading("210", "2026-07-01"));
		Quarter second = Q1.next();
		assertThat(this.requests.ask("sevenoaks", second)).hasSize(9);
		assertThat(this.requests.of("sevenoaks", second)).extracting(ReadingRequestView::code)
			.contains("all-crime", "youth-projects")
			.doesNotContain("burglary", "asb-improved", "prevent-packages");
		assertThat(this.requests.ask("sevenoaks", second)).isEmpty();
	}

	@Test
	void aCorrectionKeepsWhatWasSaidWhoChangedItAndWhy() {
		give("police.member", "burglary", reading("210", "2026-06-30"));
		assertThat(refused(() -> give("police.member", "burglary", reading("201", "2026-06-30"))))
			.containsExactly("There is a reading of 30 June 2026 already: 210. Correct that one instead");
		as("police.member", () -> this.giving, (it) -> it.correct(key("burglary"), LocalDate.of(2026, 6, 30),
				new CorrectReading("201", "Police statistics", null, "Two digits were swapped")));
		ReadingView reading = sheet("burglary").reading(LocalDate.of(2026, 6, 30));
		assertThat(reading.value()).isEqualByComparingTo("201");
		assertThat(reading.corrections()).singleElement().satisfies((was) -> {
			assertThat(was.oldAmount()).isEqualByComparingTo("210");
			assertThat(was.reason()).isEqualTo("Two digits were swapped");
			assertThat(was.correctedBy()).isEqualTo("police.member");
			assertThat(was.correctedAt()).isNotNull();
		});
	}

	@Test
	void refusesAReadingOfTheFutureWithoutASourceAndOfACountedMeasure() {
		assertThat(
				refused(() -> give("manager", "burglary", new GiveReading("-1", LocalDate.of(2026, 9, 30), " ", null))))
			.containsExactly("The value cannot be less than 0",
					"Say where the value comes from, in at most 300 characters",
					"30 September 2026 has not come yet: a reading is of a day up to today");
		assertThat(refused(() -> give("manager", "burglary", new GiveReading("", JULY, "Police", null))))
			.containsExactly("Enter the value, or leave it empty and say in the note why there is none");
		give("manager", "burglary", new GiveReading("", JULY, "Police", "The table is not published yet"));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> give("manager", "asb-improved", reading("80", "2026-06-30")));
	}

	@Test
	void onlyTheOwnerAndTheManagerGiveReadingsAndCommentary() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> give("moat.member", "burglary", reading("1", "2026-06-30")));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> as("moat.member", () -> this.changes, (it) -> it.comment(key("burglary"), words("Ours"))));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as("police.member", () -> this.changes,
				(it) -> it.change(key("burglary"), new ChangeMeasure("police", null, null, null, null))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as("manager", () -> this.changes, (it) -> it.comment("other:2026:burglary", words("x"))));
		as("police.member", () -> this.changes, (it) -> it.comment(key("burglary"), words("Fewer sheds")));
		assertThat(sheet("burglary").measure().commentary().commentary()).isEqualTo("Fewer sheds");
	}

	@Test
	void saysWhatLastYearsSourcesContradictAndRepairsNothing() {
		give("manager", "burglary", reading("950", "2026-03-31"));
		give("manager", "burglary", reading("220", "2026-06-30"));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> give("manager", "burglary", reading("210", "2026-07-01")))
			.satisfies((asked) -> assertThat(asked.errors()).singleElement()
				.satisfies((error) -> assertThat(error.message()).contains("220", "30 June 2026", "in the note")));
		give("manager", "burglary",
				new GiveReading("210", LocalDate.of(2026, 7, 1), "Police data", "Ten were recorded twice"));
		assertThat(sheet("burglary").contradictions()).hasSize(2)
			.anyMatch((words) -> words.contains("the register says 946, the reading of 31 March 2026 says 950"))
			.anyMatch((words) -> words.contains("210 on 1 July 2026 is less than 220 on 30 June 2026"));
		assertThat(sheet("burglary").measure().comparators().lastYear()).isEqualByComparingTo("946");
	}

	@Test
	void aFileIsTakenWholeOrNotAtAll() {
		String right = "measure,date,value,source,note,last_year\nburglary,30 June 2026,\"1,210\",Police,,940\n"
				+ "burglary,2026-05-31,\"1,180\",Police,,\n";
		UploadReport look = as("police.member", () -> this.upload.dryRun(file(right)));
		assertThat(look.errors()).isEmpty();
		assertThat(look.created()).isEqualTo(2);
		assertThat(look.warnings()).singleElement()
			.satisfies(
					(one) -> assertThat(one.message()).contains("The file gives 940 for last year, the register 946"));
		assertThat(sheet("burglary").readings()).isEmpty();
		assertThat(as("police.member", () -> this.upload.upload(file(right))).created()).isEqualTo(2);
		UploadReport again = as("police.member", () -> this.upload.upload(file(right)));
		assertThat(again.created()).isZero();
		assertThat(again.unchanged()).isEqualTo(2);
		byte[] exported = as("police.member", () -> this.export.csv(YEAR, null));
		assertThat(as("police.member", () -> this.upload.upload(PlanFile.of("export.csv", exported))).unchanged())
			.isEqualTo(2);
		byte[] workbook = as("police.member", () -> this.export.xlsx(YEAR, null));
		assertThat(as("police.member", () -> this.upload.upload(PlanFile.of("export.xlsx", workbook))).unchanged())
			.isEqualTo(2);
	}

	@Test
	void aFileWithErrorsNamesRowColumnValueAndFixAndWritesNothing() {
		String wrong = """
				Measure;Date;Value;Source
				burglary;30 June 2026;n/a;Police
				burglary;30 June 2026;5;Police
				nowhere;30 June 2026;5;Police
				asb-improved;30 June 2026;5;Police
				all-crime;31 June 2026;5;Police
				baseline-cse;30 June 2026;5;Us
				all-crime;1 April 2026;-4;Police
				vehicle-crime;30 June 2026;180;Police
				""";
		UploadReport report = as("police.member", () -> this.upload.upload(file(wrong)));
		assertThat(report.errors()).extracting(
				(one) -> one.row() + " " + one.column() + " " + one.value() + ": " + one.message().split("[.:,]")[0])
			.containsExactly("2 value n/a: “n/a” is no value",
					"3 date 30 June 2026: Row 2 gives a reading of this measure and day already",
					"4 measure nowhere: There is no such measure",
					"5 measure asb-improved: This measure is counted by itself",
					"6 date 31 June 2026: Write the day like 30 June 2026 or 2026-06-30",
					"7 measure baseline-cse: Another agency answers for this measure",
					"8 value -4: The value cannot be less than 0");
		assertThat(sheet("vehicle-crime").readings()).isEmpty();
		assertThat(as("police.member", () -> this.upload.upload(file("a,b\n1,2\n"))).errors()).singleElement()
			.satisfies((one) -> assertThat(one.message()).contains("Missing: measure, date, value, source"));
		assertThat(as("police.member", () -> this.upload.upload(file("%PDF-1.7"))).errors()).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("moat.member", () -> this.upload.dryRun(file(wrong))));
	}

	@Test
	void aQuarterHasEveryMeasureAsItStoodThen() {
		give("manager", "burglary", reading("210", "2026-06-30"));
		give("manager", "burglary", reading("230", "2026-07-01"));
		give("manager", "youth-projects", reading("Six projects, as many as last year", "2026-06-30"));
		List<MeasureAt> first = this.figures.at("sevenoaks", Q1);
		assertThat(first).hasSize(18);
		assertThat(of(first, "burglary").value()).isEqualByComparingTo("210");
		assertThat(of(first, "burglary").lastYear()).isEqualByComparingTo(new BigDecimal("236"));
		assertThat(of(first, "burglary").onTarget()).isTrue();
		assertThat(of(first, "youth-projects").note()).isEqualTo("Six projects, as many as last year");
		assertThat(of(first, "youth-projects").onTarget()).isNull();
		assertThat(of(first, "baseline-gangs").value()).isNull();
		assertThat(of(this.figures.at("sevenoaks", Q1.next()), "burglary").value()).isEqualByComparingTo("230");
	}

	private String asked(String code) {
		this.transaction.executeWithoutResult((status) -> this.requests.ask("sevenoaks", Q1));
		String key = this.requests.of("sevenoaks", Q1)
			.stream()
			.filter((one) -> one.code().equals(code))
			.findFirst()
			.orElseThrow()
			.key();
		this.transaction.executeWithoutResult((status) -> this.processes.start(PROCESS, key, Map.of()));
		return key;
	}

	private void complete(String key, Map<String, Object> answers) {
		Map<String, Object> item = item(key);
		as(item.get("team").toString().replace("agency:", "") + ".member",
				() -> this.completion.complete(((Number) item.get("id")).longValue(), answers));
	}

	private Map<String, Object> item(String key) {
		return this.sql.queryForMap(
				"select id, team, role, form, due_on from work_item where state = 'OPEN' and subject_key = ?", key);
	}

	private int openItems(String key) {
		return this.sql.queryForObject("select count(*) from work_item where state = 'OPEN' and subject_key = ?",
				Integer.class, key);
	}

	private int audited(String key, String event) {
		return this.sql.queryForObject("select count(*) from audit_entry where subject_key = ? and event = ?",
				Integer.class, key, event);
	}

	private ReadingState state(String key) {
		return this.requests.of("sevenoaks", Q1)
			.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow()
			.state();
	}

	private void give(String who, String code, GiveReading reading) {
		as(who, () -> this.giving, (it) -> it.give(key(code), reading));
	}

	private MeasureSheet sheet(String code) {
		return as("moat.member", () -> this.register.sheet(YEAR, code));
	}

	private void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

	private static String key(String code) {
		return Measure.key("sevenoaks", YEAR, code);
	}

	private static GiveReading reading(String value, String day) {
		return new GiveReading(value, LocalDate.parse(day), "Police statistics", null);
	}

	private static CommentOnMeasure words(String words) {
		return new CommentOnMeasure(words);
	}

	private static PlanFile file(String text) {
		return PlanFile.of("readings.csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private static MeasureAt of(List<MeasureAt> all, String code) {
		return all.stream().filter((one) -> one.code().equals(code)).findFirst().orElseThrow();
	}

	private static String target(List<MeasureView> all, String code) {
		return all.stream().filter((one) -> one.code().equals(code)).findFirst().orElseThrow().target().words();
	}

	private static <T> T as(String who, Supplier<T> work) {
		return Actor.as(who, work);
	}

	private static <S> void as(String who, Supplier<S> service, java.util.function.Consumer<S> work) {
		Actor.as(who, () -> {
			work.accept(service.get());
			return null;
		});
	}

	private static List<String> refused(Runnable work) {
		InvalidAnswers refusal = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidAnswers.class, work::run);
		assertThat(refusal).isNotNull();
		return refusal.errors().stream().map((error) -> error.message()).toList();
	}

}
