package org.partnershipactions.intake.reading;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.workflow.MatterVisibility;

import org.springframework.stereotype.Component;

/** Tasks of a report are for whoever may see the report or their part of it. */
@Component
class ReportMatterVisibility implements MatterVisibility {

	private final AsbReports reports;

	private final ReportVisibility visibility;

	private final ViewLog views;

	ReportMatterVisibility(AsbReports reports, ReportVisibility visibility, ViewLog views) {
		this.reports = reports;
		this.visibility = visibility;
		this.views = views;
	}

	@Override
	public String kind() {
		return ReportSubject.KIND;
	}

	@Override
	public boolean sees(String key) {
		return this.reports.findById(key).filter(this.visibility::sees).isPresent();
	}

	@Override
	public Predicate seen(Expression<String> key, CriteriaQuery<?> query, CriteriaBuilder conditions) {
		return this.visibility.seen().on(key, conditions);
	}

	@Override
	public void looked(String key, String purpose) {
		AsbReport report = this.reports.withKey(key);
		this.views.viewed(new PrivacySubject(report.partnership(), ReportSubject.KIND, key, report.ref()), purpose);
	}

}
