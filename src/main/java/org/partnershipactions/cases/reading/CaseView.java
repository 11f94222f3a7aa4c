package org.partnershipactions.cases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseAccess.CaseRights;
import org.partnershipactions.cases.CaseEvidenceFile;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.risk.RiskHistory;
import org.partnershipactions.cases.victims.ContactView;
import org.partnershipactions.cases.victims.SurveyView;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueView;

/**
 * Everything that the reader may know of a case.
 *
 * @param summary the case in short
 * @param rights what the reader may do
 * @param circle people, places, reports, other cases and agencies
 * @param risk how its risk went
 * @param plan its action plan
 * @param contributions what each agency owes
 * @param deadlines open steps, the soonest due first
 * @param log what was said and handed in
 * @param timeline what happened, latest first
 * @param reviews its overdue reviews, latest first
 */
public record CaseView(CaseSummary summary, CaseRights rights, CaseCircle circle, RiskHistory risk, CasePlanView plan,
		List<ContributionView> contributions, List<Deadline> deadlines, CaseLog log, List<Happened> timeline,
		List<OverdueView> reviews) {

	/** An open step, its day, and how often that was moved. */
	public record Deadline(String step, LocalDate due, Instant at, int timesMoved) {
	}

	/** A line of the timeline. */
	public record Happened(Instant at, String by, String text) {
	}

	/**
	 * What was said and handed in.
	 *
	 * @param contacts contacts, latest first
	 * @param surveys surveys, oldest first
	 * @param evidence files
	 * @param closures proposals to close, oldest first
	 * @param movedDates every moved date, oldest first
	 */
	public record CaseLog(List<ContactView> contacts, List<SurveyView> surveys, List<CaseEvidenceFile> evidence,
			List<Closure> closures, List<Moved> movedDates) {
	}

	/** A proposal to close, and what became of it. */
	public record Closure(Outcome outcome, Behaviour behaviour, String summary, String victimsView, String by,
			LocalDate on, Boolean approved, String comment, String decidedBy) {
	}

	/** A moved date. */
	public record Moved(String step, LocalDate from, LocalDate to, String reason, String by) {
	}

}
