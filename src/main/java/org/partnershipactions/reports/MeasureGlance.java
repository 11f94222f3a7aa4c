package org.partnershipactions.reports;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.partnershipactions.measures.MeasureAt;

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

	/** As many as a screen has room for: missed ones first, then met, then open ones. */
	public List<MeasureAt> first() {
		return Stream.of(missed(), met(), open()).flatMap(List::stream).limit(SHOWN).toList();
	}

	private List<MeasureAt> those(Predicate<MeasureAt> which) {
		return this.all.stream().filter(which).toList();
	}

}
