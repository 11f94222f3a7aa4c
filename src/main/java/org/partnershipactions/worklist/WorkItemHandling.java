package org.partnershipactions.worklist;

import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TeamDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.worklist.MayOnItem.ItemRight.ASSIGN;
import static org.partnershipactions.worklist.MayOnItem.ItemRight.HAND_OUT;
import static org.partnershipactions.worklist.MayOnItem.ItemRight.RELEASE;
import static org.partnershipactions.worklist.MayOnItem.ItemRight.WORK;

/** Taking items, giving them back and handing them out. */
@Service
public class WorkItemHandling {

	private final WorkItemLocking open;

	private final Processes processes;

	private final TeamDirectory teams;

	WorkItemHandling(WorkItemLocking open, Processes processes, TeamDirectory teams) {
		this.open = open;
		this.processes = processes;
		this.teams = teams;
	}

	/** Takes an item that nobody has; 409 when somebody else was faster. */
	@MayOnItem(WORK)
	@Transactional
	public void claim(long id) {
		WorkItem item = this.open.locked(id);
		if (isKept(item)) {
			throw new StepNotOpen(this.teams.personName(item.assignee())
					+ " has already taken this task. Ask them, or your coordinator, to hand it over");
		}
		this.processes.assign(item.taskId(), Actor.username());
	}

	/** Whether somebody else has it who may still do it. */
	private boolean isKept(WorkItem item) {
		return item.assignee() != null && !item.assignee().equals(Actor.username())
				&& this.teams.usernames(item.partnership(), item.queue()).contains(item.assignee());
	}

	/** Gives an item back to its queue. */
	@MayOnItem(RELEASE)
	@Transactional
	public void release(long id) {
		this.processes.assign(this.open.locked(id).taskId(), null);
	}

	/** Gives an item to somebody who may do it; 422 when they may not. */
	@MayOnItem(ASSIGN)
	@Transactional
	public void assign(long id, String to) {
		give(this.open.locked(id), to);
	}

	/** Gives several items to one person: all of them or, when one is refused, none. */
	@MayOnItem(HAND_OUT)
	@Transactional
	public void assignAll(List<Long> ids, String to) {
		if (ids.isEmpty()) {
			throw new InvalidAnswers("ids", "Select the tasks that you want to hand out");
		}
		this.open.locked(ids).forEach((item) -> give(item, to));
	}

	private void give(WorkItem item, String to) {
		if (to == null || to.isBlank()) {
			throw new InvalidAnswers("to", "Choose who the task goes to");
		}
		if (!this.teams.usernames(item.partnership(), item.queue()).contains(to)) {
			throw new InvalidAnswers("to",
					this.teams.personName(to) + " cannot do “" + item.step() + "” for "
							+ this.teams.teamName(item.partnership(), item.queue().team())
							+ ". Choose somebody who holds the role " + item.queue().role() + " there");
		}
		this.processes.assign(item.taskId(), to);
	}

}
