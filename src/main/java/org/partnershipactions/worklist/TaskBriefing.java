package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.FormSchema;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.Forms;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.Diagram;
import org.partnershipactions.workflow.ProcessBriefing;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** What a person reads before they do an item: its form, the record and the diagram. */
@Service
public class TaskBriefing {

	private final Forms forms;

	private final FormHandlers handlers;

	private final ObjectProvider<ProcessBriefing> briefings;

	private final Processes processes;

	private final WorkItemAccess access;

	TaskBriefing(Forms forms, FormHandlers handlers, ObjectProvider<ProcessBriefing> briefings, Processes processes,
			WorkItemAccess access) {
		this.forms = forms;
		this.handlers = handlers;
		this.briefings = briefings;
		this.processes = processes;
		this.access = access;
	}

	/** Half-done answers, for whoever may go on with them. */
	@AllowedTo(SIGNED_IN)
	public Optional<Draft> draft(WorkItem item) {
		return this.access.works(item) ? item.draft() : Optional.empty();
	}

	/**
	 * The item's form; for whoever may do it, while it is open, with what is given for
	 * its subject.
	 */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public FormView form(WorkItem item) {
		return this.access.works(item) ? this.handlers.view(item.form(), item.place().key())
				: FormView.of(schema(item), Map.of());
	}

	/** The fields of the item's form. */
	@AllowedTo(SIGNED_IN)
	public FormSchema schema(WorkItem item) {
		return this.forms.schema(item.form());
	}

	/** The record, its history and earlier answers. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<BriefingSection> sections(WorkItem item) {
		Step place = item.place();
		return this.briefings.stream()
			.filter((each) -> each.process().equals(place.process()))
			.flatMap((each) -> each.brief(place.key()).stream())
			.toList();
	}

	/** The diagram of the item's process and how far it came. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public Diagram diagram(WorkItem item) {
		return this.processes.diagram(item.place().process(), item.place().key());
	}

}
