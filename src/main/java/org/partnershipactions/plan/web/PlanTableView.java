package org.partnershipactions.plan.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;

/**
 * A plan's table with its figures, and of it what the reader wants to see.
 *
 * @param plan all of the plan
 * @param filter what the reader wants to see
 * @param members codes of the agencies that a collective name stands for
 */
record PlanTableView(PlanView plan, PlanFilter filter, List<String> members, PlanWords words) {

	/** The priorities with those of their actions that the filter lets through. */
	public List<PriorityView> priorities() {
		return this.plan.priorities()
			.stream()
			.map((one) -> new PriorityView(one.number(), one.title(), one.group(), one.groupName(), shown(one)))
			.filter((one) -> !one.actions().isEmpty())
			.toList();
	}

	/** How many actions are shown. */
	public int shown() {
		return priorities().stream().mapToInt((one) -> one.actions().size()).sum();
	}

	/** How many actions the plan has. */
	public int all() {
		return this.plan.actions().size();
	}

	/** How many are late. */
	public long late() {
		return this.plan.actions().stream().filter(this.words::late).count();
	}

	/** How many have partners who have not answered. */
	public long silent() {
		return this.plan.actions().stream().filter((action) -> !action.silent().isEmpty()).count();
	}

	/** The ratings that occur, each with its number of actions. */
	public List<RagCount> rags() {
		return List.of(Rag.values())
			.stream()
			.map((rag) -> new RagCount(rag, this.plan.actions().stream().filter((one) -> one.rag() == rag).count()))
			.filter((one) -> one.number() > 0)
			.toList();
	}

	private List<ActionSummary> shown(PriorityView priority) {
		return priority.actions()
			.stream()
			.filter((action) -> this.filter.accepts(action, agencies(action), this.words.late(action)))
			.toList();
	}

	private Set<String> agencies(ActionSummary action) {
		Set<String> agencies = new HashSet<>(action.partners().toAsk(this.members));
		agencies.add(action.partners().accountableLead());
		return agencies;
	}

	/** A rating and how many actions have it. */
	record RagCount(Rag rag, long number) {
	}

	/**
	 * What a reader wants to see of a plan; nothing given means everything.
	 *
	 * @param priority number of a priority
	 * @param agency code of an agency that leads or is a partner
	 * @param stage code of a stage
	 * @param status code of a status
	 * @param rag code of a rating
	 * @param late {@code true} for what is late only
	 * @param silent {@code true} for what has partners who have not answered
	 */
	record PlanFilter(String priority, String agency, String stage, String status, String rag, String late,
			String silent) {

		/** Whether anything is left out. */
		public boolean narrows() {
			return Stream.of(this.priority, this.agency, this.stage, this.status, this.rag, this.late, this.silent)
				.anyMatch(PlanFilter::given);
		}

		boolean accepts(ActionSummary action, Set<String> agencies, boolean isLate) {
			return fits(this.priority, String.valueOf(action.row().priority()))
					&& (!given(this.agency) || agencies.contains(this.agency))
					&& fits(this.stage, PlanWords.codeOf(action.stage()))
					&& fits(this.status, PlanWords.codeOf(action.status()))
					&& fits(this.rag, PlanWords.codeOf(action.rag())) && (!given(this.late) || isLate)
					&& (!given(this.silent) || !action.silent().isEmpty());
		}

		private static boolean fits(String wanted, String value) {
			return !given(wanted) || wanted.equals(value);
		}

		private static boolean given(String value) {
			return value != null && !value.isBlank();
		}

	}

}
