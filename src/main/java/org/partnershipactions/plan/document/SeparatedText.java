package org.partnershipactions.plan.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.partnershipactions.plan.document.Columns.Column;

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
	static Optional<SeparatedText> of(String text) {
		List<String> top = text.lines().filter((line) -> !line.isBlank()).limit(HEADER_WITHIN).toList();
		for (char separator : SEPARATORS) {
			for (String line : top) {
				Columns columns = Columns.of(new Line(1, List.of(line.split(String.valueOf(separator), -1))));
				boolean table = (separator == '\t') ? isTable(columns, line, top) : columns.isHeader();
				if (table) {
					return Optional.of(new SeparatedText(text, separator));
				}
			}
		}
		return Optional.empty();
	}

	/** Tabs separate the tables of documents too; those have prose above them. */
	private static boolean isTable(Columns columns, String line, List<String> top) {
		return columns.isHeader() && columns.headings().containsKey(Column.REF) && line.equals(top.get(0));
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
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(this.separator).setIgnoreEmptyLines(false).get();
		int row = 0;
		try (CSVParser parser = CSVParser.parse(new StringReader(this.text), format)) {
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
