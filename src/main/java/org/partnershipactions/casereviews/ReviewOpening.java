package org.partnershipactions.casereviews;

import java.util.List;

/** What a new application is laid down with. */
record ReviewOpening(String partnership, String body, ReviewApplication application, List<ReviewSubject> subjects) {
}
