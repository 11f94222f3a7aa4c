package org.partnershipactions.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.ConfidentialMatter;
import org.partnershipactions.workflow.MatterRestricted;
import org.partnershipactions.workflow.MatterVisibility;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the worklist: hears of each user task in the engine's transaction, so that row
 * and task live or die together.
 */
@Component
class WorkItemRecorder implements TaskObserver {

	private final WorkItems rows;

	private final ObjectProvider<ProcessSubject> subjects;

	private final ObjectProvider<MatterVisibility> matters;

	private final Clock clock;

	WorkItemRecorder(WorkItems rows, ObjectProvider<ProcessSubject> subjects, ObjectProvider<MatterVisibility> matters,
			Clock clock) {
		this.rows = rows;
		this.subjects = subjects;
		this.matters = matters;
		this.clock = clock;
	}

	@Override
	public void heard(TaskEvent event) {
		Optional<WorkItem> known = this.rows.findByTaskId(event.taskId());
		switch (event.happened()) {
			case CREATED, CHANGED -> this.rows.save(brought(known, event));
			case COMPLETED -> known.ifPresent((item) -> end(item, WorkItemState.DONE));
			case WITHDRAWN -> known.ifPresent(this::gone);
		}
	}

	/** Notes anew what the open items of a matter are confidentially about. */
	@EventListener
	void on(MatterRestricted event) {
		this.rows.findByStateAndMatterKindAndMatterKeyOrderById(WorkItemState.OPEN, event.kind(), event.key())
			.forEach((item) -> {
				ProcessSubject owner = ownerOf(item.place().process());
				this.rows.save(confided(item, owner, item.place().key(), owner.of(item.place().key())));
			});
	}

	/** Notes that the task of an open item is gone. */
	void gone(WorkItem item) {
		end(item, WorkItemState.WITHDRAWN);
	}

	private void end(WorkItem item, WorkItemState how) {
		this.rows.save(item.end(how, new WorkItemEnding(Actor.username(), this.clock.instant())));
	}

	private WorkItem brought(Optional<WorkItem> known, TaskEvent event) {
		ProcessSubject owner = ownerOf(event.step().process());
		String key = event.step().key();
		Subject subject = owner.of(key);
		return confided(known.map((item) -> item.follow(event, subject))
			.orElseGet(() -> new WorkItem(event, subject, this.clock.instant())), owner, key, subject);
	}

	private WorkItem confided(WorkItem item, ProcessSubject owner, String key, Subject subject) {
		ConfidentialMatter matter = owner.matter(key).orElse(null);
		String title = Optional.ofNullable(matter)
			.flatMap((one) -> MatterVisibility.of(this.matters, one.kind()).flatMap((all) -> all.coverTitle(one.key())))
			.orElse(null);
		return item.confide(subject, matter, title);
	}

	private ProcessSubject ownerOf(String process) {
		List<ProcessSubject> owners = this.subjects.stream().filter((each) -> each.process().equals(process)).toList();
		if (owners.size() != 1) {
			throw new IllegalStateException("Exactly one feature must say what the process " + process
					+ " is about, and " + owners.size() + " do");
		}
		return owners.get(0);
	}

}
