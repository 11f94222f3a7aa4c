package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.PriorityAction;

/**
 * A row of the plan as somebody types it or a program sends it; what is null is not said.
 *
 * @param ref reference, such as 3.4
 * @param priority number of the priority that it belongs to
 * @param priorityTitle title of the priority where the plan has none of that number yet
 * @param title what is to be done
 * @param leads codes of the lead agencies, the accountable one first
 * @param partners codes of the other partners
 * @param everyone whether all partners are asked
 * @param partnersInWords partners that are no known agency
 * @param due a date as people write it, or that the action is ongoing
 * @param funding sources, separated by semicolons
 */
public record ActionEntry(String ref, String priority, String priorityTitle, String title, List<String> leads,
		List<String> partners, Boolean everyone, String partnersInWords, String due, String funding) {

	/** What an action says now. */
	static ActionEntry of(PriorityAction action) {
		return of(action.row(), null, action.partners());
	}

	/** A row as it would be typed. */
	static ActionEntry of(ActionRow row, String priorityTitle, ActionPartners partners) {
		return new ActionEntry(row.ref(), String.valueOf(row.priority()), priorityTitle, row.title(), partners.leads(),
				partners.others(), partners.everyone(), text(partners.inWords()), row.byWhenTyped(),
				text(row.funding()));
	}

	/**
	 * The same, with what it does not say taken from another. Co-leads and partners stand
	 * in no order that means anything, so those of the other keep theirs.
	 */
	ActionEntry over(ActionEntry other) {
		return new ActionEntry(said(this.ref, other.ref), said(this.priority, other.priority),
				said(this.priorityTitle, other.priorityTitle), said(this.title, other.title),
				inOrder(said(this.leads, other.leads), other.leads, 1),
				inOrder(said(this.partners, other.partners), other.partners, 0), said(this.everyone, other.everyone),
				said(this.partnersInWords, other.partnersInWords), said(this.due, other.due),
				said(this.funding, other.funding));
	}

	/** Agencies in the order of others from a place on; new ones come last. */
	private static List<String> inOrder(List<String> agencies, List<String> others, int from) {
		List<String> ordered = new ArrayList<>(agencies);
		if (from < ordered.size()) {
			ordered.subList(from, ordered.size())
				.sort(Comparator
					.comparingInt((agency) -> others.contains(agency) ? others.indexOf(agency) : Integer.MAX_VALUE));
		}
		return ordered;
	}

	/** The same with another funding. */
	ActionEntry funded(String other) {
		return new ActionEntry(this.ref, this.priority, this.priorityTitle, this.title, this.leads, this.partners,
				this.everyone, this.partnersInWords, this.due, other);
	}

	private static <T> T said(T here, T there) {
		return (here != null) ? here : there;
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
