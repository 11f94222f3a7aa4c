package org.partnershipactions.residents.places;

import java.math.BigDecimal;

/**
 * A place, opened for somebody who may see it.
 *
 * @param key key
 * @param address address as people wrote it first
 * @param ward name of the ward
 * @param latitude degrees north, null where no point was given
 * @param longitude degrees east, null where no point was given
 */
public record PlaceView(String key, String address, String ward, BigDecimal latitude, BigDecimal longitude) {
}
