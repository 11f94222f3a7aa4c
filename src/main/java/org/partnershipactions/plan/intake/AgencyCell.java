package org.partnershipactions.plan.intake;

import java.util.List;

/**
 * What a cell that lists agencies says.
 *
 * @param codes agencies in the cell's order, each once
 * @param all whether a collective name stands in it
 * @param leftOver text that is no known name, empty where there is none
 */
record AgencyCell(List<String> codes, boolean all, String leftOver) {
}
