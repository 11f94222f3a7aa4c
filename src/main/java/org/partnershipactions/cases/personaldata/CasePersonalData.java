package org.partnershipactions.cases.personaldata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseParticipants.CasePlace;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal data of cases: told to whom it is about, and erased when its time is up. */
@Component
@Transactional
class CasePersonalData implements PersonalDataHolder {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final AsbCases cases;

	private final CaseSubjectCopy copies;

	private final CaseErasure erasing;

	private final InterventionCatalogue interventions;

	private final LocalFigureReading figures;

	CasePersonalData(AsbCases cases, CaseSubjectCopy copies, CaseErasure erasing, InterventionCatalogue interventions,
			LocalFigureReading figures) {
		this.cases = cases;
		this.copies = copies;
		this.erasing = erasing;
		this.interventions = interventions;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return CaseSubject.KIND;
	}

	@Override
	@Transactional(readOnly = true)
	public List<PersonalDataItem> about(String residentKey) {
		return this.cases.withResident(List.of(residentKey))
			.stream()
			.flatMap((asbCase) -> this.copies.of(asbCase, residentKey).stream())
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return this.cases.partiesAmong(residentKeys);
	}

	@Override
	@Transactional(readOnly = true)
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		return due(this.cases.closedUntil(partnership, day.minusYears(years(day)), held, limit), day);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		return due(this.cases.closedUntil(partnership, day.minusYears(years(day)), subjectKey).stream().toList(), day)
			.stream()
			.findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<String> places(String subjectKey) {
		return this.cases.withKey(subjectKey)
			.team()
			.places()
			.stream()
			.map(CasePlace::placeKey)
			.collect(Collectors.toSet());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean standsAt(String placeKey) {
		return !this.cases.atPlace(placeKey).isEmpty();
	}

	@Override
	public Set<String> erase(String subjectKey) {
		return this.erasing.erase(this.cases.withKey(subjectKey));
	}

	private List<DueErasure> due(List<AsbCase> closed, LocalDate day) {
		Map<String, InterventionView> orders = this.interventions
			.liveOrders(closed.stream().map(AsbCase::key).toList());
		int years = years(day);
		return closed.stream().map((asbCase) -> {
			LocalDate closedOn = asbCase.endings().closedOn();
			InterventionView order = orders.get(asbCase.key());
			return new DueErasure(kind(), asbCase.key(), asbCase.ref(), closedOn, closedOn.plusYears(years),
					(order != null) ? live(order) : null);
		}).toList();
	}

	private int years(LocalDate day) {
		return this.figures.at("retention.years", day);
	}

	private static String live(InterventionView order) {
		return order.name() + " is live" + ((order.endsAt() != null)
				? " until " + DAY.format(PartnershipClock.dayOf(order.endsAt())) : ", without a last day");
	}

}
