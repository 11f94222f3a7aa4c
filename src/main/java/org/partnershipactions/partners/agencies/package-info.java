/**
 * Owns partnerships, their agencies and task groups.
 */
@NamedInterface("agencies")
package org.partnershipactions.partners.agencies;

import org.springframework.modulith.NamedInterface;
