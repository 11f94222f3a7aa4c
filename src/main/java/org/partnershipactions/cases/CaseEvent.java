package org.partnershipactions.cases;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.cases.CaseClosure.WithdrawalKind;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.CaseSharing.LawfulBasis;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a case, from its opening to its end. */
@HappensTo("case")
public interface CaseEvent {

	/** A case was opened. */
	record CaseOpened(String key, @Open String ref, @Open String leadAgency) implements DomainEvent {
	}

	/** A report joined a case. */
	record ReportLinked(String key, @Open String reportRef) implements DomainEvent {
	}

	/** Whoever made a report of the case added to it. */
	record ReportSaidMore(String key, @Open String reportRef) implements DomainEvent {
	}

	/** A person joined a case in a role. */
	record PartyJoined(String key, CaseRole role) implements DomainEvent {
	}

	/** A person is in a role of a case no more. */
	record PartyLeft(String key, CaseRole role) implements DomainEvent {
	}

	/** An agency on a case is told who complains. */
	record IdentityShown(String key, @Open String agency) implements DomainEvent {
	}

	/** Somebody tried to reach the victim of a case. */
	record VictimContacted(String key, boolean reached) implements DomainEvent {
	}

	/** A letter went to a victim who could not be reached. */
	record VictimWrittenTo(String key) implements DomainEvent {
	}

	/** The risk of a case was found to be High. */
	record HighRiskFound(String key, @Open String ref, @Open String leadAgency) implements DomainEvent {
	}

	/** An agency was asked for its part in a case, and sees the case from then on. */
	record AgencyAsked(String key, @Open String agency, @Open String contribution) implements DomainEvent {
	}

	/** What is done about a case was agreed. */
	record CasePlanAgreed(String key, boolean formalPower) implements DomainEvent {
	}

	/** The task group took a case in, or did not. */
	record TaskGroupDecided(String key, boolean accepted) implements DomainEvent {
	}

	/** Offensive graffiti of a case was removed. */
	record GraffitiRemoved(String key, boolean inTime) implements DomainEvent {
	}

	/** A file of evidence was added to a case. */
	record CaseEvidenceAdded(String key, @Open String evidence) implements DomainEvent {
	}

	/** Somebody above the lead officer looked a case over. */
	record CaseLookedOver(String key) implements DomainEvent {
	}

	/** Another agency leads a case. */
	record LeadAgencyChanged(String key, @Open String from, @Open String to) implements DomainEvent {
	}

	/** A case was restricted, or opened to the partnership again. */
	record CaseRestricted(String key, boolean restricted) implements DomainEvent {
	}

	/** What makes it lawful to work and to share a case was changed. */
	record CaseSharingChanged(String key, LawfulBasis basis, Regime regime, Gateway gateway,
			boolean pointer) implements DomainEvent {
	}

	/** The date of a step of a case was moved. */
	record CaseDateMoved(String key, @Open String step, LocalDate from, LocalDate to) implements DomainEvent {
	}

	/** A step of a case is due soon. */
	record CaseReminderDue(String key, @Open String step, LocalDate due) implements DomainEvent {
	}

	/** The date of a late step of a case was kept and it is being chased. */
	record CaseWorkChased(String key, @Open String step, LocalDate nextCheck) implements DomainEvent {
	}

	/** Nothing happened in a case for so long that its closure is suggested. */
	record ClosureSuggested(String key) implements DomainEvent {
	}

	/** Somebody proposed to close a case. */
	record ClosureProposed(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
	}

	/** The proposal to close a case was returned. */
	record ClosureReturned(String key) implements DomainEvent {
	}

	/** The closure of a case was approved; its victim is told next. */
	record ClosureApproved(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
	}

	/** A case came to its end. */
	record CaseClosed(String key, Outcome outcome, Behaviour behaviour) implements DomainEvent {
	}

	/** A closed case was opened again. */
	record CaseReopened(String key, @Open String ref) implements DomainEvent {
	}

	/** A case was taken back, or merged into another. */
	record CaseWithdrawn(String key, WithdrawalKind kind, @Open String mergedInto) implements DomainEvent {
	}

}
