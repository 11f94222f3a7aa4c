package org.partnershipactions.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.personaldata.CaseKeeping;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportFacts;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.Triage;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal data of reports: told to whoever made them, and erased in time. */
@Component
@Transactional
class ReportPersonalData implements PersonalDataHolder {

	private final AsbReports reports;

	private final ReportParts parts;

	private final CaseKeeping cases;

	private final LocalFigureReading figures;

	private final PartnershipClock clock;

	ReportPersonalData(AsbReports reports, ReportParts parts, CaseKeeping cases, LocalFigureReading figures,
			PartnershipClock clock) {
		this.reports = reports;
		this.parts = parts;
		this.cases = cases;
		this.figures = figures;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return ReportSubject.KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		List<PersonalDataItem> held = new ArrayList<>();
		this.reports.findByReporterReporterKey(residentKey).forEach((report) -> {
			held.add(held(report, "Report", reported(report)));
			report.additions()
				.forEach((one) -> held.add(new PersonalDataItem(kind(), report.ref(), "Added to the report",
						PartnershipClock.dayOf(one.addedAt()), Map.of("Said", one.text()))));
		});
		return held;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return this.reports.reportersAmong(residentKeys);
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		return due(this.reports.dealtWith(partnership, latest(day), held, limit), day);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		return due(this.reports.dealtWith(partnership, latest(day), subjectKey).stream().toList(), day).stream()
			.findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> places(String subjectKey) {
		return Set.of(this.reports.withKey(subjectKey).place().placeKey());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean standsAt(String placeKey) {
		return this.reports.existsByPlacePlaceKey(placeKey);
	}

	@Override
	public Set<String> erase(String subjectKey) {
		AsbReport report = this.reports.withKey(subjectKey);
		Set<String> people = new LinkedHashSet<>();
		if (report.reporter().reporterKey() != null) {
			people.add(report.reporter().reporterKey());
		}
		this.reports.save(report.erase(this.clock.today()));
		return people;
	}

	/** A report is part of its case and stays as long as that. */
	private List<DueErasure> due(List<AsbReport> dealtWith, LocalDate day) {
		Map<String, String> cases = this.cases
			.kept(dealtWith.stream().flatMap((report) -> caseKey(report).stream()).collect(Collectors.toSet()));
		int years = years(day);
		return dealtWith.stream()
			.map((report) -> new DueErasure(kind(), report.key(), report.ref(), report.closedOn(),
					report.closedOn().plusYears(years),
					caseKey(report).map(cases::get)
						.map("it belongs to case %s, which is still kept"::formatted)
						.orElse(null)))
			.toList();
	}

	private Instant latest(LocalDate day) {
		return day.minusYears(years(day)).plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

	private static Optional<String> caseKey(AsbReport report) {
		return report.triage().map(Triage::caseKey);
	}

	private Map<String, String> reported(AsbReport report) {
		ReportFacts facts = report.facts();
		Map<String, String> told = new LinkedHashMap<>();
		told.put("About", report.title());
		told.put("What happened", facts.description());
		told.put("When", DayWords.day(facts.occurredAt()));
		told.put("How often", facts.howOften());
		told.put("Where", this.parts.address(report));
		told.put("Told before to", facts.alreadyToldTo());
		told.put("Wants to hear by", report.reporter().preferredContact().words());
		report.triage().ifPresent((triage) -> told.put("Decided", triage.decision().words()));
		report.telling().ifPresent((telling) -> told.put("What we told you", telling.words()));
		return told;
	}

	private PersonalDataItem held(AsbReport report, String title, Map<String, String> facts) {
		facts.values().removeIf((value) -> value == null || value.isBlank());
		return new PersonalDataItem(kind(), report.ref(), title, PartnershipClock.dayOf(report.origin().receivedAt()),
				facts);
	}

}
