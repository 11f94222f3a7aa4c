package org.partnershipactions.intake.figures;

import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.intake.ReporterAnswer;

/**
 * How many reporters were told what became of their reports.
 *
 * @param told reporters who were told
 * @param owed reporters who were told, or should have been by now
 * @param waiting reporters who are still to be told in time
 * @param nobodyToTell anonymous reports, and those whose reporter wants no answer
 */
public record ReportedBack(int told, int owed, int waiting, int nobodyToTell) {

	/** Of reports of which so many wait for an answer that is late. */
	static ReportedBack of(TallySum answers, int late) {
		int told = answers.of(ReporterAnswer.TOLD);
		return new ReportedBack(told, told + answers.of(ReporterAnswer.NOT_REACHED) + late,
				answers.of(ReporterAnswer.WAITING) - late, answers.of(ReporterAnswer.NOBODY_TO_TELL));
	}

	/** Whole per cent of those owed an answer who got one; 100 where none is owed. */
	public int percent() {
		return (this.owed == 0) ? 100 : this.told * 100 / this.owed;
	}

}
