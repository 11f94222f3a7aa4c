package org.partnershipactions.cases.intake;

/**
 * How many reporters were told what became of their reports.
 *
 * @param told reporters who were told
 * @param owed reporters who were told, or should have been by now
 * @param waiting reporters who are still to be told in time
 * @param nobodyToTell anonymous reports, and those whose reporter wants no answer
 */
public record ReportedBack(int told, int owed, int waiting, int nobodyToTell) {

	ReportedBack and(ReportedBack more) {
		return new ReportedBack(this.told + more.told, this.owed + more.owed, this.waiting + more.waiting,
				this.nobodyToTell + more.nobodyToTell);
	}

	/** Whole per cent of those owed an answer who got one; 100 where none is owed. */
	public int percent() {
		return (this.owed == 0) ? 100 : this.told * 100 / this.owed;
	}

}
