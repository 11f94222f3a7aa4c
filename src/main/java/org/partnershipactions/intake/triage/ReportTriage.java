package org.partnershipactions.intake.triage;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.workflow.RaceLost;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

import static org.partnershipactions.intake.MayOnReport.ReportRight.DECIDE;

/** Decides at Daily Tasking what becomes of a report. */
@Service
public class ReportTriage {

	private final ReportDeciding deciding;

	ReportTriage(ReportDeciding deciding) {
		this.deciding = deciding;
	}

	/**
	 * Opens a case, joins one, asks an agency, or closes the report.
	 * @throws StepNotOpen when somebody else decided meanwhile: who, when and what
	 * @throws org.partnershipactions.forms.InvalidAnswers when something is missing or
	 * does not fit
	 */
	@MayOnReport(DECIDE)
	public TriageResult triage(String key, TriageReport handedIn) {
		try {
			return this.deciding.decide(key, handedIn);
		}
		catch (RaceLost | ConcurrencyFailureException ex) {
			throw new StepNotOpen(this.deciding.whyNotOpen(key));
		}
	}

	/** The same, as the form of the task has it. */
	@FormTask("TriageReport")
	@MayOnReport(DECIDE)
	public void submit(String key, TriageReport answers) {
		triage(key, answers);
	}

}
