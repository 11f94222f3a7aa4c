package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.Measure.Aim;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.MeasureEvent.MeasuresBegun;
import org.partnershipactions.plan.PlanEvent.PlanAdopted;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/** What of a partnership's measures goes on into the year of an adopted plan. */
class PlanMeasuresTests {

	private static final String ELSEWHERE = "ashford";

	private static final PlanYear BEFORE = new PlanYear(2026);

	private static final PlanYear YEAR = new PlanYear(2027);

	private final Measures measures = Mockito.mock(Measures.class);

	private final Readings readings = Mockito.mock(Readings.class);

	private final CurrentPerson person = Mockito.mock(CurrentPerson.class);

	private final ApplicationEventPublisher events = Mockito.mock(ApplicationEventPublisher.class);

	private final PlanMeasures plan = new PlanMeasures(this.measures, this.readings, this.person, this.events);

	@BeforeEach
	void somewhereElseThanTheSample() {
		given(this.person.partnership()).willReturn(ELSEWHERE);
		given(this.readings.on(any(), any(), any())).willReturn(Optional.empty());
	}

	@Test
	void aPartnershipThatChoseNothingHasNoMeasures() {
		this.plan.adopted(adopted());
		then(this.measures).should(BDDMockito.never()).save(any());
		then(this.events).shouldHaveNoInteractions();
	}

	@Test
	void whatWasMeasuredBeforeGoesOnUnlessItWasRetiredOrChosenAlready() {
		Measure retired = measure(BEFORE, "retired").retire(LocalDate.of(2026, 10, 1), null);
		given(this.measures.of(ELSEWHERE, BEFORE))
			.willReturn(List.of(measure(BEFORE, "parcels"), retired, measure(BEFORE, "walks")));
		given(this.measures.of(ELSEWHERE, YEAR)).willReturn(List.of(measure(YEAR, "walks")));
		this.plan.adopted(adopted());
		ArgumentCaptor<Measure> saved = ArgumentCaptor.forClass(Measure.class);
		then(this.measures).should().save(saved.capture());
		assertThat(saved.getValue().key()).isEqualTo("ashford:2027:parcels");
		assertThat(saved.getValue().owner()).isEqualTo("council");
		assertThat(saved.getValue().definition().aim().target()).isEqualByComparingTo("40");
		then(this.events).should().publishEvent(new MeasuresBegun("plan", "2027-28", 1));
	}

	@Test
	void aMeasureIsRetiredAfterItsLastReadingAndWithinItsYear() {
		Measure measure = measure(BEFORE, "parcels");
		LocalDate read = LocalDate.of(2026, 9, 30);
		for (LocalDate day : new LocalDate[] { null, read, LocalDate.of(2027, 4, 2) }) {
			assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> measure.retire(day, read))
				.satisfies((refused) -> assertThat(refused.errors()).singleElement()
					.satisfies((error) -> assertThat(error.message()).contains("1 October 2026", "1 April 2027")));
		}
		assertThat(measure.retire(LocalDate.of(2026, 10, 1), read).lastDay()).isEqualTo(read);
		assertThat(measure.isMeasuredOn(read)).isTrue();
		assertThat(measure.isMeasuredOn(LocalDate.of(2026, 10, 1))).isFalse();
	}

	@Test
	void whatDoesNotAddUpIsHeldAgainstItsWholeTargetAtOnce() {
		LocalDate midyear = LocalDate.of(2026, 9, 30);
		Measure average = new Measure(ELSEWHERE, BEFORE, new Definition("score", 1, "Score of residents", "points",
				false, Direction.HIGHER, Counting.READINGS, null, true), "council", Comparators.NONE);
		assertThat(average.due(BigDecimal.valueOf(40), midyear)).isEqualByComparingTo("40");
		assertThat(measure(BEFORE, "parcels").due(BigDecimal.valueOf(40), midyear)).isEqualByComparingTo("20");
	}

	private static PlanAdopted adopted() {
		return new PlanAdopted("plan", YEAR.toString(), 1);
	}

	private static Measure measure(PlanYear year, String code) {
		return new Measure(ELSEWHERE, year, new Definition(code, 1, code, "packages", true, Direction.HIGHER,
				Counting.READINGS, new Aim(null, BigDecimal.valueOf(40)), false), "council", Comparators.NONE);
	}

}
