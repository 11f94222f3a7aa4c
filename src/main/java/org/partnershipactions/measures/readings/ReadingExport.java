package org.partnershipactions.measures.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureAccess;
import org.partnershipactions.measures.Reading;
import org.partnershipactions.measures.Reading.Statement;
import org.partnershipactions.measures.Readings;
import org.partnershipactions.plan.document.TableFile;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Writes the readings of a plan year as a file that the upload reads back and finds
 * unchanged.
 */
@Service
@Transactional(readOnly = true)
public class ReadingExport {

	private static final List<String> HEADINGS = List.of("measure", "date", "value", "source", "note");

	private final Readings readings;

	private final MeasureAccess access;

	ReadingExport(Readings readings, MeasureAccess access) {
		this.readings = readings;
		this.access = access;
	}

	/** The readings as CSV in UTF-8; of one measure, or with null of all. */
	@AllowedTo(SIGNED_IN)
	public byte[] csv(PlanYear year, String measure) {
		return TableFile.csv(lines(year, measure));
	}

	/** The readings as a workbook; of one measure, or with null of all. */
	@AllowedTo(SIGNED_IN)
	public byte[] xlsx(PlanYear year, String measure) {
		return TableFile.xlsx("Readings", lines(year, measure));
	}

	private List<List<String>> lines(PlanYear year, String measure) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(HEADINGS);
		this.readings
			.findByPartnershipAndReadOnBetweenOrderByCodeAscReadOnAsc(this.access.partnership(), year.firstDay(),
					year.lastDay())
			.stream()
			.filter((reading) -> measure == null || reading.code().equals(measure))
			.map(ReadingExport::line)
			.forEach(lines::add);
		return lines;
	}

	private static List<String> line(Reading reading) {
		Statement said = reading.statement();
		String value = (said.amount() != null) ? said.amount().stripTrailingZeros().toPlainString() : said.words();
		return Stream.of(reading.code(), reading.readOn().toString(), value, said.source(), said.note())
			.map((cell) -> Objects.requireNonNullElse(cell, ""))
			.toList();
	}

}
