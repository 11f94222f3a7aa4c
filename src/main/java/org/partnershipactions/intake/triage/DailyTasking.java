package org.partnershipactions.intake.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.partnershipactions.intake.Addition;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReportFacts;
import org.partnershipactions.intake.ReportPlace;
import org.partnershipactions.intake.ReportRows;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.TaskingWords;
import org.partnershipactions.intake.matching.Suggestion;
import org.partnershipactions.intake.matching.Suggestions;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.residents.places.PlaceView;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.intake.MayOnReport.ReportRight.TRIAGE;

/** The list of the meeting that decides what becomes of reports. */
@Service
@Transactional(readOnly = true)
public class DailyTasking {

	private final ReportRows rows;

	private final AsbReports reports;

	private final Suggestions suggestions;

	private final PlaceRegister places;

	private final TaskingWords words;

	DailyTasking(ReportRows rows, AsbReports reports, Suggestions suggestions, PlaceRegister places,
			TaskingWords words) {
		this.rows = rows;
		this.reports = reports;
		this.suggestions = suggestions;
		this.places = places;
		this.words = words;
	}

	/**
	 * Undecided reports of the reader's partnership.
	 * @param after reference after which the page begins, or null for the first
	 * @throws NotFound when there is no such report
	 */
	@MayOnReport(TRIAGE)
	public TaskingPage page(String after, int size) {
		String partnership = this.words.partnership();
		ReportRows.From from = (after == null || after.isBlank()) ? ReportRows.From.beginning(partnership)
				: ReportRows.From.at(this.reports.findByPartnershipAndRef(partnership, after)
					.orElseThrow(() -> new NotFound("report")));
		return page(this.rows.oldestIn(from, ReportState.UNTRIAGED, Limit.of(size + 1)), size);
	}

	/**
	 * A page that begins with one report, where that is undecided; else the first page.
	 * @throws NotFound when there is no such report
	 */
	@MayOnReport(TRIAGE)
	public TaskingPage pageFrom(String ref, int size) {
		AsbReport first = this.reports.findByPartnershipAndRef(this.words.partnership(), ref)
			.orElseThrow(() -> new NotFound("report"));
		if (first.state() != ReportState.UNTRIAGED) {
			return page((String) null, size);
		}
		List<AsbReport> found = new ArrayList<>(List.of(first));
		found.addAll(this.rows.oldestIn(ReportRows.From.at(first), ReportState.UNTRIAGED, Limit.of(size)));
		return page(found, size);
	}

	private TaskingPage page(List<AsbReport> found, int size) {
		List<AsbReport> shown = found.stream().limit(size).toList();
		this.words.looked(shown);
		Map<String, PlaceView> where = this.places
			.views(shown.stream().map((report) -> report.place().placeKey()).distinct().toList());
		Map<String, List<Suggestion>> near = this.suggestions.of(shown);
		return new TaskingPage(
				shown.stream()
					.map((report) -> row(report, where.get(report.place().placeKey()), near.get(report.key())))
					.toList(),
				(found.size() > size) ? shown.get(size - 1).ref() : null,
				this.rows.count(this.words.partnership(), ReportState.UNTRIAGED));
	}

	private static TaskingRow row(AsbReport report, PlaceView where, List<Suggestion> near) {
		ReportFacts facts = report.facts();
		ReportPlace place = report.place();
		return new TaskingRow(report.ref(), report.title(), report.categories(), report.origin().receivedAt(),
				report.stepDue(), facts.occurredAt(), facts.howOften(), where.address(), place.ward(),
				place.outsideDistrict(), facts.anyoneInDanger(), facts.description(),
				report.additions().stream().map(Addition::text).toList(), TaskingWords.reporter(report.reporter()),
				report.origin().source(), near);
	}

}
