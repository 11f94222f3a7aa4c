package org.partnershipactions.intake;

import java.util.List;

/**
 * What intake found out about a new report before it is kept.
 *
 * @param alike who of the register may be the same person as the reporter
 */
record Intaken(ReportPlace place, Reporter reporter, ReportOrigin origin, List<AlikePerson> alike) {
}
