package org.partnershipactions.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;

/**
 * A plan as JSON.
 *
 * @param year such as {@code 2026-27}
 * @param adoptedOn day of adoption, or null
 * @param begunOn day on which its actions began, or null
 * @param priorities its priorities with their actions
 */
record PlanJson(String year, boolean adopted, LocalDate adoptedOn, LocalDate begunOn, List<PriorityJson> priorities) {

	static PlanJson of(PlanView plan, List<String> members, LocalDate today) {
		return new PlanJson(plan.year(), plan.adoptedOn() != null, plan.adoptedOn(), plan.begunOn(),
				plan.priorities().stream().map((one) -> priority(one, members, today)).toList());
	}

	private static PriorityJson priority(PriorityView priority, List<String> members, LocalDate today) {
		return new PriorityJson(priority.number(), priority.title(), priority.group(),
				priority.actions().stream().map((action) -> RowJson.of(action, members, today)).toList());
	}

	/** A plan in the list of plans. */
	record PlanSummaryJson(String year, boolean adopted, int actions) {
	}

	/** A priority with its actions. */
	record PriorityJson(int number, String title, String group, List<RowJson> actions) {
	}

	/**
	 * A row of the plan.
	 *
	 * @param partners codes of the partners as named, and of everyone where the row asks
	 * everyone
	 */
	record RowJson(String ref, String title, int priority, String year, String stage, String status, String rag,
			LocalDate due, LocalDate review, String dateNote, boolean dateOpen, LocalDate stepDue, LocalDate grace,
			boolean late, String accountableLead, List<String> leads, List<String> partners, boolean everyone,
			String partnersInWords, String funding, int asked, int answered, List<String> silent) {

		static RowJson of(ActionSummary action, List<String> members, LocalDate today) {
			return new RowJson(action.row().ref(), action.row().title(), action.row().priority(), action.year(),
					PlanWords.codeOf(action.stage()), PlanWords.codeOf(action.status()), PlanWords.codeOf(action.rag()),
					action.due(), action.row().reviewOn(), action.row().dateNote(), action.row().dateOpen(),
					action.stepDue(), action.grace(), action.late(today), action.partners().accountableLead(),
					action.partners().leads(), partners(action, members), action.partners().everyone(),
					action.partners().inWords(), action.row().funding(), action.asked(), action.answered(),
					action.silent());
		}

		private static List<String> partners(ActionSummary action, List<String> members) {
			Set<String> asked = action.partners().toAsk(members);
			return action.partners().everyone() ? List.copyOf(asked) : action.partners().others();
		}

	}

}
