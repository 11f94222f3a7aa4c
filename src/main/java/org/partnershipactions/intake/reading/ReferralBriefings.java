package org.partnershipactions.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportSubjects;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agency reads before it deals with a report that was referred to it: what and
 * where, not who reported.
 */
@Component
class ReferralBriefings implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final AsbReports reports;

	private final ReportAccess access;

	private final ReportParts parts;

	ReferralBriefings(ContributionRequesting requests, AsbReports reports, ReportAccess access, ReportParts parts) {
		this.requests = requests;
		this.reports = reports;
		this.access = access;
		this.parts = parts;
	}

	@Override
	public String process() {
		return "Contribution";
	}

	@Override
	@Transactional(readOnly = true)
	public List<BriefingSection> brief(String key) {
		ContributionView asked = this.requests.view(key);
		if (!ReportSubjects.KIND.equals(asked.kind())) {
			return List.of();
		}
		AsbReport report = this.reports.withKey(asked.subjectKey());
		boolean reads = this.access.reads(report) || this.access.worksFor(asked.agency());
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("What is asked", asked.request(), null));
		rows.add(new Row("Answer by", DayWords.day(asked.answerDue()), null));
		rows.add(new Row("Deal with it by", DayWords.day(asked.due()), null));
		return List.of(new BriefingSection("The request", rows, List.of()),
				reads ? new BriefingSection("The report", ReportBriefings.facts(report, this.parts),
						ReportBriefings.said(report))
						: new BriefingSection("The report", ReportBriefings.outline(report), List.of()));
	}

}
