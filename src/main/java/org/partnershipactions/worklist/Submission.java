package org.partnershipactions.worklist;

import java.util.Map;

import org.partnershipactions.forms.FileInspection.InspectedFile;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.TriesAgain;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One submit in one transaction: our row is locked first, then the feature's use case
 * moves aggregate and engine, and the row ends with them.
 */
@Component
class Submission {

	private final WorkItemLocking open;

	private final FormHandlers handlers;

	Submission(WorkItemLocking open, FormHandlers handlers) {
		this.open = open;
		this.handlers = handlers;
	}

	@TriesAgain
	@Transactional
	public WorkItem submit(long id, Map<String, Object> typed, Integer basedOn) {
		WorkItem item = this.open.locked(id);
		item.draft()
			.filter((draft) -> basedOn != null && draft.isUnknownTo(Actor.username(), basedOn))
			.ifPresent((draft) -> this.open.refuseOvertaken(draft, typed));
		this.handlers.submit(item.form(), item.place().key(), typed);
		if (item.isOpen()) {
			throw new IllegalStateException("The handler of " + item.form() + " left its task open");
		}
		return item;
	}

	/** A file of an open item whose form takes none is refused before it is looked at. */
	@Transactional
	public void mustTakeFiles(long id) {
		this.handlers.mustTakeFiles(this.open.locked(id).form());
	}

	@Transactional
	public void file(long id, InspectedFile file) {
		WorkItem item = this.open.locked(id);
		this.handlers.file(item.form(), item.place().key(), file);
	}

}
