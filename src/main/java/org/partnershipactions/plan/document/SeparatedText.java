package org.partnershipactions.plan.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text whose cells are separated by commas, tabs or semicolons and may be quoted. */
final class SeparatedText {

	private static final int HEADER_WITHIN = 30;

	private static final char[] SEPARATORS = { ',', '\t', ';' };

	private final String text;

	private final char separator;

	private SeparatedText(String text, char separator) {
		this.text = text;
		this.separator = separator;
	}

	/** The text as such a table, if a row of headings is near its top. */
	static Optional<SeparatedText> of(String text, TableReader table) {
		List<String> top = text.lines().filter((line) -> !line.isBlank()).limit(HEADER_WITHIN).toList();
		for (char separator : SEPARATORS) {
			for (String line : top) {
				Columns columns = table.columns(new Line(1, List.of(line.split(String.valueOf(separator), -1))));
				boolean begins = (separator == '\t') ? isTable(columns, line, top) : columns.isHeader();
				if (begins) {
					return Optional.of(new SeparatedText(text, separator));
				}
			}
		}
		return Stream.of(new SeparatedText(text, ','), new SeparatedText(text, ';'))
			.filter((quoted) -> quoted.top().stream().map(table::columns).anyMatch(Columns::isHeader))
			.findFirst();
	}

	/** The text by each separator that it may have. */
	static List<SeparatedText> each(String text) {
		return Stream.of(',', '\t', ';').map((separator) -> new SeparatedText(text, separator)).toList();
	}

	/** Its first rows; none where its quotation marks do not match. */
	List<Line> top() {
		List<Line> top = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(new StringReader(this.text), format())) {
			for (CSVRecord cells : parser) {
				top.add(new Line((int) cells.getRecordNumber(), unguarded(cells)));
				if (top.size() == HEADER_WITHIN) {
					break;
				}
			}
			return top;
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			return List.of();
		}
	}

	private CSVFormat format() {
		return CSVFormat.DEFAULT.builder().setDelimiter(this.separator).setIgnoreEmptyLines(false).get();
	}

	/** Tabs separate the tables of documents too; those have prose above them. */
	private static boolean isTable(Columns columns, String line, List<String> top) {
		return columns.isHeader() && columns.headings().containsKey(PlanColumn.REF) && line.equals(top.get(0));
	}

	/** The text by the separator that its first line holds most often. */
	static SeparatedText byFirstLine(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char commonest = SEPARATORS[0];
		for (char separator : SEPARATORS) {
			commonest = (occurrences(first, separator) > occurrences(first, commonest)) ? separator : commonest;
		}
		return new SeparatedText(text, commonest);
	}

	private static long occurrences(String line, char separator) {
		return line.chars().filter((character) -> character == separator).count();
	}

	/** Hands over its rows, numbered as a spreadsheet numbers them. */
	void readInto(Consumer<Line> table) {
		int row = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(this.text), format())) {
			for (CSVRecord cells : parser) {
				row = (int) cells.getRecordNumber();
				table.accept(new Line(row, unguarded(cells)));
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new UnreadableFile(new Finding(row + 1, "file", "",
					"The quotation marks of this row do not match, so its cells cannot be told apart. Close each quotation mark, and write one inside a cell twice."));
		}
	}

	private static List<String> unguarded(CSVRecord cells) {
		List<String> texts = new ArrayList<>(cells.size());
		for (String cell : cells) {
			texts.add(FormulaGuard.removed(cell));
		}
		return texts;
	}

}
