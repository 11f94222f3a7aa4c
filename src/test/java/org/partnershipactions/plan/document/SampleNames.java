package org.partnershipactions.plan.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The sample's agencies, as the directory would give them. */
final class SampleNames {

	static final Path FILES = Path.of("db/sample");

	private SampleNames() {
	}

	static AgencyNames names() throws IOException {
		Map<String, String> codes = new HashMap<>();
		for (CSVRecord agency : agencies()) {
			codes.put(agency.get("name").toLowerCase(Locale.UK), agency.get("code"));
			for (String alias : agency.get("aliases").split(";")) {
				if (!alias.isBlank()) {
					codes.put(alias.toLowerCase(Locale.UK), agency.get("code"));
				}
			}
		}
		return AgencyNames.of(codes);
	}

	static Map<String, String> namesByCode() throws IOException {
		Map<String, String> names = new HashMap<>();
		agencies().forEach((agency) -> names.put(agency.get("code"), agency.get("name")));
		return names;
	}

	static Iterable<CSVRecord> agencies() throws IOException {
		return records("agencies.csv");
	}

	static Iterable<CSVRecord> records(String file) throws IOException {
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser parser = CSVParser.parse(Files.readString(FILES.resolve(file), StandardCharsets.UTF_8),
				format)) {
			return parser.getRecords();
		}
	}

	static byte[] file(String name) throws IOException {
		return Files.readAllBytes(FILES.resolve(name));
	}

}
