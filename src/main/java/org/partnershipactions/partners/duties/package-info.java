/**
 * Owns which agency of a partnership has which duty, from which day on.
 */
@NamedInterface("duties")
package org.partnershipactions.partners.duties;

import org.springframework.modulith.NamedInterface;
