package org.partnershipactions.cases.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseClosing;
import org.partnershipactions.cases.CaseOnTheEngine;
import org.partnershipactions.cases.tally.TalliedAggregate.TallyKeeper;
import org.partnershipactions.cases.tally.Tally.CountedKind;
import org.partnershipactions.cases.tally.Tally.TalliedDay;
import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallyCounter;
import org.partnershipactions.intake.ReportsOnTheEngine;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.SqlFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is counted day by day is what the rows say, however they came to it. */
abstract class TallyStory {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Map<String, Object> SATISFIED = Map.of("willing", "ANSWERED", "actionTaken", "SATISFIED");

	private static final String SUMS = "select concat_ws(' ', partnership, figure, counted_on, kind, sum(more))"
			+ " from case_tally group by partnership, figure, counted_on, kind having sum(more) <> 0";

	@Autowired
	private CaseOnTheEngine cases;

	@Autowired
	private ReportsOnTheEngine reports;

	@Autowired
	private CaseClosing reopening;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private TallyCheck check;

	@Autowired
	private TallyKeeper keeper;

	@Autowired
	private List<TallyCounter> counters;

	@Autowired
	private Tallies tallies;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private DataSource database;

	@Autowired
	private JdbcTemplate sql;

	/** Other tests on the same database write rows by hand. */
	@BeforeEach
	void countWhatIsThere() {
		this.cases.itIs(BEGIN);
		fill();
	}

	@AfterEach
	void standAtTheBeginning() {
		this.cases.itIs(BEGIN);
	}

	@Test
	void wholeStoriesAreCountedAsTheirRowsStandAndAsTheMigrationCountsThem() {
		this.cases.close("SAME", Map.of("willing", "DECLINED"));
		String again = this.cases.close("IMPROVED", SATISFIED);
		assertThat(sums()).isEqualTo(fromRows()).anyMatch((sum) -> sum.contains("CLOSURES 2026-06-01 IMPROVED"));
		Actor.as("csu.member", () -> {
			this.reopening.reopen(again, "The noise is back.");
			return null;
		});
		assertThat(sums()).isEqualTo(fromRows());
		tell("71 Counted Road", "EMAIL");
		tell("72 Counted Road", "NONE");
		this.reports.receive(ReportsOnTheEngine.music("73 Counted Road", "Resident 73"));
		this.reports.receive(ReportsOnTheEngine.anonymous("74 Counted Road"));
		assertThat(sums()).isEqualTo(fromRows());
		assertThat(kinds(TalliedFigure.REPORTS)).contains("TOLD", "NOT_REACHED", "WAITING", "NOBODY_TO_TELL");
		assertThat(kinds(TalliedFigure.SURVEYS)).contains("SATISFIED", "NO_ANSWER");
	}

	@Test
	void aReportOfTheNightIsCountedOnItsDayInLondon() {
		this.clock.moveTo(Instant.parse("2026-06-10T23:30:00Z"));
		this.reports.receive(ReportsOnTheEngine.anonymous("80 Counted Road"));
		assertThat(sums()).isEqualTo(fromRows())
			.contains("sevenoaks REPORTS 2026-06-11 NOBODY_TO_TELL 1")
			.noneMatch((sum) -> sum.contains("REPORTS 2026-06-10"));
	}

	@Test
	void atNightTheRowsOfADayBecomeOneForEachKindAndSayTheSame() {
		tell("75 Counted Road", "EMAIL");
		tell("76 Counted Road", "EMAIL");
		Set<String> before = sums();
		assertThat(daysOfManyRows()).isPositive();
		assertThat(this.check.check()).isZero();
		assertThat(daysOfManyRows()).isZero();
		assertThat(sums()).isEqualTo(before).isEqualTo(fromRows());
		assertThat(this.check.check()).isZero();
	}

	@Test
	void aDayThatIsCountedWronglyIsFoundAndMended() {
		tell("77 Counted Road", "EMAIL");
		Set<String> right = sums();
		this.sql.update("insert into case_tally (partnership, figure, counted_on, kind, more)"
				+ " values ('sevenoaks', 'REPORTS', '2026-06-01', 'TOLD', 5)");
		assertThat(sums()).isNotEqualTo(right);
		assertThat(this.check.check()).isOne();
		assertThat(sums()).isEqualTo(right);
	}

	@Test
	void aDayOnWhichSomebodyWritesMeanwhileIsLeftForAnotherNight() {
		tell("78 Counted Road", "EMAIL");
		int before = told();
		TalliedDay day = new TalliedDay("sevenoaks", TalliedFigure.REPORTS, BEGIN);
		TallyCheck meanwhile = new TallyCheck(this.database, this.keeper,
				this.counters.stream().map(this::writingBeforeItCounts).toList(), this.transactions);
		TransactionTemplate night = new TransactionTemplate(this.transactions);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> night.execute((status) -> meanwhile.drawTogether(day)));
		assertThat(told()).isEqualTo(before + 1);
		assertThat(sums()).isEqualTo(fromRows());
		assertThat(this.check.check()).isZero();
	}

	private TallyCounter writingBeforeItCounts(TallyCounter counter) {
		return new TallyCounter() {

			@Override
			public TalliedFigure figure() {
				return counter.figure();
			}

			@Override
			public List<? extends CountedKind> count(String partnership, LocalDate day) {
				elsewhere(() -> tell("79 Counted Road", "EMAIL"));
				return counter.count(partnership, day);
			}

		};
	}

	private static void elsewhere(Runnable work) {
		Thread thread = new Thread(work);
		thread.start();
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void tell(String address, String channel) {
		String ref = this.reports.receive(ReportsOnTheEngine.music(address, "Resident 71")).ref();
		this.reports.complete(ref, "Task_TriageTheReport", Map.of("decision", "NEW_CASE"));
		this.reports.complete(ref, "Task_TellTheReporter",
				Map.of("channel", channel, "words", "We opened a case on what you told us."));
	}

	private int told() {
		return this.tallies.of(TalliedFigure.REPORTS, TalliedDays.of("sevenoaks", BEGIN)).kinds().get("TOLD");
	}

	private Set<String> kinds(TalliedFigure figure) {
		return this.tallies.of(figure, new TalliedDays("sevenoaks", BEGIN, BEGIN)).kinds().keySet();
	}

	private Set<String> sums() {
		return new TreeSet<>(this.sql.queryForList(SUMS, String.class));
	}

	private int daysOfManyRows() {
		return this.sql
			.queryForList("select 1 from case_tally group by partnership, figure, counted_on, kind having count(*) > 1",
					Integer.class)
			.size();
	}

	/** By another way: as the statements count the rows that an operator runs. */
	private Set<String> fromRows() {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			fill();
			return sums();
		});
	}

	private void fill() {
		List<String> recount = SqlFile.statements("operations/recount_case_tally.sql");
		assertThat(recount).hasSize(4).first().isEqualTo("delete from case_tally");
		recount.forEach(this.sql::update);
	}

}
