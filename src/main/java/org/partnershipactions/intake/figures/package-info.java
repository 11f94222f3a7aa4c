/**
 * Counts reports for measures and the data set.
 */
@NamedInterface("figures")
package org.partnershipactions.intake.figures;

import org.springframework.modulith.NamedInterface;
