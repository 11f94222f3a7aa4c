package org.partnershipactions.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.ReportVisibility;
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
class ReferralBriefing implements ProcessBriefing {

	private final ContributionRequesting requests;

	private final AsbReports reports;

	private final ReportVisibility visibility;

	private final ReportParts parts;

	ReferralBriefing(ContributionRequesting requests, AsbReports reports, ReportVisibility visibility,
			ReportParts parts) {
		this.requests = requests;
		this.reports = reports;
		this.visibility = visibility;
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
		if (!ReportSubject.KIND.equals(asked.kind())) {
			return List.of();
		}
		AsbReport report = this.reports.withKey(asked.subjectKey());
		boolean reads = this.visibility.seesWhole(report) || this.visibility.worksFor(asked.agency());
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("What is asked", asked.request(), null));
		rows.add(new Row("Answer by", DayWords.day(asked.answerDue()), null));
		rows.add(new Row("Deal with it by", DayWords.day(asked.due()), null));
		return List.of(new BriefingSection("The request", rows, List.of()),
				reads ? new BriefingSection("The report", ReportBriefing.facts(report, this.parts),
						ReportBriefing.said(report))
						: new BriefingSection("The report", ReportBriefing.outline(report), List.of()));
	}

}
