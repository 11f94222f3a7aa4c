/**
 * Finds what a new report may belong to.
 */
@NamedInterface("matching")
package org.partnershipactions.intake.matching;

import org.springframework.modulith.NamedInterface;
