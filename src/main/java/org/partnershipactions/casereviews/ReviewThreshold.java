package org.partnershipactions.casereviews;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.casereviews.QualifyingReports.ReportToCount;
import org.partnershipactions.casereviews.ReviewApplication.ConcernedMatter;
import org.partnershipactions.casereviews.ReviewOutcome.Threshold;
import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.matching.MadeReports;
import org.partnershipactions.intake.matching.MadeReports.MadeReport;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.rules.RuleDecision;
import org.partnershipactions.rules.RuleDecisions;

import org.springframework.stereotype.Component;

/**
 * Finds the reports and cases that an application is about - those that it names, those
 * of the cases that it names, and all that the victim reported -, counts those that
 * qualify, and asks the decision table whether they are enough.
 */
@Component
public class ReviewThreshold {

	static final String TABLE = "CaseReviewThreshold";

	static final String MET = "met";

	static final String QUALIFYING = "qualifyingReports";

	private final MadeReports reports;

	private final CaseHistory cases;

	private final ResidentRegister residents;

	private final RuleDecisions rulings;

	private final ReviewSchedule schedule;

	ReviewThreshold(MadeReports reports, CaseHistory cases, ResidentRegister residents, RuleDecisions rulings,
			ReviewSchedule schedule) {
		this.reports = reports;
		this.cases = cases;
		this.residents = residents;
		this.rulings = rulings;
		this.schedule = schedule;
	}

	Threshold decide(CaseReview review) {
		int counted = counting(review).size();
		RuleDecision ruling = rule(review.partnership(), counted);
		return new Threshold(counted, met(ruling), ruling.words(), ruling.table(), this.schedule.today());
	}

	/** Which version of the rule table decided, in words. */
	public String source(Threshold decided) {
		return this.rulings.source(decided.ruleTable()).words();
	}

	/** The reports that count for an application. */
	public List<ReportToCount> counting(CaseReview review) {
		List<ReportToCount> all = Stream
			.concat(made(review).stream().map(ReportToCount::of), review.elsewhere().stream().map(ReportToCount::of))
			.toList();
		return new QualifyingReports(review.application().appliedOn()).among(all);
	}

	/** How many reports would count if a person applied today. */
	public int countingToday(String resident) {
		List<ReportToCount> all = this.reports.by(this.residents.keys(resident))
			.stream()
			.map(ReportToCount::of)
			.toList();
		return new QualifyingReports(this.schedule.today()).among(all).size();
	}

	/** Whether so many are enough in a partnership. */
	public boolean enough(String partnership, int reports) {
		return met(rule(partnership, reports));
	}

	/**
	 * The cases and reports with these references, each once, as far as who is signed in
	 * may see them: what they may not see is unknown here.
	 * @throws InvalidAnswers that names the field and the first reference that is unknown
	 */
	List<ConcernedMatter> read(String partnership, List<String> refs, String field) {
		return refs.stream()
			.map((ref) -> ref.strip().toUpperCase(Locale.ROOT))
			.filter((ref) -> !ref.isEmpty())
			.distinct()
			.map((ref) -> find(partnership, ref).orElseThrow(() -> new InvalidAnswers(field,
					"There is no case or report %s. Check its reference".formatted(shortened(ref)))))
			.toList();
	}

	/** Keys of the cases under review. */
	Set<String> cases(CaseReview review) {
		Set<String> keys = new LinkedHashSet<>();
		review.subjects().stream().filter(ConcernedMatter::isCase).forEach((one) -> keys.add(one.subjectKey()));
		made(review).stream().map(MadeReport::caseKey).filter(Objects::nonNull).forEach(keys::add);
		return keys;
	}

	/** Reports that are kept here, each once. */
	Collection<MadeReport> made(CaseReview review) {
		Map<String, MadeReport> found = new LinkedHashMap<>();
		List<MadeReport> own = this.reports.by(this.residents.keys(review.application().victimKey()));
		Stream.concat(own.stream(), review.subjects().stream().flatMap(this::named))
			.forEach((report) -> found.putIfAbsent(report.key(), report));
		return found.values();
	}

	private Stream<MadeReport> named(ConcernedMatter matter) {
		List<String> keys = matter.isCase() ? this.cases.reports(matter.subjectKey()) : List.of(matter.subjectKey());
		return this.reports.withKeys(keys).stream();
	}

	private Optional<ConcernedMatter> find(String partnership, String ref) {
		if (ref.startsWith("C-")) {
			return this.cases.seenKey(partnership, ref)
				.map((key) -> new ConcernedMatter(ConcernedMatter.CASE, key, ref));
		}
		return this.reports.seen(partnership, ref)
			.map((report) -> new ConcernedMatter(ConcernedMatter.REPORT, report.key(), ref));
	}

	private RuleDecision rule(String partnership, int reports) {
		return this.rulings.decide(TABLE, partnership, Map.of(QUALIFYING, reports));
	}

	private static boolean met(RuleDecision ruling) {
		return ruling.answer().equals(MET);
	}

	private static String shortened(String ref) {
		return (ref.length() > 20) ? ref.substring(0, 20) + "…" : ref;
	}

}
