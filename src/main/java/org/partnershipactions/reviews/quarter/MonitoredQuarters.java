package org.partnershipactions.reviews.quarter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.NotFound;

import org.springframework.data.jpa.repository.JpaRepository;

/** All quarters that were ever monitored. */
interface MonitoredQuarters extends JpaRepository<MonitoredQuarter, String> {

	Optional<MonitoredQuarter> findByPartnershipAndQuarterCode(String partnership, String quarter);

	/** The latest quarter first. */
	List<MonitoredQuarter> findByPartnershipOrderByQuarterCodeDesc(String partnership);

	/** Those of some partnerships that do not stand at a state, the latest first. */
	List<MonitoredQuarter> findByPartnershipInAndStateNotOrderByQuarterCodeDesc(Collection<String> partnerships,
			QuarterState state);

	default Optional<MonitoredQuarter> find(String partnership, Quarter quarter) {
		return findByPartnershipAndQuarterCode(partnership, quarter.toString());
	}

	default MonitoredQuarter withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("quarter"));
	}

}
