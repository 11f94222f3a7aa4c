package org.partnershipactions.reviews.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads which progress returns were asked for, given and missed. */
@Service
@Transactional(readOnly = true)
public class ReturnReading {

	private final ProgressReturns returns;

	ReturnReading(ProgressReturns returns) {
		this.returns = returns;
	}

	/** Every return of a quarter, in the order of the actions' references. */
	@AllowedTo(SIGNED_IN)
	public List<ReturnView> of(String partnership, Quarter quarter) {
		return this.returns.of(partnership, quarter).stream().map(ProgressReturn::view).toList();
	}

	/**
	 * The returns of a quarter by the agency that owes them, in the order of the codes;
	 * those of withdrawn actions are left out.
	 */
	@AllowedTo(SIGNED_IN)
	public List<AgencyReturns> byAgency(String partnership, Quarter quarter) {
		Map<String, List<ReturnView>> byAgency = of(partnership, quarter).stream()
			.filter(ReturnView::counts)
			.collect(Collectors.groupingBy(ReturnView::agency, TreeMap::new, Collectors.toList()));
		return byAgency.entrySet().stream().map((one) -> new AgencyReturns(one.getKey(), one.getValue())).toList();
	}

}
