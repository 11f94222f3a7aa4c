package org.partnershipactions.partners.figures;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.figures.LocalFigureAdministration.NewLocalFigure;
import org.partnershipactions.partners.figures.LocalFigureEvent.LocalFigureSet;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Figures that administrators set from a day on; each test has a figure of its own. */
@PartnersScenario
class LocalFigureTests {

	@Autowired
	private LocalFigureReading figures;

	@Autowired
	private LocalDays days;

	@Autowired
	private LocalFigureAdministration administration;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private MockMvcTester web;

	@Test
	void holdsFromItsFirstDayOnAndNotBefore() {
		LocalDate later = this.clock.today().plusDays(10);
		assertThat(this.figures.today("overdue.explain.days")).isEqualTo(3);
		set("overdue.explain.days", "4", later);
		assertThat(this.figures.today("overdue.explain.days")).isEqualTo(3);
		assertThat(this.figures.at("overdue.explain.days", later.minusDays(1))).isEqualTo(3);
		assertThat(this.figures.at("overdue.explain.days", later)).isEqualTo(4);
		assertThat(this.figures.at("overdue.explain.days", LocalDate.of(2000, 1, 1))).isEqualTo(3);
	}

	@Test
	void aKindHasItsOwnDaysOrThoseOfAllKinds() {
		assertThat(this.days.fromToday("intake.refer.days", "noise-dogs")).as("what held for all holds for each")
			.isEqualTo(this.days.fromToday("intake.refer.days"));
		assertThat(this.days.fromToday("intake.refer.days", "unheard-of"))
			.isEqualTo(this.days.fromToday("intake.refer.days"));
		set("intake.refer.days.abandoned-vehicle", "1", this.clock.today());
		assertThat(this.days.fromToday("intake.refer.days", "abandoned-vehicle")).isEqualTo(this.days.nextWorkingDay());
	}

	@Test
	void theLaterOfTwoValuesForOneDayHolds() {
		set("overdue.review.days", "50", this.clock.today());
		set("overdue.review.days", "6", this.clock.today());
		assertThat(this.figures.today("overdue.review.days")).isEqualTo(6);
		assertThat(Actor.as("admin", () -> this.administration.one("overdue.review.days")).inForce().value())
			.isEqualTo(6);
	}

	@Test
	void whatWasRolledBackNeverHolds() {
		this.transaction.executeWithoutResult((status) -> {
			set("contributions.decision.days", "9", this.clock.today());
			assertThat(this.figures.today("contributions.decision.days")).isEqualTo(5);
			status.setRollbackOnly();
		});
		assertThat(this.figures.today("contributions.decision.days")).isEqualTo(5);
	}

