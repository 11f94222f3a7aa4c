package org.partnershipactions.plan.web;

import java.util.Arrays;
import java.util.List;

import org.partnershipactions.plan.action.Stage;

/** The way of an action through its stages, with the present one marked. */
final class ActionSteps {

	private ActionSteps() {
	}

	static List<Mark> of(Stage present) {
		return Arrays.stream(Stage.values())
			.filter((stage) -> stage != Stage.DRAFT)
			.map((stage) -> new Mark(stage.words(), standing(stage, present)))
			.toList();
	}

	private static String standing(Stage stage, Stage present) {
		if (stage == present) {
			return "now";
		}
		return (stage.ordinal() < present.ordinal()) ? "done" : "later";
	}

	/**
	 * One stage.
	 *
	 * @param name the stage in words
	 * @param standing {@code done}, {@code now} or {@code later}
	 */
	record Mark(String name, String standing) {
	}

}
