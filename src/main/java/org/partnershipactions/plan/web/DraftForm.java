package org.partnershipactions.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.partnershipactions.plan.table.ActionEntry;
import org.partnershipactions.plan.table.DraftedAction;
import org.partnershipactions.plan.table.OpenedAction;
import org.partnershipactions.security.KeptAnswers;

/**
 * What is typed on the page of a draft action, exactly.
 *
 * @param key of the action that is changed; empty where it is new
 * @param version the one that was opened
 * @param lead code of the accountable lead
 * @param coLeads codes of the other leads
 * @param everyone {@code true} where all partners are asked
 */
record DraftForm(String key, String version, String ref, String priority, String priorityTitle, String title,
		String lead, List<String> coLeads, List<String> partners, String everyone, String partnersInWords, String due,
		String funding) {

	DraftForm {
		coLeads = Objects.requireNonNullElse(coLeads, List.of());
		partners = Objects.requireNonNullElse(partners, List.of());
	}

	/** A new action of a priority; null where none is chosen yet. */
	static DraftForm empty(String priority) {
		return new DraftForm("", "", "", priority, "", "", "", List.of(), List.of(), null, "", "", "");
	}

	/** An action as it stands. */
	static DraftForm of(DraftedAction action) {
		ActionEntry entry = action.entry();
		return new DraftForm(action.key(), String.valueOf(action.version()), entry.ref(), entry.priority(), "",
				entry.title(), entry.leads().get(0), entry.leads().subList(1, entry.leads().size()), entry.partners(),
				entry.everyone() ? "true" : null, entry.partnersInWords(), entry.due(), entry.funding());
	}

	/** What was typed while the session ran out. */
	static DraftForm of(KeptAnswers kept) {
		Map<String, List<String>> typed = kept.parameters();
		return new DraftForm(first(typed, "key"), first(typed, "version"), first(typed, "ref"),
				first(typed, "priority"), first(typed, "priorityTitle"), first(typed, "title"), first(typed, "lead"),
				typed.get("coLeads"), typed.get("partners"), first(typed, "everyone"), first(typed, "partnersInWords"),
				first(typed, "due"), first(typed, "funding"));
	}

	/** The same, to be saved over another version, or as a new action. */
	DraftForm over(DraftedAction saved) {
		return new DraftForm((saved != null) ? saved.key() : "", (saved != null) ? String.valueOf(saved.version()) : "",
				this.ref, this.priority, this.priorityTitle, this.title, this.lead, this.coLeads, this.partners,
				this.everyone, this.partnersInWords, this.due, this.funding);
	}

	ActionEntry entry() {
		List<String> leads = new ArrayList<>();
		if (this.lead != null && !this.lead.isBlank()) {
			leads.add(this.lead);
			leads.addAll(this.coLeads);
		}
		return new ActionEntry(text(this.ref), text(this.priority), text(this.priorityTitle), text(this.title), leads,
				this.partners, this.everyone != null, text(this.partnersInWords), text(this.due), text(this.funding));
	}

	/** The action as it was opened. */
	OpenedAction opened() {
		return opened(this.key, this.version);
	}

	/** An action as a form names it; without a version where what it names is none. */
	static OpenedAction opened(String key, String version) {
		boolean number = version != null && version.matches("\\d{1,9}");
		return new OpenedAction(key, number ? Integer.valueOf(version) : null);
	}

	private static String text(String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	private static String first(Map<String, List<String>> typed, String name) {
		return typed.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
	}

}