	@Test
	void namesAFigureThatIsNotThere() {
		assertThatIllegalStateException().isThrownBy(() -> this.figures.today("plan.no.such"))
			.withMessageContaining("plan.no.such");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.figures.at("plan.rag.green", LocalDate.of(1999, 12, 31)))
			.withMessageContaining("plan.rag.green")
			.withMessageContaining("1999-12-31");
		assertThat(this.figures.find("measures.on-schedule.road-safety", this.clock.today())).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> set("plan.no.such", "1", this.clock.today()));
	}

	@Test
	void keepsTheAmberThresholdBelowTheGreenOneOnEachDay() {
		LocalDate later = this.clock.today().plusDays(20);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> set("plan.rag.amber", "90", this.clock.today()))
			.satisfies((ex) -> assertThat(ex.errors().get(0).message()).contains("below 90", "plan.rag.green"));
		set("plan.rag.green", "80", later);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> set("plan.rag.amber", "85", this.clock.today()))
			.satisfies((ex) -> assertThat(ex.errors().get(0).field()).isEqualTo("value"));
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> set("plan.rag.green", "70", later));
		set("plan.rag.amber", "79", later);
		assertThat(this.figures.at("plan.rag.amber", later)).isEqualTo(79);
	}

	@ParameterizedTest
	@CsvSource({ "plan.rag.amber,101", "plan.rag.amber,-1", "plan.rework.days,0", "plan.rework.days,1001",
			"plan.rework.days,five", "plan.rework.days,", "plan.rework.days,2.5", "plan.rework.days,99999999999" })
	void refusesAValueThatItsUnitCannotHave(String code, String value) {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> set(code, value, this.clock.today()))
			.satisfies((ex) -> assertThat(ex.errors()).extracting("field").containsExactly("value"));
	}

	@Test
	void refusesADayThatHasPassed() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> set("plan.rework.days", "6", this.clock.today().minusDays(1)))
			.satisfies((ex) -> assertThat(ex.errors()).extracting("field").containsExactly("from"));
	}

	@Test
	void isForAdministratorsAlone() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> Actor.as("manager", this.administration::all));
		assertThat(this.web.get().uri("/administration/figures").with(user("manager"))).hasStatus(403);
		assertThat(this.web.get().uri("/api/local-figures").with(user("board"))).hasStatus(403);
		assertThat(this.web.post()
			.uri("/administration/figures/plan.rag.green")
			.param("value", "1")
			.with(user("manager"))
			.with(csrf())).hasStatus(403);
		assertThat(this.figures.today("plan.rag.green")).isEqualTo(90);
	}

	@Test
	void listsWhatHoldsByThemeWithWhatIsAhead() {
		set("plan.reminder.days", "3", LocalDate.of(this.clock.today().getYear() + 1, 4, 1));
		assertThat(this.web.get().uri("/administration/figures").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains(">Plan</h2>", ">Contributions</h2>", ">Overdue</h2>", ">Measures</h2>", "2 working days",
					"3 from 1 April " + (this.clock.today().getYear() + 1), "80 per cent", "85 per cent");
		assertThat(this.web.get().uri("/administration").with(user("admin"))).bodyText()
			.contains("/administration/figures");
	}

	@Test
	void saysWhoSetAFigureAndWhy() {
		assertThat(this.web.post()
			.uri("/administration/figures/contributions.reminder.days")
			.param("value", "7")
			.param("from", this.clock.today().toString())
			.param("reason", "Decided by the board in May")
			.with(user("admin"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/administration/figures/contributions.reminder.days").with(user("admin")))
			.hasStatusOk()
			.bodyText()
			.contains("In force: 7 working days.", "Decided by the board in May", "Administrator", "1 January 2000");
		assertThat(this.sql.queryForList("select details from audit_entry where event = 'LocalFigureSet'"
				+ " and subject_key = 'contributions.reminder.days'", String.class))
			.singleElement()
			.asString()
			.contains("7", this.clock.today().toString())
			.doesNotContain("Decided");
	}

	@Test
	void keepsWhatWasTypedBesideTheErrors() {
		assertThat(this.web.post()
			.uri("/administration/figures/plan.approval.days")
			.param("value", "seven")
			.param("from", "31/03/2027")
			.param("reason", "")
			.with(user("admin"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("href=\"#value\"", "href=\"#from\"", "href=\"#reason\"", "value=\"seven\"", "Say why");
		assertThat(this.figures.today("plan.approval.days")).isEqualTo(5);
	}

	@Test
	void answersTheApi() {
		assertThat(this.web.get().uri("/api/local-figures").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains("\"code\":\"plan.delivery-plan.days\"", "\"unit\":\"working days\"");
		String body = "{\"value\": 12, \"from\": \"%s\", \"reason\": \"Decided\"}".formatted(this.clock.today());
		assertThat(post("plan.delivery-plan.days", body)).hasStatusOk().bodyText().contains("\"value\":12");
		assertThat(this.figures.today("plan.delivery-plan.days")).isEqualTo(12);
		assertThat(post("plan.delivery-plan.days", "{\"value\": \"x\"}")).hasStatus(422)
			.bodyText()
			.contains("\"field\":\"value\"", "\"field\":\"from\"", "\"field\":\"reason\"");
		assertThat(post("plan.delivery-plan.days", "[")).hasStatus(422);
		assertThat(post("plan.no.such", body)).hasStatus(404);
	}

	private MvcTestResult post(String code, String body) {
		return this.web.post()
			.uri("/api/local-figures/{code}", code)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("admin"))
			.with(csrf())
			.exchange();
	}

	private void set(String code, String value, LocalDate from) {
		Actor.as("admin", () -> {
			this.administration.set(code, new NewLocalFigure(value, from.toString(), "A test"));
			return null;
		});
	}

}
