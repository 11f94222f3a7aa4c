package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.plan.reading.OutputReading;
import org.partnershipactions.plan.table.ActionLine;

import org.springframework.stereotype.Component;

/**
 * Counts what an action of the plan was to bring about. The accountable lead's number is
 * of the whole action, partners' work included, so partners' contributions are not added
 * to it; they count on their own until the lead's number has caught up with them. (A
 * contribution names no unit of its own: it is counted in that of the action.)
 */
@Component
class CountedOutputs {

	private static final String KIND = "action";

	private final OutputReading outputs;

	private final ContributionRequesting contributions;

	CountedOutputs(OutputReading outputs, ContributionRequesting contributions) {
		this.outputs = outputs;
		this.contributions = contributions;
	}

	/** What an action counted from the beginning of the plan year to a day. */
	Reckoning of(ActionLine action, LocalDate to) {
		PlanYear year = PlanYear.of(to);
		return this.outputs.at(action.key(), to)
			.map((output) -> counted(output.counted(), partners(action.key(), to))
				.at("/actions/" + year + "/" + action.ref() + "#counted"))
			.orElseGet(() -> new Reckoning(0, null, "No action " + action.ref() + " was running by that day",
					"/plan/" + year));
	}

	private static Reckoning counted(Integer lead, int partners) {
		int whole = Math.max((lead != null) ? lead : 0, partners);
		String said = (lead != null) ? "The lead counted " + lead : "The lead has counted nothing yet";
		return new Reckoning(whole, null, said + ", partners " + partners + " in their contributions", null);
	}

	private int partners(String action, LocalDate to) {
		Stream<ContributionView> made = this.contributions.of(KIND, action)
			.stream()
			.filter((contribution) -> contribution.state() == ContributionState.MADE);
		return made.filter((contribution) -> Objects.nonNull(contribution.counted()))
			.filter((contribution) -> !contribution.doneOn().isAfter(to))
			.mapToInt(ContributionView::counted)
			.sum();
	}

}
