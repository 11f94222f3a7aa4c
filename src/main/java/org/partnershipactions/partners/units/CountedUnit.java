package org.partnershipactions.partners.units;

import java.util.List;
import java.util.stream.Stream;

/**
 * A unit in which something is counted. Two numbers belong together only where their
 * units are the same one.
 *
 * @param code what is kept and shown, such as {@code packages}; never renamed
 * @param addsUp whether later numbers of a year include the earlier ones
 */
public record CountedUnit(String code, boolean addsUp) {

	/** Code of the unit of shares. */
	public static final String PER_CENT = "%";

	/** Code of what is told and not counted. */
	public static final String IN_WORDS = "in words";

	private static final List<CountedUnit> STANDARD = Stream
		.concat(Stream
			.of("cases", "crimes", "events", "hours", "leaflets", "packages", "patrols", "people", "referrals",
					"reports", "sessions", "visits")
			.map((code) -> new CountedUnit(code, true)),
				Stream.of(PER_CENT, IN_WORDS).map((code) -> new CountedUnit(code, false)))
		.toList();

	/** Those that every partnership has. */
	static List<CountedUnit> standard() {
		return STANDARD;
	}

	/** Whether an action can count in it. */
	public boolean ofOutputs() {
		return this.addsUp;
	}

}
