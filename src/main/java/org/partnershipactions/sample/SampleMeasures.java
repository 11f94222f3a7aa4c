package org.partnershipactions.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.TypedNumber;
import org.partnershipactions.measures.choosing.MeasureChoosing;
import org.partnershipactions.measures.choosing.TemplateChoice;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What the sample partnership measures: the whole set of templates that its plan brought,
 * each with the agency, the action or the task group that the plan names for it.
 */
@Component
public class SampleMeasures {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setNullString("")
		.get();

	private final MeasureChoosing choosing;

	SampleMeasures(MeasureChoosing choosing) {
		this.choosing = choosing;
	}

	/** Chooses them for a plan year whose plan is adopted, as its manager. */
	public void choose(PlanYear year) {
		List<TemplateChoice> choices = choices();
		SampleRequest.run("manager", () -> this.choosing.choose(year, choices));
	}

	/** What it chooses. */
	public static List<TemplateChoice> choices() {
		try (Reader reader = new InputStreamReader(new ClassPathResource("db/sample/measures.csv").getInputStream(),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords().stream().map(SampleMeasures::choice).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The measures of the sample cannot be read", ex);
		}
	}

	private static TemplateChoice choice(CSVRecord row) {
		String before = row.get("last_year");
		return new TemplateChoice(row.get("template"), row.get("title"), row.get("owner"), row.get("of"),
				(before != null) ? TypedNumber.known(before) : null);
	}

}
