/**
 * Owns people, the roles that they hold and who covers for whom.
 */
@NamedInterface("people")
package org.partnershipactions.partners.people;

import org.springframework.modulith.NamedInterface;
