package org.partnershipactions.worklist;

import java.util.Collection;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/**
 * What the person at the keyboard may do with an item that they see: one rule for use
 * cases and for buttons.
 */
@Component
class WorkItemAccess {

	private final CurrentPerson person;

	private final WorkItemVisibility visibility;

	WorkItemAccess(CurrentPerson person, WorkItemVisibility visibility) {
		this.person = person;
		this.visibility = visibility;
	}

	/** Whether the person, who sees the item, may do it. */
	boolean works(WorkItem item) {
		return item.isOpen() && this.visibility.worksQueueOf(item);
	}

	/** Whether the person may hand the item to somebody else. */
	boolean handsOut(WorkItem item) {
		Queue queue = item.queue();
		return item.isOpen() && this.visibility.isOurs(item)
				&& (this.person.is(Role.MANAGER) || (queue.agency() != null && this.person.coordinates(queue.agency()))
						|| (queue.group() != null && this.person.groupsLed().contains(queue.group())));
	}

	/** Whether the person may take the item from whoever has it. */
	boolean releases(WorkItem item) {
		return handsOut(item) || this.person.username().equals(item.assignee());
	}

	public boolean mayWork(long id) {
		WorkItem item = this.visibility.visible(id);
		return !item.isOpen() || works(this.visibility.entered(item));
	}

	public boolean mayRelease(long id) {
		WorkItem item = this.visibility.visible(id);
		return !item.isOpen() || releases(item);
	}

	public boolean mayAssign(long id, String to) {
		WorkItem item = this.visibility.visible(id);
		return !item.isOpen() || handsOut(item) || (works(item) && this.person.username().equals(to));
	}

	public boolean mayHandOut(Collection<Long> ids) {
		return ids.stream().map(this.visibility::visible).allMatch((item) -> !item.isOpen() || handsOut(item));
	}

}
