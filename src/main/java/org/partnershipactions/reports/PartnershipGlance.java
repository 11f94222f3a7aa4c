package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureFigures;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.reviews.quarter.QuarterState;
import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * What those who see the whole partnership look at beside the plan: its measures and the
 * quarter.
 */
@Service
@Transactional(readOnly = true)
public class PartnershipGlance {

	private final MeasureFigures measures;

	private final QuarterReading quarters;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	PartnershipGlance(MeasureFigures measures, QuarterReading quarters, CurrentPerson person, PartnershipClock clock) {
		this.measures = measures;
		this.quarters = quarters;
		this.person = person;
		this.clock = clock;
	}

	/** The measures of the plan that runs, as they stand today. */
	@AllowedTo(OVERSEERS)
	public MeasureGlance measures() {
		LocalDate today = this.clock.today();
		return new MeasureGlance(this.measures.told(this.person.partnership(), Quarter.of(today)));
	}

	/**
	 * The quarter that waits for the reader, else the oldest that is not signed, else the
	 * latest; none where no quarter began.
	 */
	@AllowedTo(OVERSEERS)
	public Optional<QuarterGlance> quarter() {
		List<QuarterView> all = this.quarters.all(this.person.partnership());
		return all.stream()
			.filter((quarter) -> waits(quarter.state()))
			.findFirst()
			.or(() -> all.stream()
				.filter((quarter) -> quarter.state() != QuarterState.SIGNED)
				.reduce((later, earlier) -> earlier))
			.or(() -> all.stream().findFirst())
			.map((quarter) -> new QuarterGlance(quarter, waits(quarter.state())));
	}

	private boolean waits(QuarterState state) {
		return (state == QuarterState.COMPILING && this.person.is(Role.MANAGER))
				|| (state == QuarterState.SIGNING && this.person.is(Role.BOARD));
	}

	/**
	 * How far a quarter came.
	 *
	 * @param waits whether it waits for the reader to compile or to sign it
	 */
	public record QuarterGlance(QuarterView quarter, boolean waits) {

		/** Where its page is. */
		public String path() {
			return "/quarters/%s/%d".formatted(this.quarter.quarter().year(), this.quarter.quarter().number());
		}

	}

	/**
	 * The success measures against their targets.
	 *
	 * @param all every measure, in the order of the register
	 */
	public record MeasureGlance(List<MeasureAt> all) {

		private static final int SHOWN = 7;

		/** Those that do not meet their target. */
		public List<MeasureAt> missed() {
			return those((measure) -> Boolean.FALSE.equals(measure.onTarget()));
		}

		/** Those that meet their target. */
		public List<MeasureAt> met() {
			return those((measure) -> Boolean.TRUE.equals(measure.onTarget()));
		}

		/** Those of which nobody can say yet. */
		public List<MeasureAt> open() {
			return those((measure) -> measure.onTarget() == null);
		}

		/**
		 * As many as a screen has room for: missed ones first, then met, then open ones.
		 */
		public List<MeasureAt> first() {
			return Stream.of(missed(), met(), open()).flatMap(List::stream).limit(SHOWN).toList();
		}

		private List<MeasureAt> those(Predicate<MeasureAt> which) {
			return this.all.stream().filter(which).toList();
		}

	}

}
