package org.partnershipactions.reports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.overdue.Level;
import org.partnershipactions.overdue.OverdueBoard;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.security.ForOverseers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the open reviews of late work, for those who see the whole partnership. */
@Service
@Transactional(readOnly = true)
public class LateReport {

	private final OverdueBoard board;

	LateReport(OverdueBoard board) {
		this.board = board;
	}

	/** Everything late that is under review, by who owes it and by level. */
	@ForOverseers
	public Late late() {
		List<OverdueRow> rows = this.board.rows();
		return new Late(rows.size(), byAgency(rows), byLevel(rows));
	}

	private static List<Figure> byAgency(List<OverdueRow> rows) {
		Map<String, Figure> counts = new LinkedHashMap<>();
		rows.forEach((row) -> counts.merge(row.agency(), new Figure(row.agency(), row.teamName(), 1),
				(before, one) -> new Figure(before.code(), before.name(), before.count() + 1)));
		return counts.values()
			.stream()
			.sorted(Comparator.comparingInt(Figure::count).reversed().thenComparing(Figure::name))
			.toList();
	}

	private static List<Figure> byLevel(List<OverdueRow> rows) {
		return Arrays.stream(Level.values())
			.map((level) -> new Figure(level.name(), level.words(),
					(int) rows.stream().filter((row) -> row.review().level() == level).count()))
			.toList();
	}

	/**
	 * What is late.
	 *
	 * @param total number of open reviews
	 * @param byAgency who owes it, most first
	 * @param byLevel on which rung of the ladder it stands
	 */
	public record Late(int total, List<Figure> byAgency, List<Figure> byLevel) {
	}

}
