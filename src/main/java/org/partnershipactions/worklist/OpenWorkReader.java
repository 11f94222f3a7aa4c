package org.partnershipactions.worklist;

import java.util.List;

import org.partnershipactions.workflow.OpenWork;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the worklist what is to be done about a subject. */
@Component
@Transactional(readOnly = true)
class OpenWorkReader implements OpenWork {

	private final WorkItems rows;

	private final WorkItemAccess access;

	private final WorkItemVisibility visibility;

	OpenWorkReader(WorkItems rows, WorkItemAccess access, WorkItemVisibility visibility) {
		this.rows = rows;
		this.access = access;
		this.visibility = visibility;
	}

	@Override
	public List<OpenStep> about(String partnership, String ref) {
		return this.rows.findByPartnershipAndAboutRefAndStateOrderByDueOnAscIdAsc(partnership, ref, WorkItemState.OPEN)
			.stream()
			.map(this::step)
			.toList();
	}

	private OpenStep step(WorkItem item) {
		boolean mine = this.access.works(item);
		boolean shown = mine || this.access.handsOut(item) || this.visibility.teams().contains(item.queue().team());
		return new OpenStep(item.step(), item.queue().team(), item.due().orElse(null), item.assignee(),
				shown ? "/work/" + item.id() : null, mine);
	}

}
