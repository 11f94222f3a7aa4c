package org.partnershipactions.reports.dataset;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.document.FormulaGuard;

import org.springframework.stereotype.Component;

/** Writes the data set and its dictionary as CSV. No cell opens as a formula. */
@Component
public class DataSetFiles {

	/** Says what each column holds: name, type, what it means, what it can be. */
	private static final List<List<String>> DICTIONARY = List.of(
			List.of("quarter", "text", "Quarter of the plan's year, April to March", "such as 2026-27-Q1"),
			List.of("counted", "text", "What is counted, each once",
					"reports: reports of anti-social behaviour received in the quarter; cases_opened: cases opened in"
							+ " it; cases_closed: cases whose closure was approved in it"),
			List.of("by", "text", "The property by which it is counted; there are no crossed counts",
					"total; class; category; ward; month; decision; outcome; risk_band"),
			List.of("value", "text", "Which class, category and so on; Not known where nobody said",
					"class: Personal, Nuisance, Environmental; month: such as 2026-04; the words of the product"
							+ " otherwise. A value that never occurred has no line; Any stands for values of which"
							+ " not even the names can be told"),
			List.of("number", "whole number or word", "How many",
					"suppressed: below 5, or a number by which one below 5 could be worked out. A case or report of"
							+ " several categories is counted in the gravest"));

	private static final char MARK = '\uFEFF';

	/** The numbers of a quarter, one a line. */
	public byte[] data(Quarter quarter, List<DataCell> cells) {
		return write(List.of("quarter", "counted", "by", "value", "number"),
				cells.stream()
					.map((cell) -> List.of(quarter.toString(), cell.counted(), cell.by(), cell.value(), cell.shown()))
					.toList());
	}

	/** What each column means. */
	public byte[] dictionary() {
		return write(List.of("column", "type", "meaning", "values"), DICTIONARY);
	}

	/** The lines of the dictionary. */
	public List<List<String>> columns() {
		return DICTIONARY;
	}

	private static byte[] write(List<String> headings, List<List<String>> lines) {
		StringWriter text = new StringWriter().append(MARK);
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
			csv.printRecord(headings);
			for (List<String> line : lines) {
				csv.printRecord(line.stream().map(FormulaGuard::added).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
