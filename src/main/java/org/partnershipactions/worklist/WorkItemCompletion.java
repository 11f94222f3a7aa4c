package org.partnershipactions.worklist;

import java.time.Clock;
import java.util.Map;

import org.partnershipactions.forms.Drafts;
import org.partnershipactions.forms.FileInspection;
import org.partnershipactions.forms.HandedFile;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.RaceLost;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.worklist.MayOnItem.ItemRight.WORK;

/** Doing items: handing in answers, and keeping half-done ones. */
@Service
public class WorkItemCompletion {

	private static final int LONGEST_DRAFT = 16_000;

	private final Submission submission;

	private final WorkItemLocking open;

	private final FileInspection inspection;

	private final Clock clock;

	WorkItemCompletion(Submission submission, WorkItemLocking open, FileInspection inspection, Clock clock) {
		this.submission = submission;
		this.open = open;
		this.inspection = inspection;
		this.clock = clock;
	}

	/**
	 * Hands answers in. 422 when the form or the domain refuses them; 409 when the item
	 * is not open any more, which is also what the loser of a race reads.
	 */
	@MayOnItem(WORK)
	public WorkItem complete(long id, Map<String, Object> typed) {
		return complete(id, typed, null);
	}

	/**
	 * The same for somebody who says which draft their answers began with.
	 * @param basedOn its version, 0 where there was none, or null where they do not say
	 * @throws DraftOvertaken when somebody saved one since, which would be lost unread
	 */
	@MayOnItem(WORK)
	public WorkItem complete(long id, Map<String, Object> typed, Integer basedOn) {
		try {
			return this.submission.submit(id, typed, basedOn);
		}
		catch (RaceLost | ConcurrencyFailureException ex) {
			throw new StepNotOpen(this.open.whyRaceLost(id));
		}
	}

	/**
	 * Hands in a file beside the answers, for itself: it is kept whatever becomes of
	 * them. It is looked at before the row is locked. 422 when the file is refused, 409
	 * when the item is not open any more.
	 */
	@MayOnItem(WORK)
	public void addFile(long id, HandedFile file) {
		this.submission.mustTakeFiles(id);
		this.submission.file(id, this.inspection.inspect(file));
	}

	/**
	 * Keeps half-done answers for whoever goes on with the item.
	 * @param basedOn version of the draft that they began with, 0 where there was none,
	 * or null where nothing is known of it: then only one's own draft is replaced
	 * @throws DraftOvertaken when another draft was saved since, with both texts
	 */
	@MayOnItem(WORK)
	@Transactional
	public void keepDraft(long id, Map<String, Object> typed, Integer basedOn) {
		String answers = Drafts.write(typed);
		if (answers.length() > LONGEST_DRAFT) {
			throw new InvalidAnswers("", "The answers are too long to be kept as a draft. Shorten them first");
		}
		WorkItem item = this.open.locked(id);
		item.draft()
			.filter((draft) -> draft.isUnknownTo(Actor.username(), basedOn))
			.ifPresent((draft) -> this.open.refuseOvertaken(draft, typed));
		item.keepDraft(answers, Actor.username(), this.clock.instant());
	}

}
