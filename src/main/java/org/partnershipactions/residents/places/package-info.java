/** Owns the addresses where things happen and the wards of the district. */
@NamedInterface("places")
package org.partnershipactions.residents.places;

import org.springframework.modulith.NamedInterface;
