package org.partnershipactions.worklist.web;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.PartnershipChoices;
import org.partnershipactions.security.PartnershipChoices.PartnershipChoice;
import org.partnershipactions.workflow.TeamDirectory;
import org.partnershipactions.worklist.Draft;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts items into words: names for codes, and days as people say them. */
@Component
class WorkWords {

	private final TeamDirectory teams;

	private final DueWords due;

	private final WorkItemChoices choices;

	private final CurrentPerson person;

	private final ObjectProvider<PartnershipChoices> several;

	WorkWords(TeamDirectory teams, DueWords due, WorkItemChoices choices, CurrentPerson person,
			ObjectProvider<PartnershipChoices> several) {
		this.several = several;
		this.teams = teams;
		this.due = due;
		this.choices = choices;
		this.person = person;
	}

	WorkRow row(WorkItem item) {
		WorkRow.Due words = new WorkRow.Due(this.due.day(item.due()), this.due.distance(item.due()),
				this.due.late(item.due()));
		return new WorkRow(item.id(), item.step(), item.about(),
				this.teams.teamName(item.partnership(), item.queue().team()), item.queue().role(),
				(item.assignee() != null) ? this.teams.personName(item.assignee()) : null, words,
				this.choices.allowed(item), partnership(item),
				item.partnership().equals(this.person.partnership()) ? null : item.partnership());
	}

	/** Its name where the reader works in several; null for others. */
	private String partnership(WorkItem item) {
		return this.several.getIfAvailable(() -> List::of)
			.all()
			.stream()
			.filter((one) -> one.code().equals(item.partnership()))
			.findFirst()
			.map(PartnershipChoice::name)
			.orElse(null);
	}

	boolean late(WorkItem item) {
		return this.due.late(item.due());
	}

	/** Name of a team of the reader's partnership. */
	String teamName(String team) {
		return this.teams.teamName(this.person.partnership(), team);
	}

	/** "Saved as a draft by the coordinator on 3 March 2027 at 14:05". */
	String saved(Draft draft) {
		return "This is a draft that " + this.teams.personName(draft.savedBy()) + " saved on " + when(draft.savedAt())
				+ ". It has not been submitted.";
	}

	private static String when(Instant at) {
		return DayWords.moment(at);
	}

}
