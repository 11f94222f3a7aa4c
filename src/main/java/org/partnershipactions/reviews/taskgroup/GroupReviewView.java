package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

/** Stand-in until branch "groups" is merged. */
public record GroupReviewView(String group, LocalDate heldOn, List<String> decisions) {
}
