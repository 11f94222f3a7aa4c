package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.security.NotFound;

/**
 * What a plan counted and cost by the end of a day.
 *
 * @param year such as {@code 2026-27}
 * @param day the day
 * @param priorities its priorities
 */
public record ValueForMoney(String year, LocalDate day, List<PriorityValue> priorities) {

	/** One priority; {@link NotFound} where the plan has none of that number. */
	public PriorityValue priority(int number) {
		return this.priorities.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("priority"));
	}

	/** Money by funding source, over all priorities. */
	public List<FundingValue> funding() {
		return FundingValue.of(this.priorities.stream().flatMap((one) -> one.known().stream()).toList());
	}

	/** Whether no action counts anything or says what it costs. */
	public boolean isEmpty() {
		return this.priorities.stream().allMatch((one) -> one.known().isEmpty());
	}

}
