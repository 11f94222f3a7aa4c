package org.partnershipactions.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.rules.RuleTableShape.RowChoice;
import org.partnershipactions.rules.RuleTableShape.RuleBound;

/**
 * Says what is wrong with the rows of a rule table. Numbers are cut where a cell begins
 * or ends, so that between two cuts nothing differs: what the table answers is then asked
 * once for each combination of pieces, and no case is left out.
 */
final class RuleTableCheck {

	/** More rows than this nobody reads. */
	static final int MOST_ROWS = 40;

	static final int LONGEST_WORDS = 500;

	private static final int MOST_CASES = 20_000;

	/** Gaps that are told of at once. */
	private static final int MOST_GAPS = 5;

	private final RuleTableShape shape;

	private final List<RuleRow> rows;

	private final List<FieldError> errors = new ArrayList<>();

	private final List<Map<String, RuleCondition>> conditions = new ArrayList<>();

	private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

	private final List<Map<String, Piece>> gaps = new ArrayList<>();

	private final Set<List<Integer>> overlaps = new LinkedHashSet<>();

	private final Map<Integer, Set<Integer>> shadowedBy = new HashMap<>();

	private final Set<Integer> answering = new LinkedHashSet<>();

	private final Set<RuleBound> broken = new LinkedHashSet<>();

	private RuleTableCheck(RuleTableShape shape, List<RuleRow> rows) {
		this.shape = shape;
		this.rows = rows;
	}

	/** Everything that is wrong, each with table, row, column and what to do. */
	static List<FieldError> errors(RuleTableShape shape, List<RuleRow> rows) {
		return new RuleTableCheck(shape, rows).all();
	}

	private List<FieldError> all() {
		if (this.rows.isEmpty() || this.rows.size() > MOST_ROWS) {
			return List.of(new FieldError("rows", "%s has %s. Give it 1 to %d rows".formatted(this.shape.title(),
					this.rows.isEmpty() ? "no row" : this.rows.size() + " rows", MOST_ROWS)));
		}
		for (int line = 0; line < this.rows.size(); line++) {
			cells(line, this.rows.get(line));
		}
		if (this.errors.isEmpty() && cut()) {
			walk(new ArrayList<>(this.pieces.keySet()), new LinkedHashMap<>());
			tell();
		}
		return this.errors;
	}

	private void cells(int line, RuleRow row) {
		Map<String, RuleCondition> read = new HashMap<>();
		for (RuleColumn column : this.shape.columns()) {
			RuleCondition.read(column, row.cell(column.code()))
				.ifPresentOrElse((condition) -> read.put(column.code(), condition),
						() -> wrong(line, column.code(), column.label(),
								"“%s” cannot be read. Write %s, or leave it empty".formatted(row.cell(column.code()),
										column.hint())));
		}
		this.conditions.add(read);
		row.conditions()
			.keySet()
			.stream()
			.filter((code) -> this.shape.column(code).isEmpty())
			.forEach((code) -> wrong(line, code, code, "there is no such column. Take one of "
					+ this.shape.columns().stream().map(RuleColumn::code).collect(Collectors.joining(", "))));
		if (!this.shape.answers().contains(row.answer())) {
			wrong(line, "answer", this.shape.answerLabel(), "“%s” is no answer that it can give. Choose one of %s"
				.formatted((row.answer() != null) ? row.answer() : "", String.join(", ", this.shape.answers())));
		}
		if (row.words() == null || row.words().isBlank() || row.words().strip().length() > LONGEST_WORDS) {
			wrong(line, "words", "Rule in words",
					"say in at most %d characters what the row means".formatted(LONGEST_WORDS));
		}
	}

	private boolean cut() {
		long cases = 1;
		for (RuleColumn column : this.shape.columns()) {
			this.pieces.put(column.code(), Piece.of(column,
					this.conditions.stream().map((row) -> row.get(column.code())).toList(), bounds(column)));
			cases *= this.pieces.get(column.code()).size();
		}
		if (cases > MOST_CASES) {
			this.errors.add(new FieldError("rows",
					this.shape.title() + " names too many different numbers to be checked. Use fewer ranges"));
		}
		return cases <= MOST_CASES;
	}

