package org.partnershipactions.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

/**
 * The clock of the application, on London time. It can be moved, for training and
 * demonstrations; whoever keeps a clock of their own (the engine) follows it.
 */
public final class PartnershipClock extends Clock {

	/** The zone in which deadlines are meant. */
	public static final ZoneId LONDON = ZoneId.of("Europe/London");

	private final List<Consumer<Duration>> followers;

	private volatile Duration offset = Duration.ZERO;

	/**
	 * A clock on the machine's time; the followers hear how far it stands from it, now
	 * and after each move.
	 */
	public PartnershipClock(List<Consumer<Duration>> followers) {
		this.followers = List.copyOf(followers);
		reset();
	}

	/** The last second of a day in London, as the engine takes it. */
	public static Date endOf(LocalDate day) {
		return Date.from(endInstant(day));
	}

	/**
	 * The first second after a day in London: the moment at which something due on that
	 * day is late.
	 */
	public static Date after(LocalDate day) {
		return Date.from(endInstant(day).plusSeconds(1));
	}

	/** The day in London on which a moment falls. */
	public static LocalDate dayOf(Instant instant) {
		return instant.atZone(LONDON).toLocalDate();
	}

	/** Makes the clock stand at a moment and run on from there. */
	public void moveTo(Instant now) {
		shift(Duration.between(Instant.now(), now));
	}

	/** How far the clock stands from the machine's. */
	public Duration offset() {
		return this.offset;
	}

	/** Sets the distance to the machine's time. */
	public void shift(Duration distance) {
		this.offset = distance;
		this.followers.forEach((follower) -> follower.accept(this.offset));
	}

	/** Back to the time of the machine. */
	public void reset() {
		shift(Duration.ZERO);
	}

	/** Today in London. */
	public LocalDate today() {
		return LocalDate.now(this);
	}

	@Override
	public ZoneId getZone() {
		return LONDON;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.offset(Clock.system(zone), this.offset);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.offset);
	}

	private static Instant endInstant(LocalDate day) {
		return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusSeconds(1);
	}

}
