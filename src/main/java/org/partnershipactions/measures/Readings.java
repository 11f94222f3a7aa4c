package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All readings that were given. */
public interface Readings extends Repository<Reading, String> {

	Reading save(Reading reading);

	Optional<Reading> findByPartnershipAndCodeAndReadOn(String partnership, String code, LocalDate readOn);

	List<Reading> findByPartnershipAndCodeOrderByReadOn(String partnership, String code);

	List<Reading> findByPartnershipAndReadOnBetweenOrderByCodeAscReadOnAsc(String partnership, LocalDate from,
			LocalDate to);

	/** The reading of a day. */
	default Optional<Reading> on(String partnership, String code, LocalDate day) {
		return findByPartnershipAndCodeAndReadOn(partnership, code, day);
	}

	/** All of a measure in all years, the earliest first. */
	default List<Reading> of(Measure measure) {
		return findByPartnershipAndCodeOrderByReadOn(measure.partnership(), measure.code());
	}

}
