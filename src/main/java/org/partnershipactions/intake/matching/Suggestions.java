package org.partnershipactions.intake.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.cases.reading.OpenCase;
import org.partnershipactions.cases.reading.OpenCases;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.ReportSchedule;
import org.partnershipactions.intake.matching.Comparison.PersonLikeness;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.SimilarReports.SharedTrait;
import org.partnershipactions.intake.matching.SimilarReports.SimilarReport;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;

/**
 * Compares reports with open cases and earlier reports: same place, same people, same
 * kind in the ward. It asks for all of a page together, for one as for a page of one.
 */
@Component
public class Suggestions {

	private final SimilarReports reports;

	private final OpenCases cases;

	private final ReportSchedule schedule;

	private final ResidentRegister residents;

	Suggestions(SimilarReports reports, OpenCases cases, ReportSchedule schedule, ResidentRegister residents) {
		this.reports = reports;
		this.cases = cases;
		this.residents = residents;
		this.schedule = schedule;
	}

	/** The likeliest first: open cases, then reports; six at most. */
	public List<Suggestion> of(AsbReport report) {
		return of(List.of(report)).get(report.key());
	}

	/** Those of each of some reports of one partnership, by the key of the report. */
	public Map<String, List<Suggestion>> of(List<AsbReport> some) {
		List<Comparison> all = comparisons(some);
		if (!all.isEmpty()) {
			cases(some.get(0).partnership(), all);
			Map<SharedTrait, List<SimilarReport>> found = this.reports.latest(sorts(all));
			all.forEach((one) -> one.reports(found));
		}
		Map<String, OpenCase> holders = this.cases
			.withKeys(all.stream().flatMap(Comparison::holders).distinct().toList())
			.stream()
			.collect(Collectors.toMap(OpenCase::key, Function.identity()));
		return all.stream().collect(Collectors.toMap(Comparison::key, (one) -> one.best(holders)));
	}

	private List<Comparison> comparisons(List<AsbReport> some) {
		Set<String> named = some.stream()
			.flatMap((report) -> people(report).keySet().stream())
			.collect(Collectors.toSet());
		Map<String, List<String>> others = this.residents.otherKeys(named);
		return some.stream()
			.map((report) -> new Comparison(report, this.schedule.similarSince(report.origin().receivedAt()),
					people(report, others)))
			.toList();
	}

	/** Keys of the reporter and of who may be the same person, each with why so. */
	private static Map<String, PersonLikeness> people(AsbReport report) {
		Map<String, PersonLikeness> people = new LinkedHashMap<>();
		if (report.reporter().reporterKey() != null) {
			people.put(report.reporter().reporterKey(), PersonLikeness.REPORTER);
			report.alike()
				.forEach((one) -> people.putIfAbsent(one.residentKey(), new PersonLikeness(false, one.reasons())));
		}
		return people;
	}

	/**
	 * Also with the keys under which they stand since they were merged, which may be
	 * after the report.
	 */
	private static Map<String, PersonLikeness> people(AsbReport report, Map<String, List<String>> others) {
		Map<String, PersonLikeness> named = people(report);
		Map<String, PersonLikeness> all = new LinkedHashMap<>(named);
		named
			.forEach((key, why) -> others.getOrDefault(key, List.of()).forEach((other) -> all.putIfAbsent(other, why)));
		return all;
	}

	private void cases(String partnership, List<Comparison> all) {
		Map<String, List<OpenCase>> places = this.cases.atPlaces(partnership,
				all.stream().map(Comparison::placeKey).distinct().toList());
		Map<String, List<OpenCase>> people = this.cases.withResidents(partnership,
				all.stream().map(Comparison::people).flatMap(Collection::stream).distinct().toList());
		all.forEach((one) -> one.cases(places, people));
	}

	/** What is asked for, each from the earliest moment that one of them needs. */
	private static Map<SharedTrait, Instant> sorts(List<Comparison> all) {
		Map<SharedTrait, Instant> sorts = new LinkedHashMap<>();
		all.forEach((one) -> one.sorts()
			.forEach((sort) -> sorts.merge(sort, one.since(), (a, b) -> a.isBefore(b) ? a : b)));
		return sorts;
	}

}
