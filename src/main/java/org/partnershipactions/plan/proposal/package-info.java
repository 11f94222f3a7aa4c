/**
 * Adds actions to a plan that runs, with the board's yes where the partnership wants it.
 */
@NamedInterface("proposal")
package org.partnershipactions.plan.proposal;

import org.springframework.modulith.NamedInterface;
