package org.partnershipactions.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.cases.CaseParticipants.CaseReport;
import org.partnershipactions.cases.reading.CaseSearch.CasePage;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.reading.CaseView.CaseSummary;
import org.partnershipactions.cases.risk.RiskAssessmentView;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.powers.InterventionView;

/** Cases as JSON; they name nobody. */
final class CaseJson {

	private CaseJson() {
	}

	static ListJson list(CasePage page) {
		return new ListJson(page.rows().stream().map(CaseJson::row).toList(), page.next(),
				Math.min(page.count(), CasePage.MOST_COUNTED), page.manyMore());
	}

	static OneJson one(CaseView view) {
		CaseSummary sum = view.summary();
		return new OneJson(sum.ref(), code(sum.status()),
				sum.categories().stream().map(CaseJson::code).sorted().toList(), sum.ward(), code(sum.band()),
				Boolean.TRUE.equals(sum.accepted()), code(sum.outcome()), code(sum.behaviour()), sum.lead(),
				sum.restricted(), sum.openedOn(), sum.closedOn(),
				view.circle().reports().stream().map(CaseReport::ref).toList(),
				view.contributions().stream().map(OwedJson::of).toList(), view.plan().used(), view.deadlines(),
				view.timeline());
	}

	static RiskJson risk(RiskAssessmentView one) {
		return new RiskJson(one.number(), one.score(), code(one.ruleBand()), code(one.band()), one.rule(),
				one.ruleWords());
	}

	private static RowJson row(CaseRow row) {
		return new RowJson(row.ref(), code(row.status()),
				row.categories().stream().map(CaseJson::code).sorted().toList(), row.ward(), code(row.band()),
				row.lead(), row.restricted(), row.openedOn(), row.nextDue());
	}

	static String code(Enum<?> value) {
		return (value != null) ? value.name().toLowerCase(Locale.ROOT).replace('_', '-') : null;
	}

	/** A page of cases. */
	record ListJson(List<RowJson> cases, String next, int count, boolean more) {
	}

	/** A case in a list. */
	record RowJson(String ref, String status, Collection<String> categories, String ward, String riskBand, String lead,
			boolean restricted, LocalDate openedOn, Instant nextDue) {
	}

	/** One case. */
	record OneJson(String ref, String status, Collection<String> categories, String ward, String riskBand,
			boolean acceptedByTaskGroup, String outcome, String behaviour, String lead, boolean restricted,
			LocalDate openedOn, LocalDate closedOn, List<String> reports, List<OwedJson> contributions,
			List<InterventionView> interventions, List<CaseView.Deadline> deadlines,
			List<CaseView.TimelineLine> timeline) {
	}

	/** What one agency owes. */
	record OwedJson(String agency, String state, LocalDate due, String request, String reason, String done) {

		static OwedJson of(ContributionView view) {
			return new OwedJson(view.agency(), code(view.state()), view.due(), view.request(), view.reason(),
					view.done());
		}

	}

	/** A risk assessment and the rule that answered. */
	record RiskJson(int number, int score, String ruleBand, String riskBand, String rule, String words) {
	}

}
