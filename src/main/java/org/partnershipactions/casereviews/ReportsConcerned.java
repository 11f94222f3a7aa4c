package org.partnershipactions.casereviews;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.intake.matching.MadeReport;
import org.partnershipactions.intake.matching.MadeReports;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;

/**
 * Finds the reports and cases that an application is about: those that it names, those of
 * the cases that it names, and all that the victim reported.
 */
@Component
class ReportsConcerned {

	private final MadeReports reports;

	private final CaseHistory hands;

	private final ResidentRegister residents;

	ReportsConcerned(MadeReports reports, CaseHistory hands, ResidentRegister residents) {
		this.reports = reports;
		this.hands = hands;
		this.residents = residents;
	}

	/** All reports that may count, those made to others too. */
	List<CountedReport> toCount(AsbCaseReview review) {
		return Stream
			.concat(made(review).stream().map(CountedReport::of), review.elsewhere().stream().map(CountedReport::of))
			.toList();
	}

	/** All reports of one person. */
	List<CountedReport> of(String resident) {
		return this.reports.by(this.residents.keys(resident)).stream().map(CountedReport::of).toList();
	}

	/** Keys of the cases under review. */
	Set<String> cases(AsbCaseReview review) {
		Set<String> cases = new LinkedHashSet<>();
		review.subjects().stream().filter(ReviewSubject::isCase).forEach((one) -> cases.add(one.subjectKey()));
		made(review).stream().map(MadeReport::caseKey).filter(Objects::nonNull).forEach(cases::add);
		return cases;
	}

	/** Reports that are kept here, each once. */
	Collection<MadeReport> made(AsbCaseReview review) {
		Map<String, MadeReport> found = new LinkedHashMap<>();
		List<MadeReport> own = this.reports.by(this.residents.keys(review.application().victimKey()));
		Stream.concat(own.stream(), review.subjects().stream().flatMap(this::named))
			.forEach((report) -> found.putIfAbsent(report.key(), report));
		return found.values();
	}

	private Stream<MadeReport> named(ReviewSubject subject) {
		List<String> keys = subject.isCase() ? this.hands.reports(subject.subjectKey()) : List.of(subject.subjectKey());
		return this.reports.withKeys(keys).stream();
	}

}
