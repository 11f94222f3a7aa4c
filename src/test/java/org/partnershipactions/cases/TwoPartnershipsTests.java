package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReportsOnTheEngine;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.ReporterTelling;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One installation serves several partnerships, and none learns of another's cases. */
@WholeProduct
@OnH2
class TwoPartnershipsTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private ReportsOnTheEngine reports;

	@Autowired
	private ReportTriage triage;

	@Autowired
	private ReporterTelling telling;

	@Autowired
	private CaseParties parties;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private JdbcTemplate sql;

	private String key;

	@BeforeEach
	void open() {
		this.engine.itIs(BEGIN);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 71"));
	}

	@AfterEach
	void allIsOfOnePartnershipAgain() {
		Stream.of("asb_case", "asb_report")
			.forEach((table) -> this.sql
				.update("update " + table + " set partnership = 'sevenoaks' where partnership = 'elsewhere'"));
		this.sql.update("insert ignore into agency_partnership (agency, partnership) values ('moat', 'sevenoaks')");
	}

	@Test
	void nobodyDecidesOnAReportOfAnother() {
		String ref = this.reports.receive(ReportsOnTheEngine.music("1 Border Street", "Resident 72")).ref();
		String report = this.reports.key(ref);
		this.sql.update("update asb_report set partnership = 'elsewhere' where id = ?", report);
		TriageReport decided = new TriageReport(TriageDecision.NO_ACTION, null, null, "Not ours");
		for (String account : List.of("triage", "manager")) {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> Actor.as(account, () -> this.triage.triage(report, decided)));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> as(account, () -> this.telling.tell(report, Channel.EMAIL, "Told.")));
		}
	}

	@Test
	void anAgencyOfAnotherIsNotAskedAndLeadsNothing() {
		this.sql.update("delete from agency_partnership where agency = 'moat'");
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(
				() -> as("csu.member", () -> this.agencies.ask(this.key, new AgencyRequest("moat", "Visit.", null))));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("manager", () -> this.changes.changeLead(this.key, "moat", "Their tenants.")));
		String power = recorded();
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("csu.member", () -> this.powers.giveTo(power, "moat")));
		assertThat(this.engine.now(this.key).agencies()).isEmpty();
	}

	@Test
	void whoWorksForTheSameAgencyElsewhereDoesNotLookAfterAPower() {
		String power = recorded();
		as("csu.member", () -> this.powers.giveTo(power, "police"));
		as("police.member", () -> this.powers.giveTo(power, "police"));
		this.sql.update("update asb_case set partnership = 'elsewhere' where id = ?", this.key);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("police.member", () -> this.powers.giveTo(power, "police")));
	}

	private String recorded() {
		String subject = this.engine.resident("Resident 73");
		as("csu.member", () -> this.parties.join(this.key, subject, CaseRole.COMPLAINED_ABOUT));
		return Actor.as("csu.member", () -> this.powers.record(this.key, new NewIntervention("MEDIATION", "csu",
				subject, BEGIN.atTime(8, 0), null, null, null, "Quiet after ten.", null)));
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
