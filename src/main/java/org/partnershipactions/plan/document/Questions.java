package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.plan.document.PlanQuestions.ReadHeading;
import org.partnershipactions.plan.document.PlanQuestions.RefusedRow;

/** Gathers what a file leaves to a person to say. */
final class Questions {

	private static final int FIRST_ROWS = 5;

	/** Headings stand within as many rows of a table. */
	private static final int TOP = 30;

	private static final int MOST = 200;

	private static final int FEWEST_CELLS = 3;

	private static final int SHARE = 60;

	private static final int WHOLE = 100;

	private final ReadingChoices choices;

	private final Set<String> unknown = new LinkedHashSet<>();

	private final List<RefusedRow> refused = new ArrayList<>();

	private List<ReadHeading> headings = List.of();

	private List<List<String>> firstRows = new ArrayList<>();

	private long recognised = -1;

	private boolean found;

	Questions(ReadingChoices choices) {
		this.choices = choices;
	}

	ReadingChoices choices() {
		return this.choices;
	}

	/** Takes the headings under which rows are read; the first of several are shown. */
	void header(Line header, Columns columns) {
		if (!this.found) {
			this.found = true;
			this.firstRows = new ArrayList<>();
			this.headings = columns.read(header);
		}
	}

	/** Takes a row below the headings. */
	void row(Line line) {
		if (this.found && this.firstRows.size() < FIRST_ROWS) {
			this.firstRows.add(cells(line));
		}
	}

	/** Looks at a table in which no row of headings was recognised. */
	void table(List<Line> lines) {
		List<Line> top = lines.stream().filter((line) -> line.filled() > 0).limit(TOP).toList();
		Optional<Line> likely = this.found ? Optional.empty() : likely(top);
		if (likely.isEmpty()) {
			return;
		}
		Columns columns = Columns.of(likely.get(), this.choices.columns());
		if (score(columns, likely.get()) > this.recognised) {
			this.recognised = score(columns, likely.get());
			this.headings = columns.read(likely.get());
			this.firstRows = new ArrayList<>(
					top.stream().skip(top.indexOf(likely.get()) + 1L).limit(FIRST_ROWS).map(this::cells).toList());
		}
	}

	/** The row with most known headings, or else the first that is nearly full. */
	private Optional<Line> likely(List<Line> top) {
		long most = top.stream().mapToLong(Line::filled).max().orElse(0);
		Line likely = null;
		int known = -1;
		for (Line line : top) {
			int places = Columns.of(line, this.choices.columns()).places().size();
			boolean full = line.filled() * WHOLE >= most * SHARE && line.filled() >= FEWEST_CELLS;
			if (full && places > known) {
				likely = line;
				known = places;
			}
		}
		return Optional.ofNullable(likely);
	}

	private static long score(Columns columns, Line header) {
		return (long) columns.places().size() * WHOLE + Math.min(header.filled(), WHOLE - 1);
	}

	private List<String> cells(Line line) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < this.headings.size(); i++) {
			cells.add(Findings.shortened(AgencyNames.tidy(line.cell(i))));
		}
		return List.copyOf(cells);
	}

	/** Takes names that no agency answers to. */
	void unknown(Collection<String> names) {
		names.stream().limit((long) MOST - this.unknown.size()).forEach(this.unknown::add);
	}

	void refused(RefusedRow row) {
		if (this.refused.size() < MOST) {
			this.refused.add(row);
		}
	}

	PlanQuestions asked() {
		return new PlanQuestions(this.headings, List.copyOf(this.firstRows), List.copyOf(this.unknown),
				List.copyOf(this.refused));
	}

}
