package org.partnershipactions.reviews.quarter.web;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Finds quarters by their address and lays their returns beside them. */
@Component
class QuarterPages {

	private final QuarterReading quarters;

	private final ReturnReading returns;

	private final CurrentPerson person;

	QuarterPages(QuarterReading quarters, ReturnReading returns, CurrentPerson person) {
		this.quarters = quarters;
		this.returns = returns;
		this.person = person;
	}

	/** Every quarter of the reader's partnership, the latest first. */
	List<QuarterLine> all() {
		return this.quarters.all(this.person.partnership()).stream().map(this::line).toList();
	}

	/** The quarter at an address; {@link NotFound} where it has not begun. */
	QuarterLine at(String plan, String number) {
		return this.quarters.find(this.person.partnership(), ofAddress(plan, number))
			.map(this::line)
			.orElseThrow(() -> new NotFound("quarter"));
	}

	/** Reads {@code 2026-27} and {@code 2} or {@code Q2}; {@link NotFound} otherwise. */
	static Quarter ofAddress(String plan, String number) {
		try {
			return new Quarter(PlanYear.parse(plan), Integer.parseInt(number.replaceFirst("^[Qq]", "")));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("quarter");
		}
	}

	private QuarterLine line(QuarterView quarter) {
		String partnership = this.person.partnership();
		return new QuarterLine(quarter,
				this.returns.of(partnership, quarter.quarter()).stream().filter(ReturnView::counts).toList(),
				this.returns.byAgency(partnership, quarter.quarter()));
	}

}
