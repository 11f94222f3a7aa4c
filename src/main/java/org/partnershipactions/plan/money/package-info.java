/**
 * Owns where the money of a plan comes from, and how that of each action is divided among
 * its sources.
 */
@NamedInterface("money")
package org.partnershipactions.plan.money;

import org.springframework.modulith.NamedInterface;
