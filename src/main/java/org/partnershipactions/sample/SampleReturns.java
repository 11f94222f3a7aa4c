package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseClosing;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;

import org.springframework.stereotype.Component;

/** Once a month a closed case comes back; once in summer a case was opened in error. */
@Component
class SampleReturns {

	private final CaseSearch search;

	private final CaseClosing reopening;

	private final CaseChanges changes;

	private final WorkingDays working;

	SampleReturns(CaseSearch search, CaseClosing reopening, CaseChanges changes, WorkingDays working) {
		this.search = search;
		this.reopening = reopening;
		this.changes = changes;
		this.working = working;
	}

	/** Does it on the first working day from the 12th on. */
	void on(LocalDate day) {
		if (!day.equals(this.working.after(day.withDayOfMonth(11), 1))) {
			return;
		}
		if (day.getMonthValue() == 8) {
			some(CaseStatus.OPEN, day).forEach((one) -> SampleRequest.run("manager", () -> this.changes
				.withdraw(one.key(), "Opened in error: it is a matter between landlord and tenant.")));
		}
		some(CaseStatus.CLOSED, day).forEach((one) -> SampleRequest.run("csu.member",
				() -> this.reopening.reopen(one.key(), "It has begun again, as two neighbours say.")));
	}

	private List<CaseRow> some(CaseStatus status, LocalDate day) {
		CaseFilter filter = new CaseFilter(null, null, status, null, null, null, false);
		List<CaseRow> found = SampleRequest.as("manager", () -> this.search.page(filter, null, 20)).rows();
		return found.isEmpty() ? found : List.of(found.get(Chance.of("comes back on " + day).upTo(found.size() - 1)));
	}

}
