package org.partnershipactions.intake;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a report of anti-social behaviour. */
@HappensTo("report")
public interface ReportEvent {

	/** A report of anti-social behaviour came in. */
	record ReportReceived(String key, @Open String ref, CaseCategory category, String ward,
			ReportSource source) implements DomainEvent {
	}

	/**
	 * Whoever reported added something; the case, or null, that the report belongs to.
	 */
	record ReportAddedTo(String key, @Open String caseKey) implements DomainEvent {
	}

	/** Daily Tasking decided; case and agency are null where the decision names none. */
	record ReportTriaged(String key, TriageDecision decision, @Open String caseKey,
			@Open String agency) implements DomainEvent {
	}

	/** Another agency was asked in place of one that declined. */
	record ReportReferredAgain(String key, @Open String agency) implements DomainEvent {
	}

	/** The reporter was told what became of the report. */
	record ReporterTold(String key, Channel channel) implements DomainEvent {
	}

	/** The reporter could not be reached, so nobody was told. */
	record ReporterNotReached(String key) implements DomainEvent {
	}

	/** A report is to be triaged, or its reporter told, by today. */
	record ReportReminderDue(String key, @Open String task, LocalDate due, @Open String whose) implements DomainEvent {

		/** Whether it is to be triaged, and the reporter not yet to be told. */
		public boolean ofTriage() {
			return ReportStep.TRIAGE.task().equals(this.task);
		}

	}

	/** The date of the open step was moved. */
	record ReportDateMoved(String key, LocalDate from, LocalDate to, String reason) implements DomainEvent {
	}

}
