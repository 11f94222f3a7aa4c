package org.partnershipactions.reviews.quarter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.Diagram;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.COUNTY_READERS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads how the quarters of a partnership stand. */
@Service
@Transactional(readOnly = true)
public class QuarterReading {

	private final MonitoredQuarters quarters;

	private final QuarterProcess process;

	QuarterReading(MonitoredQuarters quarters, QuarterProcess process) {
		this.quarters = quarters;
		this.process = process;
	}

	/** Every quarter that began, the latest first. */
	@AllowedTo(SIGNED_IN)
	public List<QuarterView> all(String partnership) {
		return this.quarters.findByPartnershipOrderByQuarterCodeDesc(partnership)
			.stream()
			.map(MonitoredQuarter::view)
			.toList();
	}

	/** Every quarter of some partnerships that is not signed yet, the latest first. */
	@AllowedTo(COUNTY_READERS)
	public Map<String, List<QuarterView>> open(Collection<String> partnerships) {
		return this.quarters.findByPartnershipInAndStateNotOrderByQuarterCodeDesc(partnerships, QuarterState.SIGNED)
			.stream()
			.collect(Collectors.groupingBy(MonitoredQuarter::partnership,
					Collectors.mapping(MonitoredQuarter::view, Collectors.toList())));
	}

	/** The quarter, where it began. */
	@AllowedTo(SIGNED_IN)
	public Optional<QuarterView> find(String partnership, Quarter quarter) {
		return this.quarters.find(partnership, quarter).map(MonitoredQuarter::view);
	}

	/** How far the process of a quarter came. */
	@AllowedTo(SIGNED_IN)
	public Diagram diagram(QuarterView quarter) {
		return this.process.diagram(quarter.key());
	}

}
