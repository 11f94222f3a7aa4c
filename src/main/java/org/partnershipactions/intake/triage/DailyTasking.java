package org.partnershipactions.intake.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReport.Addition;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReportFacts;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.intake.ReportRows;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.Suggestions;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
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

	private final ReportVisibility visibility;

	private final ViewLog views;

	DailyTasking(ReportRows rows, AsbReports reports, Suggestions suggestions, PlaceRegister places,
			ReportVisibility visibility, ViewLog views) {
		this.rows = rows;
		this.reports = reports;
		this.suggestions = suggestions;
		this.places = places;
		this.visibility = visibility;
		this.views = views;
	}

	/**
	 * Undecided reports of the reader's partnership.
	 * @param after reference after which the page begins, or null for the first
	 * @throws NotFound when there is no such report
	 */
	@MayOnReport(TRIAGE)
	public TaskingPage page(String after, int size) {
		ReportRows.From from = (after == null || after.isBlank())
				? ReportRows.From.beginning(this.visibility.partnership(), this.visibility.shown())
				: ReportRows.From.at(visible(after), this.visibility.shown());
		return page(this.rows.oldestIn(from, ReportState.UNTRIAGED, Limit.of(size + 1)), size);
	}

	/**
	 * A page that begins with one report, where that is undecided; else the first page.
	 * @throws NotFound when there is no such report
	 */
	@MayOnReport(TRIAGE)
	public TaskingPage pageFrom(String ref, int size) {
		AsbReport first = visible(ref);
		if (first.state() != ReportState.UNTRIAGED) {
			return page((String) null, size);
		}
		List<AsbReport> found = new ArrayList<>(List.of(first));
		found.addAll(this.rows.oldestIn(ReportRows.From.at(first, this.visibility.shown()), ReportState.UNTRIAGED,
				Limit.of(size)));
		return page(found, size);
	}

	private AsbReport visible(String ref) {
		return this.reports.findByPartnershipAndRef(this.visibility.partnership(), ref)
			.filter(this.visibility::sees)
			.orElseThrow(() -> new NotFound("report"));
	}

	private TaskingPage page(List<AsbReport> found, int size) {
		List<AsbReport> shown = found.stream().limit(size).toList();
		looked(shown);
		Map<String, PlaceView> where = this.places
			.views(shown.stream().map((report) -> report.place().placeKey()).distinct().toList());
		Map<String, List<Suggestion>> near = this.suggestions.of(shown);
		return new TaskingPage(
				shown.stream()
					.map((report) -> row(report, where.get(report.place().placeKey()), near.get(report.key())))
					.toList(),
				(found.size() > size) ? shown.get(size - 1).ref() : null,
				this.rows.count(this.visibility.partnership(), ReportState.UNTRIAGED));
	}

	/** One entry for the page: the list names nobody. */
	private void looked(List<AsbReport> shown) {
		if (!shown.isEmpty()) {
			String range = shown.get(0).ref() + " to " + shown.get(shown.size() - 1).ref();
			this.views.viewed(
					new PrivacySubject(this.visibility.partnership(), "daily-tasking", shown.get(0).key(), range),
					"Daily Tasking");
		}
	}

	private static TaskingRow row(AsbReport report, PlaceView where, List<Suggestion> near) {
		ReportFacts facts = report.facts();
		ReportPlace place = report.place();
		return new TaskingRow(report.ref(), report.title(), report.categories(), report.origin().receivedAt(),
				report.stepDue(), facts.occurredAt(), facts.howOften(), where.address(), place.ward(),
				place.outsideDistrict(), facts.anyoneInDanger(), facts.description(),
				report.additions().stream().map(Addition::text).toList(), report.reporter().inWords(),
				report.origin().source(), near);
	}

	/**
	 * Undecided reports, oldest first.
	 *
	 * @param next reference after which the next page begins, or null
	 * @param waiting how many wait in all; where there are more than a thousand, 1001
	 */
	public record TaskingPage(List<TaskingRow> rows, String next, int waiting) {
	}

	/**
	 * One undecided report as Daily Tasking talks about it: what and where, but not who.
	 *
	 * @param due day by which it is to be decided
	 * @param reporter whether the reporter is known and wants to hear from us, in words
	 */
	public record TaskingRow(String ref, String title, Set<CaseCategory> categories, Instant receivedAt, LocalDate due,
			Instant occurredAt, String howOften, String address, String ward, boolean outsideDistrict,
			boolean anyoneInDanger, String description, List<String> additions, String reporter, ReportSource source,
			List<Suggestion> suggestions) {
	}

}
