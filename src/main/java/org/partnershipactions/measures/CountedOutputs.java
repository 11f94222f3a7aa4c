package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.plan.ActionAt;
import org.partnershipactions.plan.StandingReading;

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

	private final StandingReading standing;

	private final ContributionRequests contributions;

	CountedOutputs(StandingReading standing, ContributionRequests contributions) {
		this.standing = standing;
		this.contributions = contributions;
	}

	/** What an action counted from the beginning of the plan year to a day. */
	Reckoning of(String ref, String partnership, LocalDate to) {
		PlanYear year = PlanYear.of(to);
		String rows = "/actions/" + year + "/" + ref;
		return this.standing.at(partnership, year, to)
			.actions()
			.stream()
			.filter((action) -> action.ref().equals(ref))
			.findFirst()
			.map((action) -> counted(action, to, rows))
			.orElseGet(() -> new Reckoning(0, null, "No action " + ref + " was running by that day", "/plan/" + year));
	}

	private Reckoning counted(ActionAt action, LocalDate to, String rows) {
		Integer lead = (action.output() != null) ? action.output().counted() : null;
		int partners = partners(action.key(), to).stream().mapToInt(ContributionView::counted).sum();
		int whole = Math.max((lead != null) ? lead : 0, partners);
		String said = (lead != null) ? "The lead counted " + lead : "The lead has counted nothing yet";
		return new Reckoning(whole, null, said + ", partners " + partners + " in their contributions", rows);
	}

	private List<ContributionView> partners(String action, LocalDate to) {
		Stream<ContributionView> made = this.contributions.of(KIND, action)
			.stream()
			.filter((contribution) -> contribution.state() == ContributionState.MADE);
		return made.filter((contribution) -> Objects.nonNull(contribution.counted()))
			.filter((contribution) -> !contribution.doneOn().isAfter(to))
			.toList();
	}

}
