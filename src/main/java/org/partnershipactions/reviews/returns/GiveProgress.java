package org.partnershipactions.reviews.returns;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.progress.GivenProgress;

/** Answers of the form "GiveProgress". */
record GiveProgress(Status status, Confidence confidence, Integer percent, Integer counted, String sentence,
		List<Tick> milestones) {

	GivenProgress asOf(LocalDate day) {
		return new GivenProgress(day, this.status, this.confidence, this.percent, this.counted, this.sentence);
	}

	List<String> ticked() {
		return this.milestones.stream().filter(Tick::reached).map(Tick::milestone).toList();
	}

	/** One milestone, and whether it is reached. */
	record Tick(String milestone, boolean reached) {
	}

}
