package org.partnershipactions.calendar;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Which moments lie in days that include the first and the last one. */
@SuppressWarnings("unchecked")
class DayRangeTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

	private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

	private final CriteriaBuilder build = mock();

	private final Root<Object> row = mock();

	private final Path<Instant> moment = mock();

	private final Predicate notBefore = mock();

	private final Predicate before = mock();

	private final Predicate always = mock();

	@BeforeEach
	void aRowWithAMoment() {
		given(this.row.<Instant>get("at")).willReturn(this.moment);
		given(this.build.greaterThanOrEqualTo(this.moment, Instant.parse("2026-03-01T00:00:00Z")))
			.willReturn(this.notBefore);
		given(this.build.lessThan(this.moment, Instant.parse("2026-06-30T23:00:00Z"))).willReturn(this.before);
		given(this.build.conjunction()).willReturn(this.always);
	}

	@Test
	void beginsWithTheFirstDayInLondonAndEndsBeforeTheDayAfterTheLast() {
		assertBoth(new DayRange(FIRST, LAST), this.notBefore, this.before);
	}

	@Test
	void mayHaveNoFirstOrNoLastDay() {
		assertBoth(new DayRange(null, LAST), this.always, this.before);
		assertBoth(new DayRange(FIRST, null), this.notBefore, this.always);
	}

	private void assertBoth(DayRange days, Predicate begun, Predicate over) {
		Predicate both = mock();
		given(this.build.and(begun, over)).willReturn(both);
		assertThat(days.of("at").toPredicate(this.row, mock(CriteriaQuery.class), this.build)).isSameAs(both);
	}

}
