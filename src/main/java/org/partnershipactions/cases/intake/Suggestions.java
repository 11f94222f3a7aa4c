package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.cases.OpenCase;
import org.partnershipactions.cases.OpenCases;

import org.springframework.stereotype.Component;

/**
 * Compares a report with open cases and earlier reports: same place, same people, same
 * kind in the ward.
 */
@Component
class Suggestions {

	private static final int MOST = 6;

	private final SimilarReports reports;

	private final OpenCases cases;

	private final IntakeDates dates;

	Suggestions(SimilarReports reports, OpenCases cases, IntakeDates dates) {
		this.reports = reports;
		this.cases = cases;
		this.dates = dates;
	}

	/** The likeliest first: open cases, then reports; six at most. */
	List<Suggestion> of(AsbReport report) {
		Found found = new Found(report.key());
		casesOf(report, found);
		Instant since = this.dates.similarSince(report.origin().receivedAt());
		found.reports(this.reports.atPlace(report.place().placeKey(), since), "same place");
		byPeople(report, since, found);
		found.reports(this.reports
			.ofKind(new SimilarReports.Kind(report.partnership(), report.place().ward(), report.mainCategory()), since),
				"same kind in the ward");
		return found.best(this.cases);
	}

	private void casesOf(AsbReport report, Found found) {
		found.cases(this.cases.atPlace(report.partnership(), report.place().placeKey()), "same place");
		if (report.reporter().reporterKey() != null) {
			found.cases(this.cases.withResident(report.partnership(), report.reporter().reporterKey()),
					"same reporter");
			report.alike()
				.forEach((one) -> found.cases(this.cases.withResident(report.partnership(), one.residentKey()),
						"may be the same person: " + one.reasons()));
		}
	}

	private void byPeople(AsbReport report, Instant since, Found found) {
		if (report.reporter().reporterKey() != null) {
			found.reports(this.reports.by(List.of(report.reporter().reporterKey()), since), "same reporter");
		}
		report.alike()
			.forEach((one) -> found.reports(this.reports.by(List.of(one.residentKey()), since),
					"may be the same reporter: " + one.reasons()));
	}

	/** Collects what was found, each once with all its reasons. */
	private static final class Found {

		private final String self;

		private final Map<String, OpenCase> cases = new LinkedHashMap<>();

		private final Map<String, SimilarReport> reports = new LinkedHashMap<>();

		private final Map<String, List<String>> reasons = new LinkedHashMap<>();

		Found(String self) {
			this.self = self;
		}

		void cases(List<OpenCase> some, String reason) {
			some.forEach((one) -> {
				this.cases.put(one.key(), one);
				because(one.key(), reason);
			});
		}

		void reports(List<SimilarReport> some, String reason) {
			some.stream().filter((one) -> !one.key().equals(this.self)).forEach((one) -> {
				this.reports.put(one.key(), one);
				because(one.key(), reason);
			});
		}

		List<Suggestion> best(OpenCases open) {
			List<String> unknown = this.reports.values()
				.stream()
				.map(SimilarReport::caseKey)
				.filter((key) -> key != null && !this.cases.containsKey(key))
				.distinct()
				.toList();
			Map<String, OpenCase> theirs = open.withKeys(unknown)
				.stream()
				.collect(Collectors.toMap(OpenCase::key, Function.identity()));
			return all(theirs).stream().limit(MOST).toList();
		}

		private List<Suggestion> all(Map<String, OpenCase> theirs) {
			Map<String, Suggestion> all = new LinkedHashMap<>();
			this.cases.values().forEach((one) -> all.put(one.ref(), openCase(one, this.reasons.get(one.key()))));
			this.reports.values().forEach((one) -> {
				OpenCase holder = theirs.get(one.caseKey());
				if (holder != null) {
					all.putIfAbsent(holder.ref(), openCase(holder, holding(one)));
				}
				else if (one.caseKey() == null) {
					all.put(one.ref(), report(one, this.reasons.get(one.key())));
				}
			});
			return List.copyOf(all.values());
		}

		private List<String> holding(SimilarReport report) {
			return this.reasons.get(report.key()).stream().map((why) -> "holds " + report.ref() + ", " + why).toList();
		}

		private static Suggestion openCase(OpenCase one, List<String> reasons) {
			return new Suggestion(true, one.ref(), "/cases/" + one.ref(), List.copyOf(reasons));
		}

		private static Suggestion report(SimilarReport one, List<String> reasons) {
			List<String> all = new ArrayList<>(reasons);
			all.add("received on " + Days.dayOf(one.receivedAt()));
			return new Suggestion(false, one.ref(), "/asb/reports/" + one.ref(), List.copyOf(all));
		}

		private void because(String key, String reason) {
			List<String> why = this.reasons.computeIfAbsent(key, (any) -> new ArrayList<>());
			if (!why.contains(reason)) {
				why.add(reason);
			}
		}

	}

}
