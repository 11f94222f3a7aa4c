package org.partnershipactions.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.partnershipactions.cases.CaseCategory;

import org.springframework.core.io.ClassPathResource;

/**
 * What is reported in the district, how often in a year, and what mostly becomes of it.
 */
final class SampleReportTable {

	private static final List<Row> ROWS = read();

	private SampleReportTable() {
	}

	/** Any row, the commoner the likelier. */
	static Row any(Chance chance) {
		int left = chance.upTo(ROWS.stream().mapToInt(Row::aYear).sum() - 1);
		for (Row row : ROWS) {
			left -= row.aYear();
			if (left < 0) {
				return row;
			}
		}
		throw new IllegalStateException("The table of reports is empty");
	}

	/** The first row of the category that a title begins with. */
	static Row titled(String title) {
		return ROWS.stream().filter((row) -> title.startsWith(row.category().words())).findFirst().orElseThrow();
	}

	private static List<Row> read() {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		ClassPathResource file = new ClassPathResource("db/sample/reports.csv");
		try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			return format.parse(reader).getRecords().stream().map(Row::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample table reports.csv cannot be read", ex);
		}
	}

	/**
	 * One sort of report.
	 *
	 * @param aYear how many come in in a year
	 * @param opens how many in a hundred open a case at once
	 * @param refers how many in a hundred are referred
	 * @param agency code of the agency that owns such matters
	 * @param words how it is reported
	 */
	record Row(CaseCategory category, int aYear, int opens, int refers, String agency, String words) {

		private static Row of(CSVRecord row) {
			ToIntFunction<String> number = (column) -> Integer.parseInt(row.get(column));
			return new Row(CaseCategory.valueOf(row.get("category")), number.applyAsInt("a_year"),
					number.applyAsInt("opens"), number.applyAsInt("refers"), row.get("agency"), row.get("words"));
		}

	}

}
