package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * The action plan of a case as people read it.
 *
 * @param summary what is done, or null while nothing was agreed
 * @param updateEvery working days between updates, where it asks for more than the risk
 * @param agreedOn the day on which it was agreed or changed last, or null
 * @param steps who does what by when
 * @param powers powers considered, each used or not, and why
 */
public record CasePlanView(String summary, Integer updateEvery, LocalDate agreedOn, List<Task> steps,
		List<Power> powers) {

	static CasePlanView of(CasePlan plan, Tools tools) {
		return new CasePlanView(plan.summary(), plan.updateEvery(), plan.agreedOn(),
				plan.steps().stream().map((step) -> new Task(step.agency(), step.task(), step.due())).toList(),
				plan.powers()
					.stream()
					.map((power) -> new Power(tools.words(power.tool()), power.used(), power.why()))
					.toList());
	}

	/** What an agency does. */
	public record Task(String agency, String task, LocalDate due) {
	}

	/** A tool or power, whether it is used, and why. */
	public record Power(String tool, boolean used, String why) {
	}

}
