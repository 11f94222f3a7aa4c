package org.partnershipactions.reports.site.web;

import java.math.BigDecimal;
import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.site.PublishedPlan.Progress;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicMeasure;

/** Codes and figures as the public reads them: public because templates ask it. */
public class PublicPlanWords {

	/** A status such as "In progress". */
	public String status(String code) {
		return Status.valueOf(code).words();
	}

	/** A rating by dates such as "On schedule". */
	public String rating(String code) {
		return Rag.valueOf(code).words();
	}

	/** A quarter such as "Q1 2026-27". */
	public String quarter(String code) {
		return Quarter.parse(code).words();
	}

	/** The address of a quarter of a plan. */
	public String path(String code) {
		Quarter quarter = Quarter.parse(code);
		return "/plans/%s/q%d".formatted(quarter.year(), quarter.number());
	}

	/** Such as "33 of 53 (62%)". */
	public String share(Progress progress) {
		return "%d of %d (%d%%)".formatted(progress.part(), progress.whole(), progress.percent());
	}

	/** The value of a measure, or why there is none. */
	public String value(PublicMeasure measure) {
		if (measure.suppressed()) {
			return "Not shown: too few";
		}
		return (measure.value() != null) ? amount(measure, measure.value()) : "No figure yet";
	}

	/** What it was a year before, or nothing. */
	public String lastYear(PublicMeasure measure) {
		return (measure.lastYear() != null) ? amount(measure, measure.lastYear()) : "Not known";
	}

	/** Whether the target is met, in a word. */
	public String onTarget(PublicMeasure measure) {
		if (measure.onTarget() == null) {
			return measure.suppressed() ? "Not shown" : "Not known yet";
		}
		return measure.onTarget() ? "Yes" : "No";
	}

	/** What was written, paragraph by paragraph. */
	public List<String> paragraphs(String text) {
		return (text == null || text.isBlank()) ? List.of() : List.of(text.strip().split("\\R+"));
	}

	private static String amount(PublicMeasure measure, BigDecimal value) {
		return Cell.number(value, "%".equals(measure.unit()) ? "%" : " " + measure.unit()).text();
	}

}
