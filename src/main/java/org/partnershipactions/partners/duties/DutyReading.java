package org.partnershipactions.partners.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who has a duty today. An agency that no longer serves a partnership has none. */
@Component
@Transactional(readOnly = true)
public class DutyReading {

	private final DutyRows rows;

	private final Directory directory;

	private final PartnershipClock clock;

	DutyReading(DutyRows rows, Directory directory, PartnershipClock clock) {
		this.rows = rows;
		this.directory = directory;
		this.clock = clock;
	}

	/** Codes of the agencies that have a duty today; none where nobody was given it. */
	public List<String> holders(String partnership, Duty duty) {
		LocalDate today = this.clock.today();
		return this.rows.of(partnership)
			.stream()
			.filter((row) -> row.duty() == duty && !row.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.map(DutyRow::agencies)
			.orElse(List.of())
			.stream()
			.filter((agency) -> this.directory.agency(partnership, agency).isPresent())
			.toList();
	}

	/** The agency that has a duty today, where one was given it. */
	public Optional<String> holder(String partnership, Duty duty) {
		return holders(partnership, duty).stream().findFirst();
	}

	/**
	 * The agencies that have a duty today.
	 * @param field what is answered where they are needed
	 * @throws InvalidAnswers naming the field, where nobody was given the duty
	 */
	public List<String> needed(String partnership, Duty duty, String field) {
		List<String> holders = holders(partnership, duty);
		if (holders.isEmpty()) {
			throw new InvalidAnswers(field,
					"No agency has the duty “%s” today. An administrator gives it under Administration, Duties"
						.formatted(duty.words()));
		}
		return holders;
	}

}
