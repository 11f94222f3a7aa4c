package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.ReportRows.ReportRow;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.DailyTasking;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.ReporterTelling;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever may list reports lists just those that they see, everybody else gets no list,
 * and a report opens for those alone who see it: for every account and every way to come
 * to a report.
 */
@WholeProduct
@Scene("who-sees-reports")
@OnH2
class ReportVisibilityTests {

	private static final List<String> ACCOUNTS = List.of("csu.member", "csu.coordinator", "asb.lead", "manager",
			"triage", "police.member", "moat.member", "moat.coordinator", "kfrs.member", "road-safety.lead", "board",
			"auditor", "admin");

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private ReportsOnTheEngine engine;

	@Autowired
	private ReportTriage triage;

	@Autowired
	private ReportReading reading;

	@Autowired
	private ReportVisibility visibility;

	@Autowired
	private DailyTasking tasking;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private ReporterTelling telling;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	private final Map<String, String> refs = new LinkedHashMap<>();

	@BeforeEach
	void reportsOfEveryKind() {
		this.engine.itIs(BEGIN);
		receive("undecided");
		decide("of a case", new TriageReport(TriageDecision.NEW_CASE, null, "csu", null));
		decide("of a case of the landlord", new TriageReport(TriageDecision.NEW_CASE, null, "moat", null));
		decide("referred", new TriageReport(TriageDecision.REFER, null, "kfrs", "A fire"));
		decide("closed", new TriageReport(TriageDecision.NO_ACTION, null, null, "Nothing to be found"));
		decide("of a restricted case", new TriageReport(TriageDecision.NEW_CASE, null, "csu", null));
		restrict("of a restricted case");
		receive("of others");
		this.sql.update("update asb_report set partnership = 'elsewhere' where ref = ?", this.refs.get("of others"));
	}

	@AfterEach
	void backToTheBeginning() {
		this.sql.update("update asb_report set partnership = 'sevenoaks' where ref = ?", this.refs.get("of others"));
		this.engine.itIs(BEGIN);
	}

	@Test
	void whatIsListedIsWhatIsSeen() {
		ACCOUNTS.forEach((account) -> {
			Optional<List<String>> listed = listedBy(account);
			assertThat(listed.isPresent()).as("%s has a list", account)
				.isEqualTo(Actor.as(account, this.visibility::seesAll));
			listed.ifPresent((some) -> this.refs
				.forEach((kind, ref) -> assertThat(some.contains(ref)).as("%s lists a report that is %s", account, kind)
					.isEqualTo(sees(account, ref))));
		});
	}

	@Test
	void whatOpensIsWhatIsSeen() {
		ACCOUNTS.forEach((account) -> this.refs
			.forEach((kind, ref) -> assertThat(opens(account, ref)).as("%s opens a report that is %s", account, kind)
				.isEqualTo(sees(account, ref))));
	}

	@Test
	void everyGroundLetsSomebodyIn() {
		assertThat(seenBy("triage")).hasSize(this.refs.size() - 2).doesNotContain("of others", "of a restricted case");
		assertThat(seenBy("csu.member")).contains("of a restricted case");
		assertThat(seenBy("csu.coordinator")).doesNotContain("of a restricted case");
		assertThat(seenBy("manager")).isEqualTo(seenBy("triage"));
		assertThat(seenBy("csu.coordinator")).contains("of a case")
			.doesNotContain("undecided", "of a case of the landlord", "of others");
		assertThat(seenBy("moat.coordinator")).containsExactly("of a case of the landlord");
		assertThat(seenBy("kfrs.member")).containsExactly("referred");
		assertThat(seenBy("board")).isEmpty();
	}

