package org.partnershipactions.residents;

/**
 * A place as it is written at once, its address sealed already.
 *
 * @param id key
 * @param partnership code of the partnership
 * @param address address, sealed
 * @param streetMark keyed hash of the street
 */
record NewPlace(String id, String partnership, String address, String streetMark) {
}
