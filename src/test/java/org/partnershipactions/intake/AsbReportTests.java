package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.AsbReport.Addition;
import org.partnershipactions.intake.AsbReport.AlikePerson;
import org.partnershipactions.intake.AsbReport.IntakeFindings;
import org.partnershipactions.intake.ReportEvent.ReportAddedTo;
import org.partnershipactions.intake.ReportEvent.ReportDateMoved;
import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.ReportEvent.ReportReferredAgain;
import org.partnershipactions.intake.ReportEvent.ReportTriaged;
import org.partnershipactions.intake.ReportEvent.ReporterNotReached;
import org.partnershipactions.intake.ReportEvent.ReporterTold;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReporterAnswer.Telling;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.residents.places.PlaceFacts;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of a report, from the day it comes in until its reporter was told. */
class AsbReportTests {

	private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

	private static final LocalDate TRIAGE_DUE = LocalDate.of(2026, 6, 2);

	private static final LocalDate TELL_DUE = LocalDate.of(2026, 6, 5);

	private static final Reporter KNOWN = new Reporter("person-1", Channel.EMAIL, true);

	private final AsbReport report = by(KNOWN);

	@Test
	void comesInUndecided() {
		assertThat(this.report.state()).isEqualTo(ReportState.UNTRIAGED);
		assertThat(this.report.stepDue()).isEqualTo(TRIAGE_DUE);
		assertThat(this.report.title()).isEqualTo(CaseCategory.NOISE_MUSIC.words() + ", Swanley ward");
		assertThat(this.report.closedOn()).isNull();
		assertThat(events()).containsExactly(new ReportReceived(this.report.key(), "R-2026-00001",
				CaseCategory.NOISE_MUSIC, "Swanley", ReportSource.TELEPHONE));
	}

	@Test
	void aDecisionLeavesTheReporterToBeTold() {
		this.report.triage(triage(TriageDecision.NEW_CASE, "case-1", null), TELL_DUE);
		assertThat(this.report.state()).isEqualTo(ReportState.TO_TELL);
		assertThat(this.report.stepDue()).isEqualTo(TELL_DUE);
		assertThat(events()).endsWith(new ReportTriaged(this.report.key(), TriageDecision.NEW_CASE, "case-1", null));
	}

	@Test
	void aDecisionEndsItWhereNobodyWaitsForAnAnswer() {
		AsbReport anonymous = by(Reporter.ANONYMOUS);
		anonymous.triage(triage(TriageDecision.NO_ACTION, null, null), TELL_DUE);
		assertThat(anonymous.state()).isEqualTo(ReportState.NOBODY_TO_TELL);
		assertThat(anonymous.stepDue()).isNull();
		assertThat(anonymous.closedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
	}

	@Test
	void anotherAgencyIsAskedInPlaceOfOne() {
		this.report.triage(triage(TriageDecision.REFER, null, "moat"), TELL_DUE);
		this.report.referAgain("kfrs", "request-2");
		assertThat(this.report.triage()).map(Triage::agency).contains("kfrs");
		assertThat(this.report.triage()).map(Triage::contributionKey).contains("request-2");
		assertThat(events()).endsWith(new ReportReferredAgain(this.report.key(), "kfrs"));
	}

	@Test
	void theReporterIsToldOnce() {
		this.report.triage(triage(TriageDecision.NO_ACTION, null, null), TELL_DUE);
		this.report.tell(new Telling(Channel.EMAIL, "There is no more to do.", "triage", NOW));
		assertThat(this.report.state()).isEqualTo(ReportState.TOLD);
		assertThat(this.report.closedOn()).isEqualTo(LocalDate.of(2026, 6, 1));
		assertThat(events()).endsWith(new ReporterTold(this.report.key(), Channel.EMAIL));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.report.tell(new Telling(Channel.EMAIL, "Again.", "triage", NOW)))
			.withMessage("Nobody waits for an answer to R-2026-00001. It is now: Reporter told.");
	}

	@Test
	void aReporterWhoCannotBeReachedEndsItToo() {
		this.report.triage(triage(TriageDecision.NO_ACTION, null, null), TELL_DUE);
		this.report.tell(new Telling(Channel.NONE, "No answer on three days.", "triage", NOW));
		assertThat(this.report.state()).isEqualTo(ReportState.NOT_REACHED);
		assertThat(events()).endsWith(new ReporterNotReached(this.report.key()));
	}