	@Test
	void aReportOfARestrictedCaseIsUnknownToTriageInEveryWay() {
		String hidden = this.refs.get("of a restricted case");
		String caseRef = this.sql.queryForObject(
				"select c.case_ref from asb_case c join asb_report r" + " on r.case_key = c.id where r.ref = ?",
				String.class, hidden);
		for (String ref : new String[] { hidden, "R-1999-00001" }) {
			assertThatExceptionOfType(NotFound.class).as(ref)
				.isThrownBy(() -> Actor.as("triage", () -> this.tasking.pageFrom(ref, 5)));
			assertThatExceptionOfType(NotFound.class).as(ref)
				.isThrownBy(() -> Actor.as("triage", () -> this.tasking.page(ref, 5)));
			assertThatExceptionOfType(NotFound.class).as(ref)
				.isThrownBy(() -> Actor.as("triage", () -> this.reading.list(null, ref, 5)));
		}
		String undecided = this.engine.key(this.refs.get("undecided"));
		for (String ref : new String[] { caseRef, "C-1999-0001" }) {
			assertThatExceptionOfType(InvalidAnswers.class).as(ref)
				.isThrownBy(() -> Actor.as("triage",
						() -> this.triage.triage(undecided,
								new TriageReport(TriageDecision.JOIN_CASE, ref, null, null))))
				.withMessageContaining("There is no case " + ref + ". Check its reference");
		}
	}

	@Test
	void theReporterOfARestrictedCaseHearsFromItsLeadOfficer() {
		String ref = this.refs.get("of a restricted case");
		assertThat(teller(ref)).isEqualTo("agency:csu/member");
		assertThat(teller(this.refs.get("of a case"))).isEqualTo("partnership/triage");
		String key = this.engine.key(ref);
		for (String other : List.of("triage", "manager", "csu.coordinator", "moat.member")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other).isThrownBy(() -> Actor.as(other, () -> {
				this.telling.tell(key, Channel.EMAIL, "We are on it.");
				return null;
			}));
		}
		Actor.as("csu.member", () -> {
			this.telling.tell(key, Channel.EMAIL, "We are on it.");
			return null;
		});
		assertThat(this.engine.report(ref).state()).isEqualTo(ReportState.TOLD);
	}

	private String teller(String ref) {
		return this.sql.queryForObject(
				"select concat(team, '/', role) from work_item where state = 'OPEN'"
						+ " and subject_path = ? and task = 'Task_TellTheReporter'",
				String.class, "/asb/reports/" + ref);
	}

	private void restrict(String kind) {
		Actor.as("csu.member", () -> {
			this.changes.restrict(this.sql.queryForObject("select case_key from asb_report where ref = ?", String.class,
					this.refs.get(kind)), "A witness is afraid.");
			return null;
		});
	}

	private List<String> seenBy(String account) {
		return this.refs.entrySet()
			.stream()
			.filter((one) -> sees(account, one.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private boolean sees(String account, String ref) {
		return Actor.as(account, () -> this.transaction.execute((status) -> this.visibility.sees(report(ref))));
	}

	private boolean opens(String account, String ref) {
		try {
			Actor.as(account, () -> this.reading.key(ref));
			return true;
		}
		catch (NotFound hidden) {
			return false;
		}
	}

	private Optional<List<String>> listedBy(String account) {
		try {
			return Optional
				.of(Actor.as(account, () -> this.reading.list(null, null, 500)).stream().map(ReportRow::ref).toList());
		}
		catch (AccessDeniedException refused) {
			return Optional.empty();
		}
	}

	private AsbReport report(String ref) {
		return this.refs.get("of others").equals(ref) ? this.engine.reportOf("elsewhere", ref)
				: this.engine.report(ref);
	}

	private void decide(String kind, TriageReport decided) {
		String key = this.engine.key(receive(kind));
		Actor.as("triage", () -> this.triage.triage(key, decided));
	}

	private String receive(String kind) {
		String ref = this.engine.receive(ReportsOnTheEngine.music("1 Seen Street, " + kind, "Resident of " + kind))
			.ref();
		this.refs.put(kind, ref);
		return ref;
	}

}
