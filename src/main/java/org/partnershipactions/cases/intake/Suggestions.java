package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.OpenCase;
import org.partnershipactions.cases.OpenCases;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;

/**
 * Compares a report with open cases and earlier reports: same place, same people, same
 * kind in the ward.
 */
@Component
class Suggestions {

	private static final int MOST = 6;

	private static final String SAME_REPORTER = "same reporter";

	private final SimilarReports reports;

	private final OpenCases cases;

	private final IntakeDates dates;

	private final ResidentRegister residents;

	Suggestions(SimilarReports reports, OpenCases cases, IntakeDates dates, ResidentRegister residents) {
		this.reports = reports;
		this.cases = cases;
		this.residents = residents;
		this.dates = dates;
	}

	/** The likeliest first: open cases, then reports; six at most. */
	List<Suggestion> of(AsbReport report) {
		Found found = new Found(report.key());
		Map<String, String> people = people(report);
		Instant since = this.dates.similarSince(report.origin().receivedAt());
		found.cases(this.cases.atPlace(report.partnership(), report.place().placeKey()), "same place");
		casesWith(people, report.partnership(), found);
		found.reports(this.reports.atPlace(report.place().placeKey(), since), "same place");
		reportsBy(people, since, found);
		found.reports(this.reports
			.ofKind(new SimilarReports.Kind(report.partnership(), report.place().ward(), report.mainCategory()), since),
				"same kind in the ward");
		return found.best(this.cases);
	}

	/**
	 * Keys of the reporter and of who may be the same person, each with why so; also
	 * those under which they stand since they were merged, which may be after the report.
	 */
	private Map<String, String> people(AsbReport report) {
		Map<String, String> people = new LinkedHashMap<>();
		if (report.reporter().reporterKey() != null) {
			people.put(report.reporter().reporterKey(), SAME_REPORTER);
			report.alike().forEach((one) -> people.putIfAbsent(one.residentKey(), one.reasons()));
			this.residents.otherKeys(Set.copyOf(people.keySet()))
				.forEach((key, asked) -> people.put(key, people.get(asked)));
		}
		return people;
	}

	private void casesWith(Map<String, String> people, String partnership, Found found) {
		Map<String, List<OpenCase>> theirs = this.cases.withResidents(partnership, people.keySet());
		people.forEach((key, why) -> found.cases(theirs.getOrDefault(key, List.of()), reason("person", why)));
	}

	private void reportsBy(Map<String, String> people, Instant since, Found found) {
		Map<String, List<SimilarReport>> theirs = people.isEmpty() ? Map.of()
				: this.reports.by(people.keySet(), since)
					.stream()
					.collect(Collectors.groupingBy(SimilarReport::reporterKey));
		people.forEach((key, why) -> found.reports(theirs.getOrDefault(key, List.of()), reason("reporter", why)));
	}

	private static String reason(String who, String why) {
		return why.equals(SAME_REPORTER) ? why : "may be the same " + who + ": " + why;
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
			all.add("received on " + DayWords.day(one.receivedAt()));
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
