package org.partnershipactions.casereviews.reading;

import java.util.List;

/**
 * A page of the list.
 *
 * @param next where the next page begins; null when there is none
 */
public record ReviewPage(List<ReviewRow> rows, String next) {

}
