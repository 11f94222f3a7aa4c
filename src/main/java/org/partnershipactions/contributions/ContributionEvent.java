package org.partnershipactions.contributions;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to what one agency is asked to contribute. */
@HappensTo("contribution")
public interface ContributionEvent {

	/** An agency was asked to contribute. */
	record ContributionAsked(String key, @Open String subjectKind, @Open String subjectKey,
			@Open String agency) implements ContributionNews {

		@Override
		public String words() {
			return "was asked to contribute";
		}

	}

	/** An agency said that it will contribute, and by when. */
	record ContributionAccepted(String key, @Open String subjectKind, @Open String subjectKey, @Open String agency,
			LocalDate due) implements ContributionNews {

		@Override
		public String words() {
			return "accepted the request";
		}

	}

	/** An agency declined, and whoever asked has to decide what happens next. */
	record ContributionDeclined(String key, @Open String subjectKind, @Open String subjectKey,
			@Open String agency) implements ContributionNews {

		@Override
		public String words() {
			return "declined the request";
		}

	}

	/** Whoever asked decided what follows from a declined request. */
	record DeclineDecided(String key, @Open String subjectKey, @Open String agency,
			@Open String decision) implements DomainEvent {
	}

	/** An agency did what it was asked for. */
	record ContributionMade(String key, @Open String subjectKind, @Open String subjectKey,
			@Open String agency) implements ContributionNews {

		@Override
		public String words() {
			return "made its contribution";
		}

	}

	/** An agency gave a nil return, which is an answer too. */
	record NothingToContribute(String key, @Open String subjectKind, @Open String subjectKey,
			@Open String agency) implements ContributionNews {

		@Override
		public String words() {
			return "has nothing to contribute";
		}

	}

	/** An agency was let off, so its open work has closed. */
	record ContributionReleased(String key, @Open String subjectKind, @Open String subjectKey,
			@Open String agency) implements ContributionNews {

		@Override
		public String words() {
			return "was released from contributing";
		}

	}

	/** The agency that was asked has ended, and its successor took over the request. */
	record ContributionPassedOn(String key, @Open String subjectKind, @Open String subjectKey, @Open String agency,
			@Open String from) implements ContributionNews {

		@Override
		public String words() {
			return "took over the request";
		}

	}

	/** The date of an answer or a contribution moved, with the reason. */
	record ContributionDateMoved(String key, @Open String subjectKey, @Open String agency, LocalDate from, LocalDate to,
			String reason) implements DomainEvent {
	}

	/**
	 * An answer, a contribution or the decision on a declined request falls due soon, and
	 * the agency, or whoever asked it, should hear of it.
	 */
	record ContributionReminderDue(String key, @Open String subjectKey, @Open String agency, @Open String task,
			LocalDate due) implements DomainEvent {

		/** Whether the answer is due, and not yet the contribution. */
		public boolean ofAnswer() {
			return ContributionStep.ANSWER.task().equals(this.task);
		}

		/** Whether the decision on a declined request is due, which is the asker's. */
		public boolean ofDecision() {
			return ContributionStep.DECIDE.task().equals(this.task);
		}

	}

}
