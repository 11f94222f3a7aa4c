package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.plan.action.Delivery.CompletionReport;

/** Answers of the form "ReportCompletion". */
record ReportCompletion(String outcome, Integer counted, BigDecimal spent, String evidenceLinks, String lessons) {

	/** What was reported before, as the form shows it. */
	static Map<String, Object> values(CompletionReport report) {
		Map<String, Object> values = new HashMap<>();
		values.put("outcome", report.outcome());
		values.put("counted", report.counted());
		values.put("spent", report.spent());
		values.put("evidenceLinks", report.evidenceLinks());
		values.put("lessons", report.lessons());
		return values;
	}

	CompletionReport report() {
		return new CompletionReport(this.outcome, this.counted, this.spent, this.evidenceLinks, this.lessons);
	}

}
