package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.WorkingDays;
import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.CaseClosing;
import org.partnershipactions.cases.CaseStatus;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/**
 * What lead officers and task-group leads do without being asked by a task, when they
 * have just done one or are about to.
 */
@Component
class SampleDeeds {

	private final SamplePowers powers;

	private final CaseDeeds cases;

	private final RiskChanging risk;

	private final SampleReviews reviews;

	private final CaseSearch search;

	private final CaseClosing reopening;

	private final WorkingDays working;

	SampleDeeds(SamplePowers powers, CaseDeeds cases, RiskChanging risk, SampleReviews reviews, CaseSearch search,
			CaseClosing reopening, WorkingDays working) {
		this.powers = powers;
		this.cases = cases;
		this.risk = risk;
		this.reviews = reviews;
		this.search = search;
		this.reopening = reopening;
		this.working = working;
	}

	/**
	 * What comes before a task: a review decides before it was held, and what is live
	 * still gets an owner before its case is closed.
	 */
	void before(WorkItem item) {
		SampleRequest.whereAllowed(() -> {
			switch (item.form()) {
				case "HoldReview" ->
					SampleRequest.run(SampleRequest.account(item.queue()), () -> this.reviews.decide(item));
				case "ProposeClosure", "ApproveClosure" -> this.powers.handOver(item.place().key());
				default -> {
				}
			}
		});
	}

	/** Opens a restricted case to work on it. */
	void open(String ref) {
		this.cases.restricting().open(ref, "A task of my agency waits there.");
	}

	/** What follows from a task. */
	void after(WorkItem item) {
		SampleRequest.whereAllowed(() -> {
			switch (item.form()) {
				case "ContactVictim" -> restrict(item);
				case "AgreeActionPlan" -> this.powers.begin(item);
				case "UpdateVictim" -> this.powers.goOn(item);
				case "SuperviseCase" -> lower(item);
				default -> {
				}
			}
		});
	}

	/** What happens on a day by itself. */
	void on(LocalDate day) {
		SampleRequest.whereAllowed(() -> bringBack(day));
	}

	private void restrict(WorkItem item) {
		if (item.about().title().startsWith("Hate") && Chance.of("restrict " + item.about().ref()).happens(60)) {
			SampleRequest.run("csu.member", () -> this.cases.restrict(item.place().key()));
		}
	}

	/** Risk that was High goes down when the task group has looked twice or so. */
	private void lower(WorkItem item) {
		if (item.queue().group() != null && Chance.of(item, "lower").happens(35)) {
			SampleRequest.run(SampleRequest.account(item.queue()), () -> this.risk.lower(item.place().key(),
					RiskBand.MEDIUM, "Nothing has happened for some weeks, and support is in place."));
		}
	}

	/**
	 * Once a month a closed case comes back, on the first working day from the 12th on;
	 * once in summer a case was opened in error.
	 */
	private void bringBack(LocalDate day) {
		if (!day.equals(this.working.after(day.withDayOfMonth(11), 1))) {
			return;
		}
		if (day.getMonthValue() == 8) {
			some(CaseStatus.OPEN, day).forEach((one) -> SampleRequest.run("manager", () -> this.cases.changes()
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

	/** What the lead officer and the manager do with a case beside its steps. */
	@Component
	record CaseDeeds(CaseChanges changes, CaseRestricting restricting) {

		/** Restricts a case, and names who looks it over. */
		void restrict(String key) {
			this.changes.restrict(key, "The person affected fears that it becomes known in the street.");
			this.restricting.name(key, "csu.coordinator");
		}

	}

}
