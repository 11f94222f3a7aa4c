package org.partnershipactions.reports;

import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.returns.AgencyReturns;
import org.partnershipactions.reviews.returns.ReturnReading;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Says whether an agency returns progress on time: everybody may know. */
@Service
@Transactional(readOnly = true)
public class ReturnsReport {

	private static final int QUARTERS = 4;

	private final ReturnReading returns;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	ReturnsReport(ReturnReading returns, CurrentPerson person, PartnershipClock clock) {
		this.returns = returns;
		this.person = person;
		this.clock = clock;
	}

	/** The last four quarters in which the agency was asked for returns, latest first. */
	@AllowedTo(SIGNED_IN)
	public List<QuarterReturns> of(String agency) {
		return Stream.iterate(Quarter.of(this.clock.today()), Quarter::previous)
			.limit(QUARTERS)
			.flatMap((quarter) -> this.returns.byAgency(this.person.partnership(), quarter)
				.stream()
				.filter((one) -> one.agency().equals(agency))
				.map((one) -> new QuarterReturns(quarter, one)))
			.toList();
	}

	/**
	 * The progress returns of an agency for one quarter.
	 *
	 * @param quarter the quarter
	 * @param returns what it was asked for and what it gave
	 */
	public record QuarterReturns(Quarter quarter, AgencyReturns returns) {

		/**
		 * Given in time of those whose time is over, in whole per cent, rounded down;
		 * null while all may still be given.
		 */
		public Integer onTime() {
			int over = this.returns.asked().size() - this.returns.open().size();
			return (over == 0) ? null : 100 * this.returns.given().size() / over;
		}

	}

}
