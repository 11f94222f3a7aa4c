package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.workflow.TeamDirectory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out open items one person at a time: the row is locked before the engine is
 * asked, and who comes second learns who was first.
 */
@Component
class WorkItemLocking {

	private static final String AT_ONCE = "Somebody else changed this task at the same moment. Try once more";

	private final WorkItems rows;

	private final TeamDirectory teams;

	private final ObjectProvider<ProcessSubject> subjects;

	WorkItemLocking(WorkItems rows, TeamDirectory teams, ObjectProvider<ProcessSubject> subjects) {
		this.rows = rows;
		this.teams = teams;
		this.subjects = subjects;
	}

	/**
	 * The open item, locked until the transaction ends; 409 when it is not open any more.
	 */
	WorkItem locked(long id) {
		WorkItem item = lock(id);
		if (!item.isOpen()) {
			throw new StepNotOpen(whyNotOpen(item));
		}
		return item;
	}

	/**
	 * The rows in the order of their numbers, so that two bulk changes never wait for
	 * each other.
	 */
	List<WorkItem> locked(List<Long> ids) {
		return ids.stream().distinct().sorted().map(this::locked).toList();
	}

	/** Tells somebody whose answers were overtaken by a draft, who saved it and when. */
	void refuseOvertaken(Draft draft, Map<String, Object> typed) {
		boolean own = draft.savedBy().equals(Actor.username());
		throw new DraftOvertaken(draft, (own ? "You" : this.teams.personName(draft.savedBy())) + " saved a draft on "
				+ DayWords.moment(draft.savedAt()), typed);
	}

	/** What the loser of a race reads. */
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	public String whyRaceLost(long id) {
		return this.rows.findById(id).filter((item) -> !item.isOpen()).map(this::whyNotOpen).orElse(AT_ONCE);
	}

	private WorkItem lock(long id) {
		try {
			return this.rows.findWithLockById(id).orElseThrow(() -> new NotFound("task"));
		}
		catch (ConcurrencyFailureException ex) {
			throw new StepNotOpen(AT_ONCE);
		}
	}

	/** What happened to an item that has ended. */
	String whyNotOpen(WorkItem item) {
		return item.ending()
			.map((ending) -> "This task was already " + outcome(item) + " on " + when(ending)
					+ whyClosed(item).orElseGet(() -> by(ending)))
			.orElse("This task is open");
	}

	/** What the feature says of a task that nobody completed. */
	private Optional<String> whyClosed(WorkItem item) {
		return this.subjects.stream()
			.filter((each) -> item.state() != WorkItemState.DONE && each.process().equals(item.place().process()))
			.flatMap((each) -> each.whyClosed(item.place().key()).stream())
			.map((why) -> ". " + why.substring(0, 1).toUpperCase(Locale.UK) + why.substring(1))
			.findFirst();
	}

	private static String outcome(WorkItem item) {
		return (item.state() == WorkItemState.DONE) ? "completed" : "closed";
	}

	private static String when(WorkItemEnding ending) {
		return DayWords.moment(ending.at());
	}

	private String by(WorkItemEnding ending) {
		if (Actor.SYSTEM.equals(ending.by())) {
			return ", because its process went on without it";
		}
		return ending.by().equals(Actor.username()) ? " by you" : " by " + this.teams.personName(ending.by());
	}

}
