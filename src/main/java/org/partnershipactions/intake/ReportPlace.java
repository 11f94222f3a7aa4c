package org.partnershipactions.intake;

import jakarta.persistence.Embeddable;

/**
 * Where it happened.
 *
 * @param outsideDistrict whether the ward is none of the partnership's
 */
@Embeddable
public record ReportPlace(String placeKey, String ward, boolean outsideDistrict) {

	/** Stands where a key has been erased. */
	static final String ERASED = "erased";

}
