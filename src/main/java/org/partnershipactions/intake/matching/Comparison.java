package org.partnershipactions.intake.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.reading.OpenCase;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.matching.SimilarReports.SharedTrait;
import org.partnershipactions.intake.matching.SimilarReports.SimilarReport;

/** One report beside what it may belong to: each once, with all the reasons. */
public final class Comparison {

	private static final int MOST = 6;

	private static final int MOST_OF_PEOPLE = 9;

	private static final Comparator<OpenCase> LATEST_CASE = Comparator.comparing(OpenCase::openedOn)
		.thenComparing(OpenCase::ref)
		.reversed();

	private static final Comparator<SimilarReport> LATEST_REPORT = Comparator.comparing(SimilarReport::receivedAt)
		.reversed();

	private final AsbReport report;

	private final Instant since;

	private final Map<String, PersonLikeness> people;

	private final Map<String, OpenCase> cases = new LinkedHashMap<>();

	private final Map<String, SimilarReport> reports = new LinkedHashMap<>();

	private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();

	/**
	 * Begins to compare a report.
	 * @param since earliest moment of receipt of the reports that it is compared with
	 * @param people keys of the reporter and of who may be the same person, each with why
	 */
	public Comparison(AsbReport report, Instant since, Map<String, PersonLikeness> people) {
		this.report = report;
		this.since = since;
		this.people = people;
	}

	String key() {
		return this.report.key();
	}

	String placeKey() {
		return this.report.place().placeKey();
	}

	Set<String> people() {
		return this.people.keySet();
	}

	Instant since() {
		return this.since;
	}

	/** What other reports may share with it. */
	Stream<SharedTrait> sorts() {
		return Stream
			.of(Stream.of(SharedTrait.place(placeKey())), this.people.keySet().stream().map(SharedTrait::reporter),
					Stream.of(SharedTrait.kind(this.report)))
			.flatMap((sorts) -> sorts);
	}

	/** Takes over open cases: those at its place, then the latest of its people. */
	public void cases(Map<String, List<OpenCase>> atPlaces, Map<String, List<OpenCase>> withPeople) {
		add(atPlaces.getOrDefault(placeKey(), List.of()), Reason.SAME_PLACE);
		Map<String, List<OpenCase>> theirs = latest(withPeople, LATEST_CASE, MOST_OF_PEOPLE);
		this.people.forEach((key, why) -> add(theirs.getOrDefault(key, List.of()), why.reason("person")));
	}

	/** Takes over earlier reports: at its place, then by its people, then of its kind. */
	public void reports(Map<SharedTrait, List<SimilarReport>> found) {
		addReports(recent(found, SharedTrait.place(placeKey())), Reason.SAME_PLACE);
		Map<String, List<SimilarReport>> all = new LinkedHashMap<>();
		this.people.keySet().forEach((key) -> all.put(key, recent(found, SharedTrait.reporter(key))));
		Map<String, List<SimilarReport>> theirs = latest(all, LATEST_REPORT, SharedTrait.BY_PEOPLE);
		this.people.forEach((key, why) -> addReports(theirs.getOrDefault(key, List.of()), why.reason("reporter")));
		addReports(recent(found, SharedTrait.kind(this.report)), new Reason(false, "same kind in the ward"));
	}

	/** Keys of the cases to which the reports belong. */
	public Stream<String> holders() {
		return this.reports.values()
			.stream()
			.map(SimilarReport::caseKey)
			.filter((key) -> key != null && !this.cases.containsKey(key));
	}

