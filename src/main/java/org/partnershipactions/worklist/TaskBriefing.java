package org.partnershipactions.worklist;

import java.util.List;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.security.ForEveryone;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.Briefings;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person reads before they do an item: its form, the record and the diagram. */
@Service
public class TaskBriefing {

	private final FormHandlers handlers;

	private final ObjectProvider<Briefings> briefings;

	private final Processes processes;

	TaskBriefing(FormHandlers handlers, ObjectProvider<Briefings> briefings, Processes processes) {
		this.handlers = handlers;
		this.briefings = briefings;
		this.processes = processes;
	}

	/** The item's form with what is given for its subject. */
	@ForEveryone
	@Transactional(readOnly = true)
	public FormView form(WorkItem item) {
		return this.handlers.view(item.form(), item.place().key());
	}

	/** The record, its history and earlier answers. */
	@ForEveryone
	@Transactional(readOnly = true)
	public List<BriefingSection> sections(WorkItem item) {
		Step place = item.place();
		return this.briefings.stream()
			.filter((each) -> each.process().equals(place.process()))
			.flatMap((each) -> each.brief(place.key()).stream())
			.toList();
	}

	/** The diagram of the item's process and how far it came. */
	@ForEveryone
	@Transactional(readOnly = true)
	public Diagram diagram(WorkItem item) {
		return this.processes.diagram(item.place().process(), item.place().key());
	}

}
