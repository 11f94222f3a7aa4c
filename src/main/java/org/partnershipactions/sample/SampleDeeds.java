package org.partnershipactions.sample;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseChanges;
import org.partnershipactions.cases.RiskBand;
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

	private final SampleReturns returns;

	private final CaseChanges changes;

	private final RiskChanging risk;

	private final SampleReviews reviews;

	SampleDeeds(SamplePowers powers, SampleReturns returns, CaseChanges changes, RiskChanging risk,
			SampleReviews reviews) {
		this.powers = powers;
		this.returns = returns;
		this.changes = changes;
		this.risk = risk;
		this.reviews = reviews;
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
		SampleRequest.whereAllowed(() -> this.returns.on(day));
	}

	/** A victim of hate is shown to the agencies on the case only. */
	private void restrict(WorkItem item) {
		if (item.about().title().startsWith("Hate") && Chance.of("restrict " + item.about().ref()).happens(60)) {
			SampleRequest.run("csu.member", () -> this.changes.restrict(item.place().key(),
					"The person affected fears that it becomes known in the street."));
		}
	}

	/** Risk that was High goes down when the task group has looked twice or so. */
	private void lower(WorkItem item) {
		if (item.queue().group() != null && Chance.of(item, "lower").happens(35)) {
			SampleRequest.run(SampleRequest.account(item.queue()), () -> this.risk.lower(item.place().key(),
					RiskBand.MEDIUM, "Nothing has happened for some weeks, and support is in place."));
		}
	}

}
