package org.partnershipactions.intake;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.partners.figures.LocalDays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** By when an agency deals with a report depends on what was reported. */
class ReferralDueTests {

	private static final LocalDate USUAL = LocalDate.of(2026, 4, 16);

	private static final LocalDate SOON = LocalDate.of(2026, 4, 7);

	private final LocalDays days = mock(LocalDays.class);

	private final ReportSchedule schedule = new ReportSchedule(this.days, null, null, null);

	@BeforeEach
	void flyTippingGoesSooner() {
		given(this.days.fromToday(eq("intake.refer.days"), anyString())).willReturn(USUAL);
		given(this.days.fromToday("intake.refer.days", "fly-tipping")).willReturn(SOON);
	}

	@Test
	void eachKindHasItsOwnDays() {
		assertThat(this.schedule.referralDue(Set.of(CaseCategory.FLY_TIPPING))).isEqualTo(SOON);
		assertThat(this.schedule.referralDue(Set.of(CaseCategory.NOISE_DOGS))).isEqualTo(USUAL);
	}

	@Test
	void theSoonestHoldsWhereThereAreSeveral() {
		assertThat(this.schedule.referralDue(Set.of(CaseCategory.ABANDONED_VEHICLE, CaseCategory.FLY_TIPPING)))
			.isEqualTo(SOON);
	}

}
