package org.partnershipactions.reviews.quarter;

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

	default Optional<MonitoredQuarter> find(String partnership, Quarter quarter) {
		return findByPartnershipAndQuarterCode(partnership, quarter.toString());
	}

	default MonitoredQuarter withKey(String key) {
		return findById(key).orElseThrow(() -> new NotFound("quarter"));
	}

}
