package org.partnershipactions.measures.choosing;

import java.math.BigDecimal;

import org.partnershipactions.measures.Direction;

/**
 * Answers of the form "DescribeMeasure".
 *
 * @param title what is measured, at most 200 characters
 * @param unit code of what its values count
 * @param direction which way it should go
 * @param target what is to be reached in the year; null where a local figure says it or
 * its direction needs none
 * @param ofPeople whether it counts people, cases or what happened to them
 * @param owner code of the agency that answers for it
 * @param feed where its values come from: {@code READINGS}, {@code ACTION}, or the code
 * of what counts it by itself
 * @param group code of the task group whose work is counted, or null
 * @param action reference of the action that feeds it in the plan of the year, or null
 */
public record DescribeMeasure(String title, String unit, Direction direction, BigDecimal target, Boolean ofPeople,
		String owner, String feed, String group, String action) {

	/** The agency gives readings. */
	public static final String READINGS = "READINGS";

	/** An action of the plan feeds it. */
	public static final String ACTION = "ACTION";

}
