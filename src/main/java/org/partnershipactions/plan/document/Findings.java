package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;

/** Collects findings and stops where a person would stop reading. */
final class Findings {

	private static final int READABLE = 500;

	private static final int SHORT = 120;

	private final FindingList warnings = new FindingList();

	private final FindingList errors = new FindingList();

	private String part;

	private String preposition;

	/** From now on what is found stands on this sheet; null where a file has only one. */
	void onSheet(String name) {
		this.part = (name != null) ? "the sheet " + name : null;
		this.preposition = "On";
	}

	/**
	 * From now on what is found stands in this table; 0 where a document has only one.
	 */
	void inTable(int number) {
		this.part = (number > 0) ? "table " + number : null;
		this.preposition = "In";
	}

	void warn(Finding finding) {
		this.warnings.add(placed(finding));
	}

	void error(Finding finding) {
		this.errors.add(placed(finding));
	}

	/** A row of the present sheet or table, so that a message can lead there. */
	String place(int row) {
		return "row " + row + ((this.part != null) ? " of " + this.part : "");
	}

	private Finding placed(Finding finding) {
		boolean ofPart = this.part != null && finding.row() > 0;
		return ofPart ? new Finding(finding.row(), finding.column(), finding.value(),
				this.preposition + " " + this.part + ": " + finding.message()) : finding;
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
