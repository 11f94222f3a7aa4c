package org.partnershipactions.cases.reading;

import java.time.LocalDate;

/**
 * An open case with the place or the person by which it was found.
 *
 * @param by key of the place or the person
 * @param key key of the case
 * @param ref its reference
 * @param leadAgency code of the agency that leads it
 * @param openedOn day on which it was opened
 */
record FoundCase(String by, String key, String ref, String leadAgency, LocalDate openedOn) {

	OpenCase openCase() {
		return new OpenCase(this.key, this.ref, this.leadAgency, this.openedOn);
	}

}
