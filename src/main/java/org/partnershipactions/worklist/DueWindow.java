package org.partnershipactions.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.springframework.data.jpa.domain.Specification;

/** Which due dates a list shows. */
public enum DueWindow {

	/** Whatever the date. */
	ANY,
	/** Its day has passed. */
	LATE,
	/** From today to Sunday. */
	WEEK,
	/** Without a due date. */
	NONE;

	Specification<WorkItem> on(LocalDate today) {
		return (row, query, cb) -> switch (this) {
			case ANY -> cb.conjunction();
			case LATE -> cb.lessThan(row.get("dueOn"), today);
			case WEEK ->
				cb.between(row.get("dueOn"), today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
			case NONE -> cb.equal(row.get("dueOn"), WorkItem.NO_DUE_DATE);
		};
	}

}
