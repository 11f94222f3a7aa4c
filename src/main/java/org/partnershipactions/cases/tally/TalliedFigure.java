package org.partnershipactions.cases.tally;

/** What is counted day by day. */
public enum TalliedFigure {

	/** Closures of accepted cases, by what became of the behaviour. */
	CLOSURES,

	/** Surveys of victims by their answer, on the day they were sent. */
	SURVEYS,

	/** Reports by whether the reporter was told, on the day they came in. */
	REPORTS

}
