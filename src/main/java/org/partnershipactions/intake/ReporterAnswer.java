package org.partnershipactions.intake;

/** Whether a reporter was told what became of a report, as the measure counts it. */
public enum ReporterAnswer {

	TOLD,

	/** Tried in vain. */
	NOT_REACHED,

	/** Still to be told; owed once its step is late. */
	WAITING,

	/** Anonymous, or wants no answer. */
	NOBODY_TO_TELL;

	public static ReporterAnswer of(ReportState state, Channel contact) {
		if (contact == Channel.NONE) {
			return NOBODY_TO_TELL;
		}
		return switch (state) {
			case TOLD -> TOLD;
			case NOT_REACHED -> NOT_REACHED;
			default -> WAITING;
		};
	}

}
