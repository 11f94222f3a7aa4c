package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.NewReport.ReportReceipt;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.figures.ReportFigures;
import org.partnershipactions.intake.figures.ReportedBack;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.privacy.Retention;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.SubjectAccess;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.testing.PlantedNames;
import org.partnershipactions.testing.SealedWords;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a report tells whoever made it, and what is left of it in the end. */
@WholeProduct
@OnH2
class ReportErasureTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	/** Each test plants a word of its own: they share a database. */
	private final String word = "Wimble" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private ReportsOnTheEngine engine;

	@Autowired
	private ReportIntake intake;

	@Autowired
	private ReportReading reading;

	@Autowired
	private ReportFigures figures;

	@Autowired
	private SubjectAccess copies;

	@Autowired
	private Retention retention;

	@Autowired
	private Seal seal;

	@Autowired
	private JdbcTemplate sql;

	private String ref;

	@BeforeEach
	void aReportThatWasTold() {
		this.engine.itIs(BEGIN);
		NewReport named = ReportsOnTheEngine.music("14 " + this.word + " Lane", "Resident " + this.word);
		ReportReceipt received = this.engine
			.receive(new NewReport(named.partnership(), named.categories(), this.word + " plays at midnight",
					named.occurredAt(), "When " + this.word + " is at home", named.place(), false,
					new ResidentFacts("Resident " + this.word, null, null, null, "01732 000015", null, false),
					Channel.TELEPHONE, "Told " + this.word, false, ReportSource.TELEPHONE, null));
		this.ref = received.ref();
		as("triage", () -> this.intake.addTo(received.secret(), this.word + " again"));
	}

	@AfterEach
	void backToTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void whoeverReportedLearnsWhatIsHeld() {
		tell(Map.of("decision", "NO_ACTION", "reason", this.word + " was spoken to"));
		List<PersonalDataItem> held = Actor.as("manager", () -> this.copies.copy(reporter())).held();
		assertThat(held).filteredOn((one) -> one.ref().equals(this.ref))
			.extracting(PersonalDataItem::title)
			.containsExactly("Report", "Added to the report");
		assertThat(held.toString()).contains(this.word + " plays at midnight", "When " + this.word,
				this.word + " again", "14 " + this.word + " Lane", "We spoke to " + this.word);
	}

	@Test
	void erasureLeavesTheFiguresAndNobody() {
		tell(Map.of("decision", "NO_ACTION", "reason", this.word + " was spoken to"));
		ReportedBack before = back();
		String reporter = reporter();
		assertThat(due()).isNull();
		toldYearsAgo(7);
		as("manager", () -> this.retention.erase("report", key(), true));
		assertThat(back()).isEqualTo(before);
		assertThat(new SealedWords(this.sql, this.seal).with(this.word)).isEmpty();
		try (PlantedNames planted = new PlantedNames(this.word)) {
			assertThat(planted.inDatabase(this.sql)).isEmpty();
		}
		assertThat(due()).isNull();
		assertThat(Actor.as("manager", () -> this.copies.copy(reporter)).held()).isEmpty();
		assertThat(Actor.as("triage", () -> this.reading.view(this.ref)).what().address()).isEqualTo("Erased");
	}

	@Test
	void anAddressIsErasedWithTheLastThatHappenedThere() {
		tell(Map.of("decision", "NO_ACTION", "reason", "Nothing to be found"));
		toldYearsAgo(7);
		String place = text("select place_key from asb_report where ref = ?", this.ref);
		String first = key();
		this.ref = this.engine.receive(ReportsOnTheEngine.music("14 " + this.word + " Lane", "Resident 14")).ref();
		tell(Map.of("decision", "NEW_CASE"));
		toldYearsAgo(7);
		erase("report", first);
		assertThat(places(place)).isOne();
		String opened = text("select case_key from asb_report where ref = ?", this.ref);
		this.sql.update("update asb_case set closed_on = ? where id = ?", BEGIN.minusYears(7), opened);
		erase("case", opened);
		assertThat(places(place)).isOne();
		erase("report", key());
		assertThat(places(place)).isZero();
	}

	@Test
	void aReportOfACaseStaysAsLongAsTheCase() {
		tell(Map.of("decision", "NEW_CASE"));
		toldYearsAgo(7);
		assertThat(due().inTheWay()).contains("it belongs to case C-");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("manager", () -> this.retention.erase("report", key(), true)));
	}

	private void tell(Map<String, Object> decision) {
		this.engine.complete(this.ref, "Task_TriageTheReport", decision);
		this.engine.complete(this.ref, "Task_TellTheReporter",
				Map.of("channel", "TELEPHONE", "words", "We spoke to " + this.word));
	}

	private void erase(String kind, String key) {
		as("manager", () -> this.retention.erase(kind, key, true));
	}

	private int places(String key) {
		return this.sql.queryForObject("select count(*) from place where id = ?", Integer.class, key);
	}

	private String text(String question, String ref) {
		return this.sql.queryForObject(question, String.class, ref);
	}

	private void toldYearsAgo(int years) {
		this.sql.update("update asb_report set told_at = ? where ref = ?", BEGIN.minusYears(years).atStartOfDay(),
				this.ref);
	}

	private DueErasure due() {
		return Actor.as("manager", () -> this.retention.list())
			.due()
			.stream()
			.filter((one) -> one.key().equals(key()))
			.findFirst()
			.orElse(null);
	}

	private ReportedBack back() {
		return Actor.as("manager",
				() -> this.figures.reportedBack("sevenoaks", BEGIN.minusYears(1), BEGIN.plusYears(1)));
	}

	private String key() {
		return this.sql.queryForObject("select id from asb_report where ref = ? and partnership = 'sevenoaks'",
				String.class, this.ref);
	}

	private String reporter() {
		return this.sql.queryForObject(
				"select reporter_key from asb_report where ref = ? and partnership = 'sevenoaks'", String.class,
				this.ref);
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
