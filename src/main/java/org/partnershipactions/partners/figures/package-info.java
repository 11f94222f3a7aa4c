/**
 * Owns the figures that a partnership sets for itself, and the days that they make.
 */
@NamedInterface("figures")
package org.partnershipactions.partners.figures;

import org.springframework.modulith.NamedInterface;
