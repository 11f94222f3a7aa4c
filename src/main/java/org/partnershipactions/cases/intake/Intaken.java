package org.partnershipactions.cases.intake;

/** What intake found out about a new report before it is kept. */
record Intaken(ReportPlace place, Reporter reporter, ReportOrigin origin) {
}