	@Test
	void rejectsTellingBeforeADecision() {
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.report.tell(new Telling(Channel.EMAIL, "Soon.", "triage", NOW)));
	}

	@Test
	void whatIsAddedReachesTheCaseThatItBelongsTo() {
		this.report.add("It happened again.", NOW);
		assertThat(events()).endsWith(new ReportAddedTo(this.report.key(), null));
		this.report.triage(triage(TriageDecision.JOIN_CASE, "case-1", null), TELL_DUE).add("And again.", NOW);
		assertThat(events()).endsWith(new ReportAddedTo(this.report.key(), "case-1"));
		assertThat(this.report.additions()).extracting(Addition::text)
			.containsExactly("It happened again.", "And again.");
	}

	@Test
	void countsHowOftenTheDateOfItsOpenStepWasMoved() {
		this.report.moveDate(TRIAGE_DUE.plusDays(1), "The meeting fell out");
		assertThat(this.report.timesMoved()).isEqualTo(1);
		assertThat(events()).endsWith(
				new ReportDateMoved(this.report.key(), TRIAGE_DUE, TRIAGE_DUE.plusDays(1), "The meeting fell out"));
		this.report.triage(triage(TriageDecision.NO_ACTION, null, null), TELL_DUE);
		assertThat(this.report.timesMoved()).isZero();
	}

	@Test
	void keepsTheFirstLinkByWhichItIsFollowedAndTheLatest() {
		IntStream.rangeClosed(1, 12).forEach((number) -> this.report.follow("secret-" + number));
		assertThat(ReflectionTestUtils.getField(this.report, "links"))
			.asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.hasSize(10)
			.startsWith("secret-1", "secret-4")
			.endsWith("secret-12");
	}

	@Test
	void forgetsWhoWhereAndWhatAndKeepsWhatFiguresCount() {
		this.report.follow("secret").add("More.", NOW);
		this.report.triage(triage(TriageDecision.NO_ACTION, null, null), TELL_DUE);
		this.report.tell(new Telling(Channel.EMAIL, "Nothing more.", "triage", NOW)).erase(TELL_DUE);
		assertThat(this.report.erased()).isTrue();
		assertThat(this.report.facts().description()).isEqualTo("Erased");
		assertThat(this.report.facts().howOften()).isNull();
		assertThat(this.report.facts().occurredAt()).isEqualTo(NOW);
		assertThat(this.report.place()).isEqualTo(new ReportPlace("erased", "Swanley", false));
		assertThat(this.report.reporter()).isEqualTo(new Reporter(null, Channel.EMAIL, true));
		assertThat(this.report.origin().fingerprint()).isEqualTo("erased");
		assertThat(this.report.origin().receivedAt()).isEqualTo(NOW);
		assertThat(this.report.alike()).isEmpty();
		assertThat(this.report.additions()).isEmpty();
		assertThat(this.report.triage()).map(Triage::decision).contains(TriageDecision.NO_ACTION);
		assertThat(this.report.triage()).map(Triage::reason).isEmpty();
		assertThat(this.report.telling()).map(Telling::words).isEmpty();
	}

	@Test
	void aReporterIsToldInTheWayTheyChoseWhereItIsOpen() {
		assertThat(KNOWN.ways()).containsExactly(Channel.EMAIL, Channel.TELEPHONE, Channel.LETTER, Channel.NONE);
		assertThat(new Reporter("person-1", Channel.LETTER, false).ways()).containsExactly(Channel.LETTER,
				Channel.TELEPHONE, Channel.NONE);
		assertThat(KNOWN.inWords()).isEqualTo("Known, to be told by e-mail");
		assertThat(Reporter.ANONYMOUS.inWords()).isEqualTo("Anonymous, nobody to tell");
	}

	private static AsbReport by(Reporter reporter) {
		NewReport taken = new NewReport("sevenoaks", Set.of(CaseCategory.NOISE_MUSIC), "Loud music", NOW, "Every night",
				new PlaceFacts("1 Life Street", "Swanley", null, null), reporter.reporterKey() == null, null,
				reporter.preferredContact(), null, false, ReportSource.TELEPHONE, null);
		return new AsbReport(taken, "R-2026-00001",
				new IntakeFindings(new ReportPlace("place-1", "Swanley", false), reporter,
						new ReportOrigin(NOW, ReportSource.TELEPHONE, null, null, null, "print", "triage"),
						List.of(new AlikePerson("person-2", "same address"))),
				TRIAGE_DUE);
	}

	private static Triage triage(TriageDecision decision, String caseKey, String agency) {
		return new Triage(decision, "Because", caseKey, agency, (agency != null) ? "request-1" : null, "triage", NOW);
	}

	private List<Object> events() {
		Collection<?> events = ReflectionTestUtils.invokeMethod(this.report, "domainEvents");
		return new ArrayList<>(events);
	}

}
