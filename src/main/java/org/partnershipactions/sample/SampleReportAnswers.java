package org.partnershipactions.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.reading.ReportView;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/**
 * What Daily Tasking decides on reports: the suggestions beside a report decide whether
 * it joins a case, what it is about decides the rest.
 */
@Component
class SampleReportAnswers implements MoreSampleAnswers {

	private final ReportReading reports;

	private final FormHandlers handlers;

	SampleReportAnswers(ReportReading reports, FormHandlers handlers) {
		this.reports = reports;
		this.handlers = handlers;
	}

	@Override
	public Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms() {
		return Map.of("TriageReport", this::triage, "TellReporter", this::tell);
	}

	/**
	 * What never becomes a case is decided by its title; of all else the report is read.
	 */
	private Map<String, Object> triage(WorkItem item, Chance chance) {
		SampleReportTable.Row usual = SampleReportTable.titled(item.about().title());
		return (usual.opens() > 0) ? triage(item, usual, chance) : settle(usual, chance);
	}

	private Map<String, Object> triage(WorkItem item, SampleReportTable.Row usual, Chance chance) {
		ReportView report = SampleRequest.as("triage", () -> this.reports.view(item.about().ref()));
		List<Suggestion> near = report.suggestions().stream().filter(Suggestion::near).toList();
		List<Suggestion> cases = near.stream().filter(Suggestion::joinable).toList();
		if (!cases.isEmpty() && chance.happens(85)) {
			return Map.of("decision", "JOIN_CASE", "caseRef", cases.get(0).ref());
		}
		int opens = usual.opens() * (near.size() >= 2 ? 3 : 1);
		return chance.happens(opens) ? Map.of("decision", "NEW_CASE") : settle(usual, chance);
	}

	private static Map<String, Object> settle(SampleReportTable.Row usual, Chance chance) {
		return chance.happens(usual.refers()) ? Map.of("decision", "REFER", "agency", usual.agency(), "reason",
				"It is theirs to deal with, and nobody was targeted.") : close(chance);
	}

	private static Map<String, Object> close(Chance chance) {
		return chance.happens(10)
				? Map.of("decision", "NOT_ASB", "reason",
						"A dispute about a boundary. Advice was given on where to turn.")
				: Map.of("decision", "NO_ACTION", "reason",
						chance.oneOf(
								"A patrol looked and found nothing. The caller was asked to call again if it returns.",
								"Dealt with by a word on the spot.", "Passed to the usual round for clearing.",
								"A first call. Advice was given, and it is noted for the ward."));
	}

	/** The text that the form offers, by the way that the reporter prefers. */
	private Map<String, Object> tell(WorkItem item, Chance chance) {
		Map<String, Object> offered = this.handlers.values("TellReporter", item.place().key());
		Map<String, Object> answers = new HashMap<>(
				Map.of("channel", offered.get("channel"), "words", offered.get("words")));
		if (chance.happens(2)) {
			answers.putAll(Map.of("channel", "NONE", "words", "The number is not in use any more."));
		}
		return answers;
	}

}
