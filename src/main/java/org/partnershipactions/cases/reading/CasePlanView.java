package org.partnershipactions.cases.reading;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CasePlan;
import org.partnershipactions.cases.Tools;
import org.partnershipactions.powers.InterventionView;

/**
 * The action plan of a case as people read it.
 *
 * @param summary what is done, or null while nothing was agreed
 * @param updateEvery working days between updates, where it asks for more than the risk
 * @param agreedOn the day on which it was agreed or changed last, or null
 * @param steps who does what by when
 * @param powers powers considered, each used or not, and why
 * @param used tools and powers as they were used, in the order in which they began
 */
public record CasePlanView(String summary, Integer updateEvery, LocalDate agreedOn, List<Task> steps,
		List<Power> powers, List<InterventionView> used) {

	static CasePlanView of(AsbCase asbCase, Tools tools) {
		CasePlan plan = asbCase.plan();
		return new CasePlanView(plan.summary(), plan.updateEvery(), plan.agreedOn(),
				plan.steps().stream().map((step) -> new Task(step.agency(), step.task(), step.due())).toList(),
				plan.powers()
					.stream()
					.map((power) -> new Power(tools.words(power.tool()), power.used(), power.why()))
					.toList(),
				tools.usedIn(asbCase.key()));
	}

	/** What an agency does. */
	public record Task(String agency, String task, LocalDate due) {
	}

	/** A tool or power, whether it is used, and why. */
	public record Power(String tool, boolean used, String why) {
	}

}
