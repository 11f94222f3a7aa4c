package org.partnershipactions.measures;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.Quarter;

/**
 * A request for a reading as other modules see it.
 *
 * @param key its id, which is the business key of its process
 * @param code code of the measure
 * @param title title of the measure
 * @param agency code of the agency that is asked
 * @param quarter what is asked for
 * @param state what became of it; not given counts against the agency
 * @param due day by which it is given
 * @param endedAt when it was given, or the day passed; null while it is open
 */
public record ReadingRequestView(String key, String code, String title, String agency, Quarter quarter,
		ReadingState state, LocalDate due, Instant endedAt) {
}
