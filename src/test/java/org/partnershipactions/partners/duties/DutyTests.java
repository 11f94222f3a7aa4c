package org.partnershipactions.partners.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.duties.DutyAdministration.NewDuty;
import org.partnershipactions.partners.setup.SetUpItem;
import org.partnershipactions.security.CurrentPerson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Which agency of a partnership has which duty on a day. */
class DutyTests {

	private static final String ELSEWHERE = "ashford";

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private final List<DutyRow> kept = new ArrayList<>();

	private final DutyRows rows = Mockito.mock(DutyRows.class);

	private final Directory directory = Mockito.mock(Directory.class);

	private final CurrentPerson person = Mockito.mock(CurrentPerson.class);

	private final PartnershipClock clock = Mockito.mock(PartnershipClock.class);

	private final DutyReading duties = new DutyReading(this.rows, this.directory, this.clock);

	private final DutyAdministration administration = new DutyAdministration(this.rows, this.directory, this.person,
			this.clock);

	@BeforeEach
	void twoAgencies() {
		itIs(TODAY);
		given(this.person.partnership()).willReturn(ELSEWHERE);
		given(this.person.username()).willReturn("admin");
		given(this.clock.instant()).willReturn(Instant.EPOCH);
		given(this.directory.agency(any(), any())).willReturn(Optional.empty());
		serves("abc");
		serves("council");
		given(this.rows.of(ELSEWHERE)).willReturn(this.kept);
		given(this.rows.save(any())).willAnswer((call) -> {
			this.kept.add(call.getArgument(0));
			return call.getArgument(0);
		});
	}

	@Test
	void nobodyHasADutyThatNobodyGave() {
		assertThat(this.duties.holders(ELSEWHERE, Duty.CASE_REVIEW_BODIES)).isEmpty();
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> this.duties.needed(ELSEWHERE, Duty.NEW_CASES, "agency"))
			.satisfies((refused) -> assertThat(refused.errors()).singleElement().satisfies((error) -> {
				assertThat(error.field()).isEqualTo("agency");
				assertThat(error.message()).contains("leads a new case", "Administration");
			}));
		assertThat(new DutiesSetUp(this.duties).of(ELSEWHERE)).containsEntry(SetUpItem.DUTIES, false);
	}

	@Test
	void aDutyIsGivenFromADayOnAndAnotherAgencyTakesOverOnItsDay() {
		this.administration.give("new-cases", new NewDuty(List.of("abc"), TODAY));
		this.administration.give("new-cases", new NewDuty(List.of("council"), TODAY.plusDays(30)));
		assertThat(this.duties.holder(ELSEWHERE, Duty.NEW_CASES)).contains("abc");
		assertThat(this.duties.holder(ELSEWHERE, Duty.CASE_REVIEW_CONTACT)).isEmpty();
		itIs(TODAY.plusDays(30));
		assertThat(this.duties.holder(ELSEWHERE, Duty.NEW_CASES)).contains("council");
		assertThat(this.administration.one("new-cases").all()).hasSize(2);
	}

	@Test
	void anAgencyThatNoLongerServesThePartnershipHasNone() {
		this.administration.give("case-review-bodies", new NewDuty(List.of("abc", "council"), TODAY));
		given(this.directory.agency(ELSEWHERE, "abc")).willReturn(Optional.empty());
		assertThat(this.duties.holders(ELSEWHERE, Duty.CASE_REVIEW_BODIES)).containsExactly("council");
	}

	@Test
	void refusesWhatThePartnershipDoesNotHaveAndDaysThatHavePassed() {
		assertThat(refused("new-cases", List.of(), TODAY)).containsExactly("agencies");
		assertThat(refused("new-cases", List.of("abc", "council"), TODAY)).containsExactly("agencies");
		assertThat(refused("new-cases", List.of("csu"), TODAY.minusDays(1))).containsExactly("agencies", "from");
		assertThat(refused("new-cases", List.of("abc"), null)).containsExactly("from");
		assertThat(this.kept).isEmpty();
	}

	private List<String> refused(String duty, List<String> agencies, LocalDate from) {
		try {
			this.administration.give(duty, new NewDuty(agencies, from));
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors().stream().map(FieldError::field).toList();
		}
	}

	private void serves(String code) {
		given(this.directory.agency(ELSEWHERE, code)).willReturn(Optional.of(new AgencySummary(code, code)));
	}

	private void itIs(LocalDate day) {
		given(this.clock.today()).willReturn(day);
	}

}
