package org.partnershipactions.intake.reading;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.reading.OpenCases;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.ReportSubjects;
import org.partnershipactions.intake.Steps;
import org.partnershipactions.intake.TaskingWords;
import org.partnershipactions.intake.Telling;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** Opens a report for somebody who may read it, and writes down that they looked. */
@Component
class ReportOpening {

	private final ReportParts parts;

	private final ReportHistory history;

	private final OpenCases cases;

	private final Processes processes;

	private final ViewLog views;

	ReportOpening(ReportParts parts, ReportHistory history, OpenCases cases, Processes processes, ViewLog views) {
		this.parts = parts;
		this.history = history;
		this.cases = cases;
		this.processes = processes;
		this.views = views;
	}

	/** Whether the reader works for an agency that was asked to deal with the report. */
	boolean asked(AsbReport report) {
		return this.history.asked(report);
	}

	ReportView whole(AsbReport report) {
		looked(report, "Reading the report");
		boolean undecided = report.triage().isEmpty();
		List<ContributionView> contributions = this.history.contributions(report);
		return new ReportView(report.key(), report.ref(), report.title(), report.state(), report.stepDue(),
				report.categories(), this.parts.what(report), this.parts.reporter(report, "Reading the report"),
				TaskingWords.reporter(report.reporter()), outcome(report),
				undecided ? this.parts.suggestions(report) : List.of(), contributions,
				this.history.timeline(report, contributions), next(report),
				this.processes.diagram(Steps.PROCESS, report.key()));
	}

	ReportView forAgency(AsbReport report) {
		looked(report, "Dealing with a report that was referred");
		return new ReportView(report.key(), report.ref(), report.title(), report.state(), report.stepDue(),
				report.categories(), this.parts.what(report), null, "Not shown to agencies", null, List.of(),
				this.history.contributions(report), List.of(), next(report), null);
	}

	private void looked(AsbReport report, String purpose) {
		this.views.viewed(new PrivacySubject(report.partnership(), ReportSubjects.KIND, report.key(), report.ref()),
				purpose);
	}

	private ReportView.Outcome outcome(AsbReport report) {
		Triage triage = report.triage().orElse(null);
		if (triage == null) {
			return null;
		}
		String caseRef = (triage.caseKey() != null) ? this.cases.ref(triage.caseKey()) : null;
		Telling telling = report.telling().orElse(null);
		return new ReportView.Outcome(triage.decision(), triage.reason(), caseRef, triage.agency(),
				(telling != null) ? telling.channel() : null, (telling != null) ? telling.words() : null);
	}

	private static String next(AsbReport report) {
		return switch (report.state()) {
			case UNTRIAGED -> "Daily Tasking decides by " + DayWords.day(report.stepDue());
			case TO_TELL -> "The reporter is told by " + DayWords.day(report.stepDue());
			case TOLD -> "Nothing: the reporter was told";
			case NOT_REACHED -> "Nothing: the reporter could not be reached";
			case NOBODY_TO_TELL -> "Nothing: nobody waits for an answer";
		};
	}

}
