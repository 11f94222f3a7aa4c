package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.privacy.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataItem;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** People whom nothing is held about in any subject, such as those added in error. */
@Component
class ResidentHolding implements PersonalDataHolder {

	private static final String KIND = "resident";

	private static final Limit MOST = Limit.of(100);

	private final Residents residents;

	private final ObjectProvider<PersonalDataHolder> holdings;

	private final LocalFigures figures;

	ResidentHolding(Residents residents, ObjectProvider<PersonalDataHolder> holdings, LocalFigures figures) {
		this.residents = residents;
		this.holdings = holdings;
		this.figures = figures;
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** The copy of what is held tells who the person is already. */
	@Override
	public List<PersonalDataItem> about(String residentKey) {
		return List.of();
	}

	@Override
	public List<DueErasure> due(String partnership, LocalDate day) {
		int years = this.figures.at("retention.years", day);
		LocalDate latest = day.minusYears(years);
		return this.residents
			.findByPartnershipAndErasedAtIsNullAndMergedIntoIsNullAndAddedAtBeforeOrderByAddedAt(partnership,
					latest.atStartOfDay(PartnershipClock.LONDON).toInstant(), MOST)
			.stream()
			.filter((one) -> this.holdings.stream().allMatch((holding) -> holding.about(one.key()).isEmpty()))
			.map((one) -> new DueErasure(KIND, one.key(), one.ref(), one.addedOn(), one.addedOn().plusYears(years),
					null))
			.toList();
	}

	@Override
	public Set<String> erase(String subjectKey) {
		return Set.of(subjectKey);
	}

}
