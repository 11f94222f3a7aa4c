package org.partnershipactions.intake.matching;

import java.util.List;

import org.partnershipactions.intake.AsbReport;

/**
 * Something that two reports may have in common: the place, the reporter, or the kind of
 * behaviour in a ward.
 *
 * @param columns condition on the columns of one index that goes on with the moment of
 * receipt
 * @param values what stands in these columns
 * @param few how many reports are enough
 */
public record Shared(String columns, List<String> values, int few) {

	/** This many of all the people of one report together. */
	static final int BY_PEOPLE = 12;

	private static final int FEW = 4;

	public static Shared place(String key) {
		return new Shared("place_key = ?", List.of(key), FEW);
	}

	public static Shared reporter(String key) {
		return new Shared("reporter_key = ?", List.of(key), BY_PEOPLE);
	}

	public static Shared kind(AsbReport report) {
		return new Shared("partnership = ? and ward = ? and main_category = ?",
				List.of(report.partnership(), report.place().ward(), report.mainCategory().name()), FEW);
	}

}
