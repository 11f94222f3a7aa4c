package org.partnershipactions.residents.places;

import java.math.BigDecimal;

/**
 * Where something happened.
 *
 * @param address address as people write it
 * @param ward name of the ward
 * @param latitude degrees north, null where no point was given
 * @param longitude degrees east, null where no point was given
 */
public record PlaceFacts(String address, String ward, BigDecimal latitude, BigDecimal longitude) {
}
