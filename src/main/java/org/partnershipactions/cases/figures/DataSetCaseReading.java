package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * Cases of a period without anything by which a person could be known, each once. What is
 * published of them, and which counts are too small, the data set decides.
 */
@Service
@Transactional(readOnly = true)
public class DataSetCaseReading {

	private final CountedCaseRows rows;

	DataSetCaseReading(CountedCaseRows rows) {
		this.rows = rows;
	}

	/** Cases that were opened between two days, both included; not those taken back. */
	@AllowedTo(OVERSEERS)
	public List<CountedCase> opened(String partnership, LocalDate from, LocalDate to) {
		return once(this.rows.opened(partnership, from, to));
	}

	/** Cases whose closure was approved between two days, both included. */
	@AllowedTo(OVERSEERS)
	public List<CountedCase> closed(String partnership, LocalDate from, LocalDate to) {
		return once(this.rows.closed(partnership, from, to));
	}

	private static List<CountedCase> once(List<CountedCaseRows.Row> rows) {
		Map<String, List<CountedCase>> byCase = rows.stream()
			.collect(Collectors.groupingBy(CountedCaseRows.Row::key,
					Collectors.mapping(CountedCaseRows.Row::counted, Collectors.toList())));
		return byCase.values().stream().map(DataSetCaseReading::one).toList();
	}

	private static CountedCase one(List<CountedCase> rows) {
		CaseCategory known = CaseCategory.leading(rows.stream().map(CountedCase::category).toList());
		return rows.stream().filter((row) -> row.category() == known).findFirst().orElseThrow();
	}

}
