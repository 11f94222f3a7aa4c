package org.partnershipactions.intake.publicreport;

import java.util.List;

/**
 * One answer as it is read once more before sending.
 *
 * @param question what was asked, in short
 * @param lines the answer
 * @param path page on which to change it
 */
record CheckRow(String question, List<String> lines, String path) {
}
