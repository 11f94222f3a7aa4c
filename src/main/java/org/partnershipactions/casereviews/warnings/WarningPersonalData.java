package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that a victim could apply. No figure is counted from them, so that nothing of
 * one is kept when its time is up.
 */
@Component
@Transactional
class WarningPersonalData implements PersonalDataHolder {

	private static final String KIND = "case-review-notice";

	private final ReviewWarnings warnings;

	private final LocalFigureReading figures;

	WarningPersonalData(ReviewWarnings warnings, LocalFigureReading figures) {
		this.warnings = warnings;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		return this.warnings.findByResidentKeyIn(List.of(residentKey)).stream().map(WarningPersonalData::held).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return this.warnings.findByResidentKeyIn(residentKeys)
			.stream()
			.map(ReviewWarning::residentKey)
			.collect(Collectors.toSet());
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		int years = years(day);
		return this.warnings.until(partnership, day.minusYears(years), held, limit)
			.stream()
			.map((one) -> due(one, years))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		int years = years(day);
		return this.warnings.until(partnership, day.minusYears(years), subjectKey).map((one) -> due(one, years));
	}

	@Override
	public Set<String> erase(String subjectKey) {
		ReviewWarning warning = this.warnings.findById(subjectKey).orElseThrow();
		this.warnings.delete(warning);
		return Set.of(warning.residentKey());
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

	private static DueErasure due(ReviewWarning one, int years) {
		return new DueErasure(KIND, one.key(), ref(one), one.lastDay(), one.lastDay().plusYears(years), null);
	}

	private static String ref(ReviewWarning warning) {
		return "Notice of " + DayWords.day(warning.warnedOn());
	}

	private static PersonalDataItem held(ReviewWarning warning) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Reports that count", String.valueOf(warning.reports()));
		warning.note().ifPresent((note) -> facts.put("What was done", note));
		return new PersonalDataItem(KIND, ref(warning), "You could apply for a case review", warning.warnedOn(), facts);
	}

}
