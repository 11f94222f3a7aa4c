package org.partnershipactions.intake;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership reports belong. */
@Component
class ReportBelonging implements Belonging {

	private final AsbReports reports;

	ReportBelonging(AsbReports reports) {
		this.reports = reports;
	}

	@Override
	public String kind() {
		return "report";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.reports.findById(key).map(AsbReport::partnership);
	}

}
