/**
 * Owns the units in which outputs and measures are counted: those that every partnership
 * has, and its own.
 */
@NamedInterface("units")
package org.partnershipactions.partners.units;

import org.springframework.modulith.NamedInterface;