	private List<Integer> bounds(RuleColumn column) {
		return this.shape.bounds()
			.stream()
			.filter((bound) -> bound.column().equals(column.code()))
			.map(RuleBound::from)
			.toList();
	}

	private void walk(List<String> columns, Map<String, Piece> chosen) {
		if (chosen.size() == columns.size()) {
			look(chosen);
			return;
		}
		String column = columns.get(chosen.size());
		for (Piece piece : this.pieces.get(column)) {
			chosen.put(column, piece);
			walk(columns, chosen);
			chosen.remove(column);
		}
	}

	private void look(Map<String, Piece> facts) {
		List<Integer> fitting = fitting(facts);
		if (fitting.isEmpty()) {
			this.gaps.add(new LinkedHashMap<>(facts));
			return;
		}
		int first = fitting.get(0);
		this.answering.add(first);
		fitting.forEach((row) -> this.shadowedBy.computeIfAbsent(row, (unknown) -> new LinkedHashSet<>()).add(first));
		if (fitting.size() > 1) {
			this.overlaps.add(fitting.subList(0, 2));
		}
		for (RuleBound bound : this.shape.bounds()) {
			if (facts.get(bound.column()).fact() instanceof Integer number && number >= bound.from()
					&& !this.rows.get(first).answer().equals(bound.answer())) {
				this.broken.add(bound);
			}
		}
	}

	private List<Integer> fitting(Map<String, Piece> facts) {
		List<Integer> fitting = new ArrayList<>();
		for (int line = 0; line < this.rows.size(); line++) {
			Map<String, RuleCondition> row = this.conditions.get(line);
			if (facts.entrySet().stream().allMatch((fact) -> row.get(fact.getKey()).holds(fact.getValue().fact()))) {
				fitting.add(line);
			}
		}
		return fitting;
	}

	private void tell() {
		gaps();
		if (this.shape.choice() == RowChoice.ONLY) {
			this.overlaps.forEach((pair) -> this.errors.add(new FieldError("rows[" + pair.get(1) + "]",
					"%s, rows %d and %d, %s: both fit the same facts. Narrow one of them".formatted(this.shape.title(),
							pair.get(0) + 1, pair.get(1) + 1, columns(pair.get(0), pair.get(1))))));
		}
		for (int line = 0; line < this.rows.size(); line++) {
			if (!this.answering.contains(line) && this.shape.choice() == RowChoice.FIRST) {
				unreachable(line);
			}
		}
		this.broken.forEach((bound) -> this.errors
			.add(new FieldError("rows", "%s, %s: from %d on it must answer %s (%s). Change the rows that say otherwise"
				.formatted(this.shape.title(), label(bound.column()), bound.from(), bound.answer(), bound.source()))));
	}

	private void unreachable(int line) {
		String before = this.shadowedBy.getOrDefault(line, Set.of())
			.stream()
			.sorted()
			.map((row) -> String.valueOf(row + 1))
			.collect(Collectors.joining(", "));
		this.errors.add(new FieldError("rows[" + line + "]",
				"%s, row %d, %s: it never answers, because row %s answers first. Move it up, narrow the other or take it out"
					.formatted(this.shape.title(), line + 1, columns(line, line), before)));
	}

	/** Each gap as wide as it is, so that one hole is told of once. */
	private void gaps() {
		List<Map<String, Piece>> left = new ArrayList<>(this.gaps);
		int told = 0;
		while (!left.isEmpty() && told < MOST_GAPS) {
			Map<String, Piece> gap = widest(left.get(0));
			left.removeIf(
					(one) -> gap.entrySet().stream().allMatch((part) -> part.getValue().holds(one, part.getKey())));
			told++;
			String where = gap.isEmpty() ? "whatever is asked"
					: gap.entrySet()
						.stream()
						.map((part) -> label(part.getKey()) + " is " + part.getValue().words())
						.collect(Collectors.joining(" and "));
			this.errors
				.add(new FieldError("rows", "%s, after row %d: no row answers where %s. Add a row for it or widen one"
					.formatted(this.shape.title(), this.rows.size(), where)));
		}
	}

