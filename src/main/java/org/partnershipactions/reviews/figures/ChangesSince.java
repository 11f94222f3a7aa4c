package org.partnershipactions.reviews.figures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.partnershipactions.reviews.figures.FigureCells.FigureCell;

/**
 * What became different in a quarter after it was signed: figure by figure, row by row.
 * What the manager compiled is part of the signature and is not compared.
 */
public final class ChangesSince {

	private ChangesSince() {
	}

	/** Every figure of live data that is not as it was signed, in the order of tables. */
	public static List<QuarterChange> between(QuarterFigures signed, QuarterFigures live) {
		Map<FigureCell, String> before = FigureCells.of(signed);
		Map<FigureCell, String> after = FigureCells.of(live);
		Set<FigureCell> all = new LinkedHashSet<>(before.keySet());
		all.addAll(after.keySet());
		return all.stream().flatMap((cell) -> change(cell, before.get(cell), after.get(cell))).toList();
	}

	private static Stream<QuarterChange> change(FigureCell cell, String was, String now) {
		if (Objects.equals(was, now)) {
			return Stream.empty();
		}
		return Stream.of(new QuarterChange(cell.part(), cell.row(), cell.figure(),
				Objects.requireNonNullElse(was, FigureCells.NONE), Objects.requireNonNullElse(now, FigureCells.NONE)));
	}

}
