package org.partnershipactions.partners;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/** A table of the sample, read from the class path. */
final class SampleFile {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private SampleFile() {
	}

	static List<CSVRecord> rows(String file) {
		try (Reader reader = new InputStreamReader(new ClassPathResource("db/sample/" + file).getInputStream(),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample table " + file + " cannot be read", ex);
		}
	}

	/** Values of a cell that lists several. */
	static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).map(String::strip).filter((value) -> !value.isEmpty()).toList();
	}

}