	/**
	 * The likeliest first: open cases, then reports; six at most.
	 * @param holders those of the cases that are open, by key
	 */
	public List<Suggestion> best(Map<String, OpenCase> holders) {
		Map<String, Suggestion> all = new LinkedHashMap<>();
		this.cases.values().forEach((one) -> all.put(one.ref(), openCase(one, this.reasons.get(one.key()))));
		this.reports.values().forEach((one) -> {
			if (one.caseKey() == null) {
				all.put(one.ref(), report(one, this.reasons.get(one.key())));
			}
			else if (!this.cases.containsKey(one.caseKey()) && holders.containsKey(one.caseKey())) {
				OpenCase holder = holders.get(one.caseKey());
				all.putIfAbsent(holder.ref(), openCase(holder, holding(one)));
			}
		});
		return all.values().stream().limit(MOST).toList();
	}

	/** The latest few of all its people together, by person. */
	private <T> Map<String, List<T>> latest(Map<String, List<T>> found, Comparator<T> order, int most) {
		return this.people.keySet()
			.stream()
			.flatMap((key) -> found.getOrDefault(key, List.of()).stream().map((one) -> Map.entry(key, one)))
			.sorted(Map.Entry.comparingByValue(order))
			.limit(most)
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * Another report that shares the same may have asked for earlier ones: these are
	 * left.
	 */
	private List<SimilarReport> recent(Map<SharedTrait, List<SimilarReport>> found, SharedTrait sort) {
		return found.getOrDefault(sort, List.of())
			.stream()
			.filter((one) -> !one.receivedAt().isBefore(this.since))
			.toList();
	}

	private void add(List<OpenCase> some, Reason reason) {
		some.forEach((one) -> {
			this.cases.put(one.key(), one);
			because(one.key(), reason);
		});
	}

	private void addReports(List<SimilarReport> some, Reason reason) {
		some.stream().filter((one) -> !one.key().equals(key())).forEach((one) -> {
			this.reports.put(one.key(), one);
			because(one.key(), reason);
		});
	}

	private void because(String key, Reason reason) {
		List<Reason> why = this.reasons.computeIfAbsent(key, (any) -> new ArrayList<>());
		if (!why.contains(reason)) {
			why.add(reason);
		}
	}

	private List<Reason> holding(SimilarReport one) {
		return this.reasons.get(one.key())
			.stream()
			.map((why) -> new Reason(why.near(), "holds " + one.ref() + ", " + why.words()))
			.toList();
	}

	private static Suggestion openCase(OpenCase one, List<Reason> reasons) {
		return suggestion(true, one.ref(), "/cases/", reasons);
	}

	private static Suggestion report(SimilarReport one, List<Reason> reasons) {
		List<Reason> all = new ArrayList<>(reasons);
		all.add(new Reason(false, "received on " + DayWords.day(one.receivedAt())));
		return suggestion(false, one.ref(), "/asb/reports/", all);
	}

	private static Suggestion suggestion(boolean joinable, String ref, String below, List<Reason> reasons) {
		return new Suggestion(joinable, reasons.stream().anyMatch(Reason::near), ref, below + ref,
				reasons.stream().map(Reason::words).toList());
	}

	/**
	 * Why something may belong to the report.
	 *
	 * @param near whether it is the same place or the same reporter
	 * @param words the reason in words
	 */
	private record Reason(boolean near, String words) {

		private static final Reason SAME_PLACE = new Reason(true, "same place");

	}

	/**
	 * How somebody is like the reporter.
	 *
	 * @param same whether it is the reporter
	 * @param why what they have in common, in words
	 */
	public record PersonLikeness(boolean same, String why) {

		/** The reporter, under whichever key. */
		public static final PersonLikeness REPORTER = new PersonLikeness(true, "same reporter");

		private Reason reason(String who) {
			return new Reason(this.same, this.same ? this.why : "may be the same " + who + ": " + this.why);
		}

	}

	/**
	 * Something that a new report may belong to, and why.
	 *
	 * @param joinable whether it is an open case that the report can join
	 * @param near whether it is about the same place or from the same reporter
	 * @param ref reference of the case or the earlier report
	 * @param path address of its page
	 * @param reasons why, in words, strongest first
	 */
	public record Suggestion(boolean joinable, boolean near, String ref, String path, List<String> reasons) {
	}

}
