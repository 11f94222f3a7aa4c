/**
 * Owns the making of a year's plan from the scoring of its issues to its adoption.
 */
@NamedInterface("cycle")
package org.partnershipactions.planning.cycle;

import org.springframework.modulith.NamedInterface;
