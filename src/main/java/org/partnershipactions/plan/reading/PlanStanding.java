package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.ActionRow.ActionMoney;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.progress.GivenProgress;

/**
 * A plan, or a part of it, as it stood at the end of a day. Every figure is the length of
 * a list that can be shown.
 *
 * @param year the plan's year
 * @param day the day
 * @param actions its actions, in the order of their references
 */
public record PlanStanding(PlanYear year, LocalDate day, List<ActionAt> actions) {

	/** Adopted and not withdrawn: the whole of which the headline measure is a part. */
	public List<ActionAt> live() {
		return those(ActionAt::live).actions();
	}

	/** Completed or rated green by its dates. */
	public List<ActionAt> onSchedule() {
		return those(ActionAt::onSchedule).actions();
	}

	/** Live, but neither completed nor rated green by its dates. */
	public List<ActionAt> notOnSchedule() {
		return those((action) -> action.live() && !action.onSchedule()).actions();
	}

	/** Live and of this rating by its dates. */
	public List<ActionAt> rated(Rag rag) {
		return those((action) -> action.live() && action.rag() == rag).actions();
	}

	/** Where the lead's confidence and the dates say different things. */
	public List<ActionAt> disagreements() {
		return those(ActionAt::disagreement).actions();
	}

	/** The part of one priority. */
	public PlanStanding ofPriority(int number) {
		return ofPriorities(List.of(number));
	}

	/** The part of some priorities, such as those that a task group owns. */
	public PlanStanding ofPriorities(Collection<Integer> numbers) {
		return those((action) -> numbers.contains(action.priority()));
	}

	/** The part that an agency answers for. */
	public PlanStanding ledBy(String agency) {
		return those((action) -> action.lead().equals(agency));
	}

	private PlanStanding those(Predicate<ActionAt> which) {
		return new PlanStanding(this.year, this.day, this.actions.stream().filter(which).toList());
	}

	/**
	 * An action as it stood at the end of a day.
	 *
	 * @param key id of the action
	 * @param ref reference such as {@code 3.4}
	 * @param title its title
	 * @param priority number of its priority
	 * @param leads codes of its leads, the accountable one first
	 * @param stage how far it had come
	 * @param status how it stood
	 * @param rag the computed rating of that day
	 * @param due by when, or null where it is ongoing
	 * @param stepDue by when its open step was due, or null where none was open
	 * @param given the accountable lead's last word on or before the day, or null
	 * @param output what it counts
	 * @param money what it costs
	 */
	public record ActionAt(String key, String ref, String title, int priority, List<String> leads, Stage stage,
			Status status, Rag rag, LocalDate due, LocalDate stepDue, GivenProgress given, CountedOutput output,
			ActionMoney money) {

		/** Code of the accountable lead. */
		public String lead() {
			return this.leads.get(0);
		}

		/** Whether it was adopted and not withdrawn. */
		public boolean live() {
			return this.stage != Stage.DRAFT && this.status != Status.WITHDRAWN;
		}

		/**
		 * Whether somebody still had to do something: it was neither closed nor a draft.
		 */
		public boolean open() {
			return live() && this.stage != Stage.CLOSED;
		}

		/** Whether it was completed, or rated green by its dates. */
		public boolean onSchedule() {
			return live() && (this.status == Status.COMPLETED || this.rag == Rag.GREEN);
		}

		/**
		 * Whether the lead's confidence and the computed rating differ by a step or more.
		 */
		public boolean disagreement() {
			return live() && this.given != null && this.given.confidence().disagreesWith(this.rag);
		}

	}

}
