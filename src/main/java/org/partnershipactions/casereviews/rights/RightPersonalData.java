package org.partnershipactions.casereviews.rights;

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
 * Notices that a reporter is to be told of the right to a case review. Their time is up
 * years after the figures of their quarter were frozen, so nothing of one is kept then.
 */
@Component
@Transactional
class RightPersonalData implements PersonalDataHolder {

	private static final String KIND = "case-review-right";

	private final RightNotices notices;

	private final LocalFigureReading figures;

	RightPersonalData(RightNotices notices, LocalFigureReading figures) {
		this.notices = notices;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		return this.notices.findByResidentKeyIn(List.of(residentKey)).stream().map(RightPersonalData::held).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return this.notices.findByResidentKeyIn(residentKeys)
			.stream()
			.map(RightNotice::residentKey)
			.collect(Collectors.toSet());
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		int years = years(day);
		return this.notices.until(partnership, day.minusYears(years), held, limit)
			.stream()
			.map((one) -> due(one, years))
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		int years = years(day);
		return this.notices.until(partnership, day.minusYears(years), subjectKey).map((one) -> due(one, years));
	}

	@Override
	public Set<String> erase(String subjectKey) {
		RightNotice notice = this.notices.findById(subjectKey).orElseThrow();
		this.notices.delete(notice);
		return Set.of(notice.residentKey());
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

	private static DueErasure due(RightNotice one, int years) {
		return new DueErasure(KIND, one.key(), ref(one), one.lastDay(), one.lastDay().plusYears(years), null);
	}

	private static String ref(RightNotice notice) {
		return "Second report of " + DayWords.day(notice.noticedOn());
	}

	private static PersonalDataItem held(RightNotice notice) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Reports in six months", String.valueOf(notice.reports()));
		facts.put("Told", (notice.toldOn() == null) ? "Not yet"
				: (notice.told() ? "On " : "Could not be reached, ") + DayWords.day(notice.toldOn()));
		return new PersonalDataItem(KIND, ref(notice), "You are to be told of the right to a case review",
				notice.noticedOn(), facts);
	}

}