	private Map<String, Piece> widest(Map<String, Piece> gap) {
		Map<String, Piece> wide = new LinkedHashMap<>(gap);
		for (String column : gap.keySet()) {
			Map<String, Piece> without = new LinkedHashMap<>(wide);
			without.remove(column);
			if (onlyGaps(without)) {
				wide = without;
				continue;
			}
			for (Piece next : this.pieces.get(column)) {
				Map<String, Piece> wider = new LinkedHashMap<>(wide);
				Piece joined = wide.get(column).joined(next);
				wider.put(column, joined);
				if (joined != wide.get(column) && onlyGaps(wider)) {
					wide = wider;
				}
			}
		}
		return wide;
	}

	/** Whether all that lies in some ranges is gap: as many gaps as there are cases. */
	private boolean onlyGaps(Map<String, Piece> ranges) {
		long cases = 1;
		for (Map.Entry<String, List<Piece>> column : this.pieces.entrySet()) {
			Piece range = ranges.get(column.getKey());
			cases *= (range == null) ? column.getValue().size()
					: column.getValue().stream().filter(range::covers).count();
		}
		return cases == this.gaps.stream()
			.filter((
					gap) -> ranges.entrySet().stream().allMatch((range) -> range.getValue().holds(gap, range.getKey())))
			.count();
	}

	/** Labels of the columns that two rows look at. */
	private String columns(int one, int other) {
		String looked = this.shape.columns()
			.stream()
			.filter((column) -> List.of(one, other)
				.stream()
				.anyMatch((line) -> !this.conditions.get(line).get(column.code()).equals(RuleCondition.ANY)))
			.map(RuleColumn::label)
			.collect(Collectors.joining(", "));
		return looked.isEmpty() ? "every column" : looked;
	}

	private String label(String column) {
		return this.shape.column(column).map(RuleColumn::label).orElse(column);
	}

	private void wrong(int line, String field, String label, String problem) {
		this.errors.add(new FieldError("rows[%d].%s".formatted(line, field),
				"%s, row %d, %s: %s".formatted(this.shape.title(), line + 1, label, problem)));
	}

	/**
	 * Facts between which no row tells a difference.
	 *
	 * @param fact one of them: a number or a value
	 * @param last last number; null where they run on or are no numbers
	 * @param words as people read them
	 */
	private record Piece(Object fact, Integer last, String words) {

		static List<Piece> of(RuleColumn column, List<RuleCondition> cells, List<Integer> bounds) {
			return switch (column.kind()) {
				case NUMBER -> numbers(cells, bounds);
				case YES_NO -> List.of(new Piece("true", null, "yes"), new Piece("false", null, "no"));
				case CODE -> column.codes().stream().map((code) -> new Piece(code, null, code)).toList();
			};
		}

		private static List<Piece> numbers(List<RuleCondition> cells, List<Integer> bounds) {
			Set<Integer> cuts = new TreeSet<>(bounds);
			cuts.add(0);
			cells.stream().map(RuleCondition::from).filter(Objects::nonNull).forEach(cuts::add);
			cells.stream().map(RuleCondition::to).filter(Objects::nonNull).forEach((last) -> cuts.add(last + 1));
			List<Integer> begins = List.copyOf(cuts);
			List<Piece> pieces = new ArrayList<>();
			for (int each = 0; each < begins.size(); each++) {
				pieces.add(number(begins.get(each),
						(each + 1 < begins.size()) ? Integer.valueOf(begins.get(each + 1) - 1) : null));
			}
			return pieces;
		}

		private static Piece number(Integer first, Integer last) {
			boolean fromNothing = first == 0 && last != null && last > 0;
			return new Piece(first, last, new RuleCondition(fromNothing ? null : first, last, List.of()).words());
		}

		/** With the piece that begins where this one ends; itself where none does. */
		Piece joined(Piece next) {
			return (this.fact instanceof Integer first && this.last != null && next.fact().equals(this.last + 1))
					? number(first, next.last()) : this;
		}

		/** Whether another piece lies within this one. */
		boolean covers(Piece other) {
			if (this.fact instanceof Integer first && other.fact() instanceof Integer number) {
				return number >= first && (this.last == null || number <= this.last);
			}
			return this.fact.equals(other.fact());
		}

		/** Whether a case lies within this piece of a column. */
		boolean holds(Map<String, Piece> facts, String column) {
			return covers(facts.get(column));
		}

	}

}
