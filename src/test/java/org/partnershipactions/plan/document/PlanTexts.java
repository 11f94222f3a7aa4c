package org.partnershipactions.plan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;

/** Small plans to read, and how they are read. */
final class PlanTexts {

	static final PlanYear YEAR = new PlanYear(2026);

	static final AgencyNames NAMES = AgencyNames
		.of(Map.of("police", "police", "kent police", "police", "csu", "csu", "moat", "moat", "moat housing", "moat",
				"kcc", "kcc", "kcc wardens", "kcc-wardens", "early help", "early-help", "csp", "csp"));

	static final String HEADER = "ref,title,lead,partners,by when,funding\n";

	private PlanTexts() {
	}

	static PlanTable read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	static PlanTable read(byte[] bytes) {
		return new PlanReader().read(PlanFile.of("plan", bytes), YEAR, NAMES);
	}

	/** The only row of a plan whose one row has these cells. */
	static PlanRow row(String cells) {
		PlanTable table = read(HEADER + cells);
		if (table.rows().size() != 1) {
			throw new AssertionError(table.errors());
		}
		return table.rows().get(0);
	}

	static List<Finding> errors(String rows) {
		return read(HEADER + rows).errors();
	}

	static List<Finding> warnings(String rows) {
		return read(HEADER + rows).warnings();
	}

}
