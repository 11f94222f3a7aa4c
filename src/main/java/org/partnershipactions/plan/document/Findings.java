package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Collects findings and stops where a person would stop reading. */
final class Findings {

	private static final int READABLE = 500;

	private static final int SHORT = 120;

	private final FindingList warnings = new FindingList();

	private final FindingList errors = new FindingList();

	private String sheet;

	/** From now on what is found stands on this sheet; null where a file has only one. */
	void onSheet(String name) {
		this.sheet = name;
	}

	void warn(Finding finding) {
		this.warnings.add(placed(finding));
	}

	void error(Finding finding) {
		this.errors.add(placed(finding));
	}

	/** A row of the present sheet, so that a message can lead there. */
	String place(int row) {
		return "row " + row + ((this.sheet != null) ? " of the sheet " + this.sheet : "");
	}

	private Finding placed(Finding finding) {
		boolean ofSheet = this.sheet != null && finding.row() > 0;
		return ofSheet ? new Finding(finding.row(), finding.column(), finding.value(),
				"On the sheet " + this.sheet + ": " + finding.message()) : finding;
	}

	List<Finding> warnings() {
		return this.warnings.list();
	}

	List<Finding> errors() {
		return this.errors.list();
	}

	/** A value short enough to be shown in a list. */
	static String shortened(String value) {
		return (value.length() <= SHORT) ? value : value.substring(0, SHORT).strip() + "\u2026";
	}

	/** A list that counts what it no longer keeps. */
	private static final class FindingList {

		private final List<Finding> findings = new ArrayList<>();

		private int more;

		void add(Finding finding) {
			if (this.findings.size() < READABLE) {
				this.findings.add(finding);
			}
			else {
				this.more++;
			}
		}

		List<Finding> list() {
			List<Finding> all = new ArrayList<>(this.findings);
			if (this.more > 0) {
				all.add(new Finding(0, "file", "",
						"There are %d more like these. Mend the ones above first.".formatted(this.more)));
			}
			return List.copyOf(all);
		}

	}

}
